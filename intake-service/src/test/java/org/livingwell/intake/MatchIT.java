package org.livingwell.intake;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody introduced turns out to be known: the stricter counts, and nothing is dropped. */
@ServiceIT
class MatchIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    static final String LENA = TestIssuer.lead("lena", "lambeth");
    static final String LUIS = TestIssuer.lead("luis", "salford");
    static final String INTAKE = TestIssuer.service("intake-service", "intake-service");
    static final String REASON = "{\"reason\":\"another Deborah\"}";
    static final String BROKER = RealParts.running().kafkaBootstrapServers();

    @LocalServerPort int port;

    @Value("${livingwell.keys.tombstones-database}")
    String tombstones;

    @Autowired PersonKeys keys;
    @Autowired Colleagues colleagues;
    @Autowired MongoDatabaseFactory databases;
    Newcomers newcomers;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "lambeth", WANDA);
    }

    @Test
    void theStricterWinsAndTheWorkerIsToldWhatDiffers() {
        String deborah = welcomed("{\"phone\":\"07700 900123\",\"mayCall\":true,\"mayText\":true}");
        String again =
                newcomers.introduced(
                        "\"name\":\"Deborah\",\"contact\":{\"phone\":\"+44 7700"
                                + " 900123\",\"mayText\":true,\"when\":\"never call, he lives"
                                + " here\",\"neverTalkTo\":\"Darren\"}");

        Answer matched = match(again, deborah);

        assertThat(matched.status()).isEqualTo(200);
        assertThat(whats(matched.json().get("differs")))
                .containsExactly("may-call", "when", "never-talk-to");
        Answer page = intake.get("/api/people/" + deborah, WANDA);
        assertThat(page.at("contact.mayCall")).isEqualTo("false");
        assertThat(page.at("contact.mayText")).isEqualTo("true");
        assertThat(page.at("contact.phone")).isEqualTo("07700 900123");
        assertThat(page.at("contact.when")).isEqualTo("never call, he lives here");
        assertThat(page.at("contact.neverTalkTo")).isEqualTo("Darren");
        assertThat(whats(page.json().get("toSettle").get(0).get("differs")))
                .containsExactly("may-call", "when", "never-talk-to");
        assertThat(page.at("toSettle.0.takenBack")).isEqualTo("false");
    }

    @Test
    void everythingElseThatWasSaidIsCarriedOverAndNothingIsOverwritten() {
        String leon = newcomers.person("\"name\":\"Leon\",\"language\":\"Patois\"");
        String again =
                newcomers.introduced(
                        "\"name\":\"Leon\",\"language\":\"English\",\"interpreter\":true,\"birthDate\":\"1991-04-09\",\"postcode\":\"SW9"
                            + " 8QA\",\"communicationNeeds\":\"plain"
                            + " words\",\"contact\":{\"email\":\"leon@example.org\",\"mayEmail\":true}");

        match(again, leon);

        Answer page = intake.get("/api/people/" + leon, WANDA);
        assertThat(page.at("language")).isEqualTo("Patois");
        assertThat(page.at("interpreter")).isEqualTo("true");
        assertThat(page.at("birthDate")).isEqualTo("1991-04-09");
        assertThat(page.at("postcode")).isEqualTo("SW9 8QA");
        assertThat(page.at("communicationNeeds")).isEqualTo("plain words");
        assertThat(page.at("contact.email")).isEqualTo("leon@example.org");
        assertThat(page.at("contact.mayEmail")).isEqualTo("true");
    }

    @Test
    void whatDiffersGoesFromThePageOnceAWorkerHeardHowItIs() {
        String deborah = welcomed("{\"phone\":\"07700 900123\",\"mayCall\":true}");
        String again =
                newcomers.introduced(
                        "\"name\":\"Deborah\",\"contact\":{\"phone\":\"07700 900999\"}");
        match(again, deborah);
        Answer herself = intake.get("/api/people/" + deborah, TestIssuer.person(deborah));
        assertThat(herself.json().path("toSettle")).isEmpty();
        assertThat(herself.json().path("reach")).isEmpty();
        assertThat(herself.text()).contains("900123").doesNotContain("900999");
        String page = "/api/people/" + deborah;
        String settle =
                page + "/came-again/" + again.substring(again.lastIndexOf('/') + 1) + "/settle";

        Answer elsewhere = intake.post(settle, TestIssuer.worker("walt", "salford"), "");
        Answer settled = intake.post(settle, WANDA, "");

        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(settled.json().get("toSettle")).isEmpty();
        assertThat(intake.get(page, WANDA).json().get("toSettle")).isEmpty();
        assertThat(intake.get(again, WANDA).at("contact.phone")).isEqualTo("07700 900999");
    }

    @Test
    void theKeySomebodyCameWithStaysUntilTheLastContextHasMoved() throws Exception {
        String leon = newcomers.person("\"name\":\"Leon\"");
        String again = newcomers.introduced("\"name\":\"Leon\"");
        PersonId minted = PersonId.of(intake.get(again, WANDA).at("person"));

        match(again, leon);
        Stream.of("referral", "community", "contact")
                .forEach(it -> follows(it, again, minted, leon));
        await().until(() -> missing(minted).equals(List.of("careplan")));

        assertThat(intake.get(again, WANDA).at("person")).isEqualTo(leon);
        assertThat(keys.find(minted)).as("careplan was down all day").isPresent();
        follows("careplan", again, minted, leon);
        await().until(() -> !key(minted).containsKey("wrapped"));
        assertThat(key(minted)).containsEntry("to", leon).doesNotContainKey("erasedAt");
        assertThat(stone(minted)).containsEntry("to", leon).doesNotContainKey("erasedAt");
        assertThat(intake.get(again, WANDA).at("name")).isEqualTo("Leon");
    }

    @Test
    void aLeadTakesAWrongMatchBackAndTheIntroductionWaitsAgain() {
        String maria = welcomed("{\"phone\":\"07700 900123\",\"mayCall\":true}");
        String before = intake.get("/api/people/" + maria, WANDA).text();
        String other =
                newcomers.introduced(
                        "\"name\":\"Deborah\",\"language\":\"Welsh\",\"contact\":{\"phone\":\"07700"
                                + " 900999\",\"neverTalkTo\":\"Darren\"}");
        String minted = intake.get(other, WANDA).at("person");
        match(other, maria);

        Answer worker = intake.post(other + "/match/take-back", WANDA, REASON);
        Answer noReason = intake.post(other + "/match/take-back", LENA, "{\"reason\":\" \"}");
        Answer elsewhere = intake.post(other + "/match/take-back", LUIS, REASON);
        Answer back = intake.post(other + "/match/take-back", LENA, REASON);

        assertThat(worker.status()).isEqualTo(403);
        assertThat(noReason.at("code")).isEqualTo("invalid-fields");
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(back.status()).isEqualTo(204);
        Answer now = intake.get(other, WANDA);
        assertThat(now.at("state")).isEqualTo("waiting");
        assertThat(now.at("person")).isNotIn(minted, maria);
        assertThat(now.at("takenBack.reason")).isEqualTo("another Deborah");
        assertThat(intake.get("/api/people/" + maria, WANDA).text()).isEqualTo(before);
        assertThat(intake.get("/internal/people/" + maria + "/held", INTAKE).text())
                .doesNotContain("Welsh", "Darren", "900999");
        assertThat(intake.get("/internal/people/" + now.at("person") + "/held", INTAKE).text())
                .contains("Welsh", "900999");
        assertThat(waiting()).contains(other.substring(other.lastIndexOf('/') + 1));
        assertThat(intake.post(other + "/match/take-back", LENA, REASON).at("code"))
                .isEqualTo("not-matched");
        String person = intake.post(other + "/welcome", WANDA, "{}").at("person");
        assertThat(person).isEqualTo(now.at("person"));
        assertThat(intake.get("/api/people/" + person, WANDA).at("language")).isEqualTo("Welsh");
    }

    @Test
    void whatWasTakenBackIsAnnouncedAndCanBeMatchedAgain() throws Exception {
        String leon = newcomers.person("\"name\":\"Leon\"");
        String again = newcomers.introduced("\"name\":\"Leon\",\"language\":\"Patois\"");
        String minted = intake.get(again, WANDA).at("person");
        match(again, leon);

        intake.post(again + "/match/take-back", LENA, REASON);
        String to = intake.get(again, WANDA).at("person");
        match(again, leon);

        assertThat(intake.get("/api/people/" + leon, WANDA).at("language")).isEqualTo("Patois");
        await().until(() -> events(again, "MatchTakenBack").count() == 1);
        var event = events(again, "MatchTakenBack").findFirst().orElseThrow();
        new EventContracts(Path.of("contracts")).validate(event.type(), event.data());
        assertThat(event.data()).contains(minted, to, leon).doesNotContain("another");
        assertThat(intake.get(again, WANDA).at("person")).isEqualTo(leon);
    }

    @Test
    void whoWasTakenForSomebodyElseIsNotOfferedAsThemAgain() {
        String alike = "\"name\":\"Ines Duarte\",\"contact\":{\"phone\":\"07700 900555\"}";
        String known = newcomers.person(alike);
        String other = newcomers.introduced(alike);
        Answer before = intake.get(other + "/candidates", WANDA);
        match(other, known);

        intake.post(other + "/match/take-back", LENA, REASON);

        assertThat(before.text()).contains(known);
        assertThat(intake.get(other + "/candidates", WANDA).text()).doesNotContain(known);
    }

    @Test
    void aWrongMatchIsTakenBackWhateverBecameOfWhomItWasTakenFor() {
        var changes =
                Map.of(
                        "died", "{}",
                        "move", toSalford(),
                        "restrict", "{\"restricted\":true,\"openTo\":[]}");
        changes.forEach(
                (route, body) -> {
                    String known = newcomers.person("\"name\":\"Tarek\"");
                    String other = newcomers.introduced("\"name\":\"Tarek\"");
                    match(other, known);
                    Answer changed = intake.post("/api/people/" + known + "/" + route, WANDA, body);

                    Answer elsewhere =
                            intake.post(
                                    other + "/match/take-back",
                                    TestIssuer.lead("lex", "leeds"),
                                    REASON);
                    Answer back = intake.post(other + "/match/take-back", LENA, REASON);

                    assertThat(changed.status()).as(route).isBetween(200, 204);
                    assertThat(elsewhere.status()).as(route).isEqualTo(404);
                    assertThat(back.status()).as(route).isEqualTo(204);
                    assertThat(intake.get(other, WANDA).at("state")).as(route).isEqualTo("waiting");
                });
    }

    @Test
    void aLeadOfWhereTheyAreNowTakesItBackAndReadsItNoMore() {
        String known = newcomers.person("\"name\":\"Tarek\"");
        String other = newcomers.introduced("\"name\":\"Tarek\"");
        match(other, known);
        intake.post("/api/people/" + known + "/move", WANDA, toSalford());

        Answer back = intake.post(other + "/match/take-back", LUIS, REASON);

        assertThat(back.status()).isEqualTo(204);
        assertThat(intake.get(other, LUIS).status()).isEqualTo(404);
        assertThat(intake.get(other, WANDA).at("state")).isEqualTo("waiting");
    }

    private String toSalford() {
        var there = colleagues.worker("who takes over a match", "salford");
        return "{\"to\":\"salford\",\"leadWorker\":\"%s\"}".formatted(there);
    }

    private static Stream<TopicRecords.Published> events(String introduction, String type) {
        String subject =
                "introduction/" + introduction.substring(introduction.lastIndexOf('/') + 1);
        return TopicRecords.once(BROKER, "intake.events.v1").stream()
                .filter(it -> subject.equals(it.headers().get("ce_subject")))
                .filter(it -> it.type().contains(type));
    }

    /** What the platform of another context says once it has moved what it held. */
    private static void follows(String context, String introduction, PersonId from, String to) {
        String data =
                "{\"introduction\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}"
                        .formatted(
                                introduction.substring(introduction.lastIndexOf('/') + 1),
                                from,
                                to);
        try (var topic = new StubPublisher(BROKER, context)) {
            topic.publishOfKnown(
                    "MatchFollowed.v1", "followed-match", from.value(), "lambeth", data);
        }
    }

    private List<String> missing(PersonId minted) throws Exception {
        var kept = look(databases.getMongoDatabase().getName(), "minted_keys", minted);
        if (!kept.containsKey("state")) return List.of();
        return JsonMapper.shared()
                .readTree(kept.getString("state"))
                .path("missing")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private Document key(PersonId person) throws Exception {
        return look("keys", "person_keys", person);
    }

    private Document stone(PersonId person) throws Exception {
        return look(tombstones, "tombstones", person);
    }

    private Document look(String database, String collection, PersonId person) throws Exception {
        return StoreChecks.look(
                () -> {
                    Document found =
                            databases
                                    .getMongoDatabase(database)
                                    .getCollection(collection)
                                    .find(eq("_id", person.toString()))
                                    .first();
                    return found == null ? new Document() : found;
                });
    }

    private List<String> waiting() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = intake.get("/api/introductions?place=lambeth" + cursor, WANDA);
            page.json().get("introductions").forEach(it -> ids.add(it.get("id").asString()));
            cursor = page.at("next").isEmpty() ? "" : "&cursor=" + page.at("next");
        } while (!cursor.isEmpty());
        return ids;
    }

    private String welcomed(String contact) {
        return newcomers.person("\"name\":\"Deborah\",\"contact\":" + contact);
    }

    private Answer match(String introduction, String person) {
        return intake.post(introduction + "/match", WANDA, "{\"person\":\"%s\"}".formatted(person));
    }

    private static List<String> whats(JsonNode differs) {
        return differs.valueStream().map(it -> it.get("what").asString()).toList();
    }
}
