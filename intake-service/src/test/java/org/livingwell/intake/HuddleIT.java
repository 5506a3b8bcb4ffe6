package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.intake.Arrivals.WANDA;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.arriving.huddle.domain.Huddle;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Command.Decide;
import org.livingwell.intake.arriving.huddle.domain.Resolve;
import org.livingwell.intake.arriving.huddle.domain.Resolve.About;
import org.livingwell.intake.arriving.huddle.domain.Thought;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ServiceIT
class HuddleIT {

    static final String WALT = TestIssuer.worker("walt", "salford");
    static final UUID OLA = TestIssuer.subject("ola");

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    @Autowired Colleagues colleagues;
    @Autowired Aggregate<Huddle, Huddle.Command, Huddle.Event> huddles;
    @Autowired Aggregate<Thought, Thought.Command, Thought.Event> thoughts;
    Calls intake;
    Arrivals arrivals;
    String huddle;

    @BeforeEach
    void gather() {
        intake = Calls.to(port);
        arrivals = new Arrivals(intake);
        colleagues.worker("ola", "york");
        huddle = intake.post("/api/huddles", WANDA, "{\"place\":\"york\"}").at("id");
    }

    @Test
    void aPlaceHasOneHuddleADay() {
        assertThat(intake.post("/api/huddles", WANDA, "{\"place\":\"york\"}").at("id"))
                .isEqualTo(huddle);
        assertThat(
                        intake.post(
                                        "/api/huddles",
                                        WANDA,
                                        "{\"place\":\"york\",\"on\":\"2999-01-01\"}")
                                .at("code"))
                .isEqualTo("date-to-come");
    }

    @Test
    void whoWaitsIsOnTheAgendaAndADecisionWelcomesThemWithTheirLeadWorker() {
        String name = "Tomasz " + UUID.randomUUID();
        String id = arrivals.introduced(name, "He sleeps in his car");
        assertThat(agenda()).contains(name);

        Answer decided = decide("introduction", id, "visit", "2999-01-01");

        assertThat(decided.status()).isEqualTo(204);
        String person = intake.get("/api/introductions/" + id, WANDA).at("person");
        Answer tomasz = intake.get("/api/people/" + person, WANDA);
        assertThat(tomasz.at("leadWorker.id")).isEqualTo(OLA.toString());
        assertThat(tomasz.at("leadWorker.name")).isEqualTo("ola");
        await().until(() -> steps(person).size() == 1);
        assertThat(steps(person).getFirst()).contains("\"visit\"", OLA.toString(), "2999-01-01");
        assertThat(agenda()).doesNotContain(name);
    }

    @Test
    void somebodyWhoNeedsThoughtIsOnItWithWordsThatLieOnTheirSideOnly() throws Exception {
        String priya = arrivals.welcomed("I am tired");
        String body = "{\"person\":\"%s\",\"why\":\"canary-of-priya\"}".formatted(priya);
        assertThat(intake.post("/api/huddles/agenda", WANDA, body).status()).isEqualTo(204);
        assertThat(agenda()).contains("canary-of-priya");

        decide("person", priya, "call", "2999-01-02");

        await().until(() -> steps(priya).size() == 1);
        assertThat(agenda()).doesNotContain("canary-of-priya");
        String kept =
                StoreChecks.look(
                        () ->
                                mongo.getCollection("huddles")
                                        .find()
                                        .map(Document::toJson)
                                        .into(new ArrayList<>())
                                        .toString());
        assertThat(kept).contains(priya).doesNotContain("canary", "Amara", "ola");
    }

    @Test
    void nobodyFromElsewhereIsChosenToWalkAlongside() {
        String id = arrivals.introduced("Sam " + UUID.randomUUID(), "I play the guitar");
        UUID walt = colleagues.worker("walt", "salford");
        String body =
                """
                {"about":"introduction","subject":"%s","leadWorker":"%s","step":"call","due":"2999-01-01"}
                """
                        .formatted(id, walt);

        Answer decided = intake.post("/api/huddles/" + huddle + "/decisions", WANDA, body);

        assertThat(decided.status()).isEqualTo(400);
        assertThat(decided.text()).contains("not-in-team");
        assertThat(intake.get("/api/introductions/" + id, WANDA).at("state")).isEqualTo("waiting");
    }

    @Test
    void aDecisionHeardAgainTakesEffectOnce() throws Exception {
        String id = arrivals.introduced("Leon " + UUID.randomUUID(), "I am back");
        decide("introduction", id, "conversation", "2999-01-03");
        String person = intake.get("/api/introductions/" + id, WANDA).at("person");
        await().until(() -> steps(person).size() == 1);
        var resolved = lastResolved();

        var anew = UUID.randomUUID();
        try (var again = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            hear(again, id(resolved), 99, resolved);
            hear(again, anew, 100, resolved);
        }

        await().until(() -> thought(person).toJson().contains(anew.toString()));
        assertThat(thought(person).getLong("sequence")).isEqualTo(1);
        assertThat(steps(person)).hasSize(1);
    }

