package org.livingwell.careplan;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.careplan.InSharing.NOBODY;
import static org.livingwell.careplan.InSharing.WANDA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/** While something that may end what is shared is parked or waits, nothing is shown. */
@ServiceIT
class UnheardIT {

    static final String PARKED = "contact.events.v1.careplan.dlt";
    static final String OSCAR = TestIssuer.operator();
    static final String BROKEN = "{\"mustNever\":";

    @LocalServerPort int port;
    @Autowired KafkaTemplate<byte[], byte[]> kafka;
    @Autowired PersonRefs people;
    @Autowired MongoTemplate mongo;
    InSharing maureen;
    String grant;

    @BeforeEach
    void given() {
        maureen = InSharing.begun(port, NOBODY);
        grant = maureen.given();
        assertThat(maureen.shared().status()).isEqualTo(200);
    }

    @Test
    void whileContactRulesAreParkedNothingIsShownUntilTheyAreLetThrough() {
        maureen.contact(2, BROKEN);

        await().until(() -> maureen.shared().status() == 404);
        assertThat(sharedWithMe()).isEmpty();
        assertThat(maureen.sharing(WANDA).at("sharing.0.stands")).isEqualTo("in-doubt");
        assertThat(maureen.sharing(WANDA).at("someoneMustNever")).isEqualTo("true");

        letThrough(2, NOBODY);
        await().until(() -> maureen.shared().status() == 200);
        assertThat(sharedWithMe())
                .singleElement()
                .extracting(it -> it.path("person").asString())
                .isEqualTo(maureen.priya().person().toString());
    }

    @Test
    void whoeverIsNamedAfterItMayHaveBeenNamedByItAndIsAskedAbout() {
        maureen.contact(2, BROKEN);
        await().until(() -> maureen.shared().status() == 404);

        maureen.contact(3, MustNeverIT.NAMED.replace("\"namedAnew\":true", "\"namedAnew\":false"));

        await().until(() -> people.missed(new PersonId(maureen.priya().person())).isEmpty());
        assertThat(maureen.shared().status()).isEqualTo(404);
        await().until(() -> maureen.sharing(WANDA).at("sharing.0.stands").equals("asked"));
    }

    @Test
    void askedAloneAgainItIsShownInSpiteOfIt() {
        String before = maureen.tag();
        maureen.contact(2, BROKEN);
        await().until(() -> maureen.shared().status() == 404);
        String yes = "{\"how\":\"by-phone\",\"notWhoMustNever\":%s}";

        assertThat(maureen.yes("/" + grant, yes.formatted(true), before).status()).isEqualTo(412);
        var unsure = maureen.yes("/" + grant, yes.formatted(false), maureen.tag());
        assertThat(unsure.at("code")).isEqualTo("must-never-unsure");
        assertThat(maureen.yes("/" + grant, yes.formatted(true), maureen.tag()).status())
                .isEqualTo(204);

        assertThat(maureen.shared().status()).isEqualTo(200);
        maureen.contact(3, BROKEN);
        await().until(() -> maureen.shared().status() == 404);
    }

    @Test
    void whileItIsParkedThatConsentsAreTooOldNothingIsShown() {
        stale(1, "{\"kinds\":");
        await().until(() -> maureen.shared().status() == 404);

        stale(2, "{\"kinds\":[\"contact\"]}");

        await().until(() -> maureen.shared().status() == 200);
    }

    @Test
    void whatWaitsToBeTriedAgainLeavesADoubtUntilItIsHeard() {
        var person = new PersonId(maureen.priya().person());
        int ours = schema(99);

        maureen.contact(2, NOBODY);
        await().until(() -> !people.missed(person).isEmpty());
        schema(ours);

        await().until(() -> people.missed(person).isEmpty());
        assertThat(maureen.shared().status()).isEqualTo(200);
    }

    /** As a newer release would have kept it. */
    private int schema(int now) {
        var kept = mongo.getCollection("sharing");
        var its = eq("_id", maureen.priya().person().toString());
        return kept.findOneAndUpdate(its, set("schema", now)).getInteger("schema");
    }

    private JsonNode sharedWithMe() {
        return maureen.careplan()
                .get("/api/shared-with-me", maureen.maureen())
                .json()
                .path("sharing");
    }

    private void stale(long sequence, String data) {
        UUID person = maureen.priya().person();
        try (var intake = new StubPublisher(InAPlan.broker(), "intake")) {
            intake.publish(
                    UUID.randomUUID(),
                    "ConsentsStale.v1",
                    "person/" + person,
                    sequence,
                    person,
                    "lambeth",
                    data);
        }
    }

    /** A mended release takes in what was parked, once an operator says so. */
    private void letThrough(long sequence, String rules) {
        UUID person = maureen.priya().person();
        var mended = RawEvents.welcomed(person);
        mended.put("ce_type", "contact.ContactRulesRecorded.v1");
        mended.put("ce_subject", "contact-rules/" + person);
        mended.put("ce_sequence", String.valueOf(sequence));
        mended.put("lw_listener", "careplan.never");
        mended.put("lw_class", "IllegalStateException");
        mended.put("lw_code", "a-bug-that-was-mended");
        new RawEvents(kafka).send(PARKED, person.toString(), mended, rules);
        await().until(() -> mended(person).size() == 1);
        JsonNode at = mended(person).getFirst().get("position");
        String replay =
                "{\"topic\":\"%s\",\"partition\":%s,\"offset\":%s,\"reason\":\"mended\"}"
                        .formatted(
                                at.get("topic").asString(), at.get("partition"), at.get("offset"));
        var careplan = maureen.careplan();
        assertThat(careplan.post("/operator/parked/replay", OSCAR, replay).status()).isEqualTo(204);
    }

    private List<JsonNode> mended(UUID person) {
        return maureen.careplan()
                .get("/operator/parked", OSCAR)
                .json()
                .get("parked")
                .valueStream()
                .filter(it -> it.get("code").asString().equals("a-bug-that-was-mended"))
                .filter(it -> it.get("subject").asString().contains(person.toString()))
                .toList();
    }
}
