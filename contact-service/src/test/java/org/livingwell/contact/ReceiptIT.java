package org.livingwell.contact;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.Ways;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What became of a message, as whoever carries it says; and that nobody else says so. */
@WithNeighbours
class ReceiptIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final PlaceId LAMBETH = new PlaceId("lambeth");

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired Places places;
    @Autowired Clock clock;
    @Autowired Ways ways;
    @Autowired Aggregate<Message, Message.Command, Message.Event> messages;
    @Autowired MongoTemplate mongo;
    Calls contact;
    Newcomers intake;
    PersonId leon;
    String number;

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        leon = newcomer();
        number = OwnNumber.national();
        TestKeys.makeOf(LAMBETH);
        await().until(() -> places.known().contains(LAMBETH));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aReceiptSaysWhatBecameOfAMessage() {
        MessageId delivered = texted(leon, number);
        MessageId failed = texted(leon, number);

        assertThat(receipt(delivered.toString(), "delivered").status()).isEqualTo(204);
        assertThat(receipt(failed.toString(), "permanent-failure").status()).isEqualTo(204);
        assertThat(receipt(failed.toString(), "permanent-failure").status()).isEqualTo(204);

        assertThat(messages.of(delivered).state())
                .isInstanceOfSatisfying(
                        Message.Over.class,
                        it -> assertThat(it.end()).isEqualTo(Message.End.DELIVERED));
        assertThat(messages.of(failed).state())
                .isInstanceOfSatisfying(
                        Message.Over.class,
                        it -> assertThat(it.end()).isEqualTo(Message.End.FAILED));
    }

    @Test
    void whatIsOfNoUseIsTakenForItWouldBeTheLastWeHear() {
        String unknown = UUID.randomUUID().toString();
        MessageId known = texted(leon, number);

        assertThat(receipt(unknown, "delivered").status()).isEqualTo(204);
        assertThat(receipt("nothing of ours", "delivered").status()).isEqualTo(204);
        assertThat(receipt(known.toString(), "a-status-of-next-year").status()).isEqualTo(204);
        for (String odd :
                List.of(
                        "{}",
                        "{\"message\":\"\\u0000\",\"id\":7}",
                        "{\"reference\":null,\"status\":null}",
                        "{\"reference\":\"x\",\"new\":{\"a\":[null]}}")) {
            assertThat(post("receipts", odd).status()).as(odd).isEqualTo(204);
            assertThat(post("replies", odd).status()).as(odd).isEqualTo(204);
        }
        assertThat(messages.of(known).state()).isInstanceOf(Message.Sent.class);
    }

    @Test
    void whatCannotBeKeptNowIsToldAgainAndClosesContactToNobody() {
        texted(leon, number);
        assertThat(reply().status()).isEqualTo(204);
        int ours = replyOfLeon().getInteger("schema");
        keptUnder(ours + 1); // as a newer release does

        Answer later = reply();

        assertThat(later.status()).isEqualTo(503);
        assertThat(later.at("code")).isEqualTo("busy");
        assertThat(later.header("Livingwell-Unavailable")).isEqualTo("only-this");
        assertThat(later.header("Retry-After")).isEqualTo("30");
        keptUnder(ours);
        assertThat(reply().status()).isEqualTo(204);
    }

    @Test
    void onlyTheProvidersOwnTokenCounts() {
        String receipt = NotifySays.receiptBody(UUID.randomUUID().toString(), "delivered");

        for (String token :
                List.of(
                        "Bearer agreed-with-notif",
                        "Bearer agreed-with-notify2",
                        "agreed-with-notify",
                        "Bearer ",
                        "Basic agreed-with-notify",
                        "Bearer " + WANDA)) {
            Answer answer =
                    contact.post(
                            "/api/providers/notify/receipts",
                            null,
                            receipt,
                            "Authorization",
                            token);
            assertThat(answer.status()).as(token).isEqualTo(401);
        }
        assertThat(contact.post("/api/providers/notify/replies", null, "{}").status())
                .isEqualTo(401);
        assertThat(
                        contact.post(
                                        "/api/providers/other/receipts",
                                        null,
                                        receipt,
                                        "Authorization",
                                        NotifySays.OURS)
                                .status())
                .isEqualTo(401);
    }

    private PersonId newcomer() {
        var person = new PersonId(UUID.randomUUID());
        STUB.says("/internal/people/" + person + "/ways", 200, DoorIT.NO_WAY);
        return intake.welcomed(person);
    }

    private MessageId texted(PersonId person, String to) {
        return new Texting(ways, places, messages, clock).text(person, to);
    }

    private Answer reply() {
        return new NotifySays(contact).reply(leon + "r1", number, "On my way");
    }

    private void keptUnder(int schema) {
        mongo.getCollection("replies")
                .updateOne(eq("personId", leon.toString()), Updates.set("schema", schema));
    }

    private Document replyOfLeon() {
        return mongo.getCollection("replies").find(eq("personId", leon.toString())).first();
    }

    private Answer receipt(String reference, String status) {
        return new NotifySays(contact).receipt(reference, status);
    }

    private Answer post(String what, String body) {
        return new NotifySays(contact).post(what, body);
    }
}