    @Test
    void aDecisionHeardLateUndoesNothingThatWasDoneMeanwhile() throws Exception {
        UUID next = colleagues.worker("next " + UUID.randomUUID(), "york");
        String priya = arrivals.welcomed("I am tired");
        String last = arrivals.welcomed("hello");
        decide("person", last, "call", "2999-01-01");
        await().until(() -> steps(last).size() == 1);
        var marker = lastResolved();
        decide("person", priya, "call", "2999-01-01");
        decide("person", priya, "visit", "2999-01-02"); // with the lead worker they have by now
        await().until(() -> steps(priya).size() == 2);
        var late = lastResolved();
        String lead = "{\"leadWorker\":\"" + next + "\"}";
        intake.post("/api/people/" + priya + "/lead-worker", WANDA, lead);

        var anew = UUID.randomUUID();
        try (var again = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            hear(again, id(late), 99, late);
            hear(again, anew, 100, marker);
        }

        await().until(() -> thought(last).toJson().contains(anew.toString()));
        assertThat(intake.get("/api/people/" + priya, WANDA).at("leadWorker.id"))
                .isEqualTo(next.toString());
    }

    private static Published lastResolved() {
        return events().stream()
                .filter(it -> it.type().contains("HuddleResolved"))
                .toList()
                .getLast();
    }

    private static UUID id(Published event) {
        return UUID.fromString(event.headers().get("ce_id"));
    }

    private void hear(StubPublisher intake, UUID id, long sequence, Published resolved) {
        intake.publish(
                id,
                "HuddleResolved.v1",
                "huddle/" + huddle,
                sequence,
                null,
                "york",
                resolved.data());
    }

    /** As it is stored: it remembers what it heard, also where nothing followed from it. */
    private Document thought(String person) throws Exception {
        return StoreChecks.look(
                () -> mongo.getCollection("thoughts").find(new Document("_id", person)).first());
    }

    @Test
    void onlyCountsAndIdsAreAnnouncedAndNobodyElsesPeopleAreDecidedAbout() {
        String amara = arrivals.welcomed("hello");
        var contracts = new EventContracts(Path.of("contracts"));

        assertThat(decide(WALT, "person", amara, "call", "2999-01-01").status()).isEqualTo(404);
        assertThat(decide("person", UUID.randomUUID().toString(), "call", "2999-01-01").status())
                .isEqualTo(404);
        assertThat(
                        decide("introduction", UUID.randomUUID().toString(), "call", "2999-01-01")
                                .status())
                .isEqualTo(404);
        assertThat(decide("person", amara, "call", "2001-01-01").at("code")).isEqualTo("date-over");
        assertThat(intake.get("/api/huddles?place=york", WALT).status()).isEqualTo(404);
        assertThat(intake.get("/api/huddles?place=york", TestIssuer.person(amara)).status())
                .isEqualTo(403);
        events().forEach(it -> contracts.validate(it.type(), it.data()));
    }

