package org.livingwell.contact.staying.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;
import static org.livingwell.platform.test.StubPost.POST;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.WithAMovingClock;
import org.livingwell.contact.staying.office.domain.Bell;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** While somebody is away whoever covers is rung of what is theirs, beside the duty contact. */
@WithAMovingClock
class CoversIT {

    final String place = "place-" + UUID.randomUUID().toString().substring(0, 8);
    final String duty = "duty@%s.example".formatted(place);
    final String mail = "zed@%s.example".formatted(place);
    final String nia = "nia-" + place;
    final String zed = "zed-" + place;
    final UUID leon = UUID.randomUUID();

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired WorkerRefs workers;
    @Autowired PersonKeys keys;
    @Autowired Aggregate<Bell, Bell.Command, Bell.Event> bells;
    Calls contact;
    StubPublisher intake;
    StubPublisher careplan;

    @BeforeEach
    void begin() {
        contact = Calls.to(port);
        intake = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake");
        careplan = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "careplan");
        STUB.says(
                "/internal/places/" + place + "/settings",
                200,
                "{\"place\":\"%s\",\"revision\":1,\"settings\":{\"zone\":\"Europe/London\",\"senderName\":\"The team\",\"checkIns\":{\"afterCrisisDays\":[1],\"offeredDays\":[7]},\"dutyContact\":{\"email\":\"%s\"},\"urgentWithinMinutes\":15,\"tellingPhrases\":[]}}"
                        .formatted(place, duty));
        addresses(200);
        joins(nia);
        joins(zed);
        welcomed();
        away();
    }

    @AfterEach
    void stop() {
        intake.close();
        careplan.close();
    }

    @Test
    void whoeverCoversIsRungBesideWhoeverIsOnDutyUntilSomebodyTakesIt() {
        urgent(1);
        await().until(() -> told(mail).size() == 1 && told(duty).size() == 1);
        assertThat(told(mail).getFirst())
                .contains("http://localhost:8080/people/" + leon)
                .doesNotContain("No one has taken");

        forward("PT17M");
        await().until(() -> told(mail).size() == 2 && told(duty).size() == 2);
        assertThat(told(mail).getLast()).contains("No one has taken this yet");
    }

    @Test
    void whoeverCoversHearsOfTheNextRingWhereIntakeWasAwayAtTheFirst() {
        addresses(503);
        urgent(1);
        await().until(() -> STUB.asked(theirAddresses()) == 1);
        assertThat(told(duty)).hasSize(1);

        addresses(200);
        forward("PT17M");

        await().until(() -> told(mail).size() == 1);
    }

    @Test
    void whomTheyMayNotReachTheyDoNotHearOf() {
        String kin = "{\"restricted\":false,\"openTo\":[],\"kin\":[\"%s\"]}";
        String data = kin.formatted(TestIssuer.subject(zed));
        publish(intake, "PersonAccessChanged.v1", "person/" + leon, 2, data);
        await().until(() -> !refs.find(new PersonId(leon)).orElseThrow().kin().isEmpty());

        urgent(1);
        await().until(() -> told(duty).size() == 1);
        forwardOnceItRang("PT17M");
        await().until(() -> told(duty).size() == 2);

        assertThat(told(mail)).isEmpty();
    }

    @Test
    void whoeverIsBackIsNotCoveredAnyMore() {
        assertThat(contact.post("/api/away/back", token(nia), "{}").status()).isEqualTo(204);

        urgent(1);
        await().until(() -> told(duty).size() == 1);
        forwardOnceItRang("PT17M");
        await().until(() -> told(duty).size() == 2);

        assertThat(told(mail)).isEmpty();
    }

    private void addresses(int status) {
        STUB.says(
                theirAddresses(),
                status,
                status == 200 ? "{\"addresses\":[\"%s\"]}".formatted(mail) : "{}");
    }

    private String theirAddresses() {
        return "/internal/places/%s/workers/%s/addresses".formatted(place, TestIssuer.subject(zed));
    }

    private void welcomed() {
        keys.make(new PersonId(leon)); // intake's, where the clock moves in a store of its own
        String by = "{\"leadWorker\":\"%s\"}".formatted(TestIssuer.subject(nia));
        publish(intake, "PersonWelcomed.v1", "person/" + leon, 1, by);
        await().until(() -> refs.find(new PersonId(leon)).isPresent());
    }

    private void joins(String worker) {
        UUID id = TestIssuer.subject(worker);
        String data = "{\"worker\":\"%s\",\"place\":\"%s\"}".formatted(id, place);
        intake.publish(UUID.randomUUID(), "WorkerJoined.v1", "worker/" + id, 1, null, place, data);
        await().until(() -> workers.worksIn(new WorkerId(id), new PlaceId(place)));
    }

    private void away() {
        var today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
        String body =
                "{\"place\":\"%s\",\"from\":\"%s\",\"until\":\"%s\",\"cover\":\"%s\"}"
                        .formatted(place, today, today.plusDays(9), TestIssuer.subject(zed));
        assertThat(contact.put("/api/away", token(nia), body).status()).isEqualTo(200);
    }

    /** It names Nia, who is away. */
    private void urgent(long sequence) {
        String step =
                "{\"step\":{\"id\":\"%s\",\"kind\":\"call\",\"owner\":\"%s\",\"due\":\"2030-01-01\",\"urgent\":true}}"
                        .formatted(UUID.randomUUID(), TestIssuer.subject(nia));
        publish(careplan, "SafetyPlanActivated.v1", "safety-plan/" + leon, sequence, step);
    }

    private void publish(
            StubPublisher from, String type, String subject, long sequence, String data) {
        from.publish(UUID.randomUUID(), type, subject, sequence, leon, place, data, now());
    }

    private static List<String> told(String address) {
        return POST.about(address);
    }

    private String token(String worker) {
        return TestIssuer.worker(worker, place);
    }

    private Instant now() {
        return Instant.parse(contact.get("/operator/clock", TestIssuer.operator()).at("now"));
    }

    /** A ring is saved after it was sent: a clock moved before then would move the next one too. */
    private void forwardOnceItRang(String by) {
        await().until(() -> rung() == 1);
        forward(by);
    }

    private int rung() {
        return bells.find(place).orElse(null) instanceof Bell.Kept it
                ? it.calls().getFirst().rung()
                : 0;
    }

    private void forward(String by) {
        contact.post("/operator/clock", TestIssuer.operator(), "{\"forward\":\"" + by + "\"}");
    }
}
