package org.livingwell.contact.staying.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.UUID;

/** Next steps as workers meet them; each test in a place of its own. */
@ServiceIT
class NextStepsIT {

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired WorkerRefs workers;
    Calls contact;
    StubPublisher intake;
    StubPublisher careplan;
    UUID amara = UUID.randomUUID();

    @BeforeEach
    void call() {
        contact = Calls.to(port);
        intake = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake");
        careplan = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "careplan");
    }

    @AfterEach
    void stop() {
        intake.close();
        careplan.close();
    }

    @Test
    void whatAWelcomeOpensIsOnTheLeadWorkersListUntilItIsDone() {
        String nia = TestIssuer.worker("step-nia", "exeter");
        UUID step = UUID.randomUUID();
        welcomed(amara, "exeter", "step-nia", step, "2999-01-05");

        await().until(() -> kinds(mine(nia)).equals(List.of("conversation")));
        JsonNode row = mine(nia).get(0);
        assertThat(row.at("/person").asString()).isEqualTo(amara.toString());
        assertThat(row.at("/due").asString()).isEqualTo("2999-01-05");
        assertThat(row.at("/overdue").asBoolean()).isFalse();

        var done = finish(row, nia, "done");

        assertThat(done.status()).isEqualTo(204);
        assertThat(mine(nia)).isEmpty();
    }

    @Test
    void theirCopyDoesNotSayThatALeadIsLate() {
        String nia = TestIssuer.worker("step-copy", "exeter");
        welcomed(amara, "exeter", "step-copy", UUID.randomUUID(), "2999-01-05");
        opened(amara, "exeter", "answer-late", "step-copy");
        await().until(() -> kinds(mine(nia)).contains("answer-late"));
        String path = "/internal/people/" + amara + "/held";

        var copy = contact.get(path, TestIssuer.service("intake-service")).text();

        assertThat(copy).contains("conversation").doesNotContain("answer-late");
    }

    @Test
    void anEventNobodyKnewOfYetOpensItsStepAlike() {
        String nia = TestIssuer.worker("step-any", "exeter");
        welcomed(amara, "exeter", "step-any", UUID.randomUUID(), "2999-01-05");

        careplan.publish(
                "TomorrowInvented.v7",
                "tomorrow",
                amara,
                "exeter",
                "{\"more\":1,\"step\":{\"id\":\"%s\",\"kind\":\"something-new\",\"owner\":\"%s\",\"due\":\"2999-01-01\",\"urgent\":false}}"
                        .formatted(UUID.randomUUID(), TestIssuer.subject("step-any")));

        await().until(() -> kinds(mine(nia)).equals(List.of("something-new", "conversation")));
    }

    @Test
    void theTeamSeesWhatIsNobodysAndOneOfThemTakesItAndPassesItOn() {
        String nia = TestIssuer.worker("step-nia-2", "durham");
        String ola = TestIssuer.worker("step-ola", "durham");
        joined("step-ola", "durham");
        welcomed(amara, "durham", "step-wim", UUID.randomUUID(), "2999-01-05");
        opened(amara, "durham", "call", null);
        await().until(() -> kinds(team("durham", nia)).equals(List.of("call", "conversation")));
        JsonNode call = team("durham", nia).get(0);

        assertThat(kinds(theirs(amara, nia))).containsExactly("call", "conversation");
        assertThat(post(call, "take", nia, "{}").status()).isEqualTo(204);
        assertThat(kinds(mine(nia))).containsExactly("call");
        assertThat(post(call, "pass-on", nia, to("step-nobody")).at("code"))
                .isEqualTo("not-in-the-team");
        assertThat(post(call, "pass-on", nia, to("step-ola")).status()).isEqualTo(204);

        assertThat(mine(nia)).isEmpty();
        assertThat(kinds(mine(ola))).containsExactly("call");
        await().until(() -> said("StepTaken", amara) == 2);
        finish(call, ola, "not-needed");
        await().until(() -> said("StepFinished", amara) == 1);
    }

    @Test
    void whoeverMayNotReachSomebodySeesNothingOfTheirStepsAndChangesNone() {
        String kin = TestIssuer.worker("step-kin", "ely");
        String nia = TestIssuer.worker("step-nia-3", "ely");
        welcomed(amara, "ely", "step-nia-3", UUID.randomUUID(), "2999-01-05");
        opened(amara, "ely", "call", "step-kin");
        await().until(() -> kinds(mine(kin)).equals(List.of("call")));
        JsonNode call = mine(kin).get(0);
        intake.publish(
                UUID.randomUUID(),
                "PersonAccessChanged.v1",
                "person/" + amara,
                2,
                amara,
                "ely",
                "{\"restricted\":false,\"openTo\":[],\"kin\":[\"%s\"]}"
                        .formatted(TestIssuer.subject("step-kin")));
        await().until(() -> mine(kin).isEmpty());

        assertThat(team("ely", kin)).isEmpty();
        assertThat(finish(call, kin, "done").status()).isEqualTo(404);
        assertThat(post(call, "take", kin, "{}").status()).isEqualTo(404);
        assertThat(post(call, "pass-on", nia, to("step-kin")).at("code"))
                .isEqualTo("not-in-the-team");
        assertThat(kinds(team("ely", nia))).contains("call");
        assertThat(contact.get("/api/next-steps?place=ely", worker("wells")).status())
                .isEqualTo(404);
    }

    @Test
    void stepsFollowThePersonAndLeaveWhoLeaves() {
        String nia = TestIssuer.worker("step-nia-4", "truro");
        String ola = TestIssuer.worker("step-ola-4", "truro");
        joined("step-nia-4", "truro");
        welcomed(amara, "truro", "step-nia-4", UUID.randomUUID(), "2999-01-05");
        await().until(() -> kinds(mine(nia)).equals(List.of("conversation")));

        says(amara, "person", 2, "truro", "LeadWorkerChanged.v1", "step-ola-4");
        await().until(() -> kinds(mine(ola)).equals(List.of("conversation")));
        assertThat(mine(nia)).isEmpty();

        worker("step-ola-4", "truro", 1, "WorkerLeft.v1");
        await().until(() -> !team("truro", nia).get(0).hasNonNull("owner"));
        assertThat(team("truro", nia).get(0).get("today").asBoolean()).isTrue();

        intake.publish(
                UUID.randomUUID(), "PersonDied.v1", "person/" + amara, 3, amara, "truro", "{}");
        await().until(() -> team("truro", nia).isEmpty());
    }

    @Test
    void whatPrivacyOfficersDoIsOnNoTeamsList() {
        String nia = TestIssuer.worker("step-nia-5", "wick");
        welcomed(amara, "wick", "step-nia-5", UUID.randomUUID(), "2999-01-05");
        opened(amara, "wick", "copy-request", null);
        opened(amara, "wick", "call", null);

        await().until(() -> kinds(team("wick", nia)).equals(List.of("call", "conversation")));
    }

    JsonNode theirs(UUID person, String token) {
        return steps("/api/people/" + person + "/next-steps", token);
    }

    JsonNode team(String place, String token) {
        return steps("/api/next-steps?place=" + place, token);
    }

    /** But the first check-in, which everybody has who was welcomed. */
    private JsonNode steps(String path, String token) {
        var steps = JsonMapper.shared().createArrayNode();
        contact.get(path, token)
                .json()
                .get("steps")
                .valueStream()
                .filter(it -> !it.get("kind").asString().equals("check-in"))
                .forEach(steps::add);
        return steps;
    }

    Calls.Answer post(JsonNode row, String what, String token, String body) {
        String path = "/api/next-steps/" + row.get("id").asString() + "/" + what;
        return contact.post(path, token, body);
    }

    static String to(String worker) {
        return "{\"to\":\"" + TestIssuer.subject(worker) + "\"}";
    }

    static String worker(String place) {
        return TestIssuer.worker("step-elsewhere", place);
    }

    void opened(UUID person, String place, String kind, @Nullable String owner) {
        String who = owner == null ? "" : "\"owner\":\"" + TestIssuer.subject(owner) + "\",";
        careplan.publish(
                "SomethingOpened.v1",
                "thing",
                person,
                place,
                "{\"step\":{\"id\":\"%s\",\"kind\":\"%s\",%s\"due\":\"2999-01-01\"}}"
                        .formatted(UUID.randomUUID(), kind, who));
    }

    void says(UUID person, String of, long sequence, String place, String type, String lead) {
        intake.publish(
                UUID.randomUUID(),
                type,
                of + "/" + person,
                sequence,
                person,
                place,
                "{\"leadWorker\":\"%s\"}".formatted(TestIssuer.subject(lead)));
    }

    void joined(String name, String place) {
        worker(name, place, 1, "WorkerJoined.v1");
        await().until(
                        () ->
                                workers.worksIn(
                                        new WorkerId(TestIssuer.subject(name)),
                                        new PlaceId(place)));
    }

    void worker(String name, String place, long sequence, String type) {
        UUID worker = TestIssuer.subject(name);
        String data =
                type.startsWith("WorkerLeft")
                        ? "{\"worker\":\"%s\"}".formatted(worker)
                        : "{\"worker\":\"%s\",\"place\":\"%s\"}".formatted(worker, place);
        intake.publish(UUID.randomUUID(), type, "worker/" + worker, sequence, null, place, data);
    }

    long said(String event, UUID person) {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "contact.events.v1")
                .stream()
                .filter(it -> it.type().equals("contact." + event + ".v1"))
                .filter(it -> person.toString().equals(it.headers().get("ce_person")))
                .count();
    }

    JsonNode mine(String token) {
        return steps("/api/next-steps", token);
    }

    Calls.Answer finish(JsonNode row, String token, String outcome) {
        return contact.post(
                "/api/next-steps/" + row.get("id").asString() + "/finish",
                token,
                "{\"outcome\":\"" + outcome + "\"}");
    }

    static List<String> kinds(JsonNode rows) {
        return rows.valueStream().map(it -> it.get("kind").asString()).toList();
    }

    void welcomed(UUID person, String place, String lead, UUID step, String due) {
        intake.publish(
                "PersonWelcomed.v1",
                "person",
                person,
                place,
                "{\"leadWorker\":\"%1$s\",\"step\":{\"id\":\"%2$s\",\"kind\":\"conversation\",\"owner\":\"%1$s\",\"due\":\"%3$s\"}}"
                        .formatted(TestIssuer.subject(lead), step, due));
        await().until(() -> refs.find(new PersonId(person)).isPresent());
    }
}