    @Test
    void whoeverMovedIsRestrictedOrCloseIsDecidedAboutByNoneOfThoseWhoDoNotWorkWithThem() {
        UUID walt = colleagues.worker("walt", "salford");
        String moved = arrivals.introduced("Sam " + UUID.randomUUID(), "x");
        String kin = arrivals.introduced("Sam " + UUID.randomUUID(), "x");
        String restricted = arrivals.introduced("Sam " + UUID.randomUUID(), "x");
        change(moved, "move", "{\"to\":\"salford\",\"leadWorker\":\"" + walt + "\"}");
        change(kin, "kin", "");
        change(restricted, "restrict", "{\"restricted\":true,\"openTo\":[]}");
        String wim = TestIssuer.worker("wim", "york", "salford");

        assertThat(decide(wim, "introduction", moved, "call", "2999-01-01").status())
                .isEqualTo(404);
        assertThat(decide("introduction", kin, "call", "2999-01-01").status()).isEqualTo(404);
        assertThat(decide(wim, "introduction", kin, "call", "2999-01-01").status()).isEqualTo(204);
        assertThat(decide(wim, "introduction", restricted, "call", "2999-01-01").status())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsCloseToThemIsNotChosenAndDoesNotSeeWhatWasDecided() {
        String priya = arrivals.welcomed("I am tired");
        String ola = TestIssuer.worker("ola", "york");
        String wim = TestIssuer.worker("wim", "york");
        assertThat(decide(wim, "person", priya, "call", "2999-01-01").status()).isEqualTo(204);
        assertThat(intake.get("/api/huddles?place=york", ola).text()).contains(priya);
        intake.post("/api/people/" + priya + "/kin", ola, "");

        Answer decided = decide(wim, "person", priya, "visit", "2999-01-02");

        assertThat(decided.status()).isEqualTo(409);
        assertThat(decided.at("code")).isEqualTo("close-to-them");
        assertThat(intake.get("/api/huddles?place=york", ola).text()).doesNotContain(priya);
        assertThat(intake.get("/api/huddles?place=york", wim).text()).contains(priya);
    }

    @Test
    void whoMovedLeavesTheAgendaOfTheOldPlaceAndNobodyDecidesAboutThemselves() {
        UUID walt = colleagues.worker("walt", "salford");
        String leon = arrivals.welcomed("I am back");
        String why = "canary-of-leon " + UUID.randomUUID();
        intake.post(
                "/api/huddles/agenda",
                WANDA,
                "{\"person\":\"%s\",\"why\":\"%s\"}".formatted(leon, why));
        String wim = TestIssuer.worker("wim", "york", "salford");
        String himself =
                TestIssuer.alsoPerson(
                        List.of("worker", "person"), "leon", UUID.fromString(leon), "york");
        assertThat(intake.get("/api/huddles?place=york", wim).text()).contains(why);
        assertThat(intake.get("/api/huddles?place=york", himself).text()).doesNotContain(why);
        assertThat(decide(himself, "person", leon, "call", "2999-01-01").status()).isEqualTo(404);

        intake.post(
                "/api/people/" + leon + "/move",
                WANDA,
                "{\"to\":\"salford\",\"leadWorker\":\"" + walt + "\"}");

        assertThat(intake.get("/api/huddles?place=york", wim).text()).doesNotContain(why);
        assertThat(decide(wim, "person", leon, "call", "2999-01-01").status()).isEqualTo(404);
    }

    @Test
    void whatWasDecidedAboutAnIntroductionSendsNobodyWhoIsCloseToThem() {
        String id = arrivals.introduced("Sam " + UUID.randomUUID(), "x");
        String person =
                intake.post("/api/introductions/" + id + "/welcome", WANDA, "{}").at("person");
        intake.post("/api/people/" + person + "/kin", TestIssuer.worker("ola", "york"), "");

        Answer decided = decide("introduction", id, "call", "2999-01-01");

        assertThat(decided.at("code")).isEqualTo("close-to-them");
    }

    @Test
    void aDecisionTakesNoEffectWithWhoeverLeftOrIsCloseToThem() {
        UUID gone = colleagues.worker("gone " + UUID.randomUUID(), "york");
        colleagues.leave(gone);
        String waits = arrivals.introduced("Sam " + UUID.randomUUID(), "x");
        String welcomed = arrivals.introduced("Sam " + UUID.randomUUID(), "x");
        String priya = person(welcomed);
        intake.post("/api/people/" + priya + "/kin", TestIssuer.worker("ola", "york"), "");
        String last = arrivals.welcomed("hello");

        saved(About.INTRODUCTION, waits, gone);
        saved(About.PERSON, last, gone);
        saved(About.INTRODUCTION, welcomed, OLA);
        saved(About.PERSON, last, OLA);

        await().until(() -> steps(last).size() == 1);
        assertThat(steps(last).getFirst()).contains(OLA.toString());
        assertThat(thoughts.find(priya)).isEmpty();
        assertThat(intake.get("/api/introductions/" + waits, WANDA).at("state"))
                .isEqualTo("waiting");
    }

    private String person(String introduction) {
        return intake.post("/api/introductions/" + introduction + "/welcome", WANDA, "{}")
                .at("person");
    }

    /** Decided past the door that asks who may be chosen: they left, or came close, meanwhile. */
    private void saved(About about, String subject, UUID lead) {
        var day = LocalDate.parse("2999-01-01");
        var resolve =
                new Resolve(
                        UUID.randomUUID(),
                        about,
                        UUID.fromString(subject),
                        new WorkerId(lead),
                        Resolve.Step.CALL,
                        day);
        huddles.of(huddle).handle(new Decide(resolve, day), Cause.of(UUID.randomUUID()));
    }

    private void change(String introduction, String how, String body) {
        String person =
                intake.post("/api/introductions/" + introduction + "/welcome", WANDA, "{}")
                        .at("person");

        Answer changed = intake.post("/api/people/" + person + "/" + how, WANDA, body);

        assertThat(changed.status()).isEqualTo(204);
    }

    @Test
    void whoCameIsKeptAsIds() {
        String came = "{\"workers\":[\"%s\",\"%s\"]}".formatted(OLA, OLA);

        intake.post("/api/huddles/" + huddle + "/came", WANDA, came);

        Answer shown = intake.get("/api/huddles?place=york", WANDA);
        assertThat(shown.json().get("came")).hasSize(1);
        assertThat(shown.at("state")).isEqualTo("open");
    }

    private Answer decide(String about, String subject, String step, String due) {
        return decide(WANDA, about, subject, step, due);
    }

    private Answer decide(String token, String about, String subject, String step, String due) {
        String body =
                """
                {"about":"%s","subject":"%s","leadWorker":"%s","step":"%s","due":"%s"}
                """
                        .formatted(about, subject, OLA, step, due);
        return intake.post("/api/huddles/" + huddle + "/decisions", token, body);
    }

    private String agenda() {
        return intake.get("/api/huddles?place=york", WANDA).text();
    }

    private static List<String> steps(String person) {
        return events().stream()
                .filter(it -> it.type().contains("NextStepDecided") && it.key().equals(person))
                .map(Published::data)
                .toList();
    }

    private static List<Published> events() {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1");
    }
}
