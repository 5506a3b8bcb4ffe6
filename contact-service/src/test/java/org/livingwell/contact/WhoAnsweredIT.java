package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.Ways;
import org.livingwell.contact.reaching.message.domain.Message;
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

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Whoever holds the phone may answer; a human says whether it was them. */
@WithNeighbours
class WhoAnsweredIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final PlaceId LAMBETH = new PlaceId("lambeth");

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired Places places;
    @Autowired Clock clock;
    @Autowired Ways ways;
    @Autowired Aggregate<Message, Message.Command, Message.Event> messages;
    Calls contact;
    Newcomers intake;
    PersonId deborah = new PersonId(UUID.randomUUID());
    String number = OwnNumber.national();

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        STUB.says("/internal/people/" + deborah + "/ways", 200, DoorIT.NO_WAY);
        intake.welcomed(deborah);
        TestKeys.makeOf(LAMBETH);
        await().until(() -> places.known().contains(LAMBETH));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void anAnswerIsReadAndMakesNoNumberKnownUntilAWorkerSaysThatItWasThem() {
        String asked = texted();

        new NotifySays(contact).reply(deborah + "r1", number, "ok");

        assertThat(replies(WANDA).at("replies.0.said")).isEqualTo("ok");
        assertThat(replies(WANDA).at("replies.0.unknown")).isEqualTo(asked);
        assertThat(known(asked)).isFalse();

        var itWasThem = "{\"message\":\"%s\"}".formatted(asked);
        String reached = "/api/people/" + deborah + "/messages/reached";
        assertThat(contact.post(reached, WANDA, itWasThem).status()).isEqualTo(204);

        assertThat(known(asked)).isTrue();
        assertThat(replies(WANDA).at("replies.0.unknown")).isEmpty();
        assertThat(replies(WANDA).at("replies.0.said")).isEqualTo("ok");
    }

    @Test
    void whatIsKnownOfALaterMessageThereIsNotAskedAgain() {
        String first = texted();
        new NotifySays(contact).reply(deborah + "r1", number, "ok");
        String later = texted();
        assertThat(replies(WANDA).at("replies.0.unknown")).isEqualTo(first);

        String reached = "/api/people/" + deborah + "/messages/reached";
        contact.post(reached, WANDA, "{\"message\":\"%s\"}".formatted(later));

        assertThat(replies(WANDA).at("replies.0.unknown")).isEmpty();
    }

    @Test
    void thatItWasThemIsTakenBackAndNoMessageThereIsKnownAnyMore() {
        String first = texted();
        new NotifySays(contact).reply(deborah + "r1", number, "ok");
        String later = texted();
        String reached = "/api/people/" + deborah + "/messages/reached";
        for (String it : List.of(first, later)) {
            contact.post(reached, WANDA, "{\"message\":\"%s\"}".formatted(it));
        }
        assertThat(replies(WANDA).at("replies.0.known")).isEqualTo(first);
        assertThat(replies(TestIssuer.person(deborah.value())).at("replies.0.known")).isEmpty();

        String itWasNot = "{\"message\":\"%s\",\"reached\":false}".formatted(first);
        assertThat(contact.post(reached, WANDA, itWasNot).status()).isEqualTo(204);

        assertThat(List.of(known(first), known(later))).containsOnly(false);
        assertThat(replies(WANDA).at("replies.0.known")).isEmpty();
        assertThat(replies(WANDA).at("replies.0.unknown")).isEqualTo(first);
        contact.post(reached, WANDA, "{\"message\":\"%s\"}".formatted(first));
        assertThat(known(first)).isTrue();
    }

    @Test
    void onTheirOwnPageNothingSaysWhetherTheirNumberIsKnown() {
        texted();
        new NotifySays(contact).reply(deborah + "r1", number, "ok");

        Answer own = replies(TestIssuer.person(deborah.value()));

        assertThat(own.at("replies.0.said")).isEqualTo("ok");
        assertThat(own.at("replies.0.unknown")).isEmpty();
    }

    private String texted() {
        return new Texting(ways, places, messages, clock).text(deborah, number).toString();
    }

    private boolean known(String message) {
        var attempt = messages.find(message).map(Message::attempt).orElseThrow();
        return attempt.known();
    }

    private Answer replies(String token) {
        return contact.get("/api/people/" + deborah + "/replies", token);
    }
}
