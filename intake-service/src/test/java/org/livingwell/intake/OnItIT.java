package org.livingwell.intake;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Who sees to whom, and how many wait, as each of the team may know it. */
@ServiceIT
class OnItIT {

    @LocalServerPort int port;
    @Autowired Colleagues colleagues;
    @Autowired MongoTemplate mongo;
    Calls intake;
    Newcomers newcomers;
    String name = "rosa " + UUID.randomUUID();
    String rosa;
    String wanda = TestIssuer.worker("wanda of salford", "salford");

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "salford", wanda);
        colleagues.worker(name, "salford");
        rosa = TestIssuer.worker(name, "salford");
    }

    @Test
    void whoeverTakesThemOnIsSeenByAllAndFindsThemAmongTheirOwn() {
        String path = newcomers.introduced("\"name\":\"Leon\"");

        assertThat(intake.post(path + "/take-on", rosa, "").status()).isEqualTo(204);

        assertThat(intake.get(path, wanda).at("onIt.byName")).isEqualTo(name);
        assertThat(intake.post(path + "/take-on", wanda, "").at("code")).isEqualTo("taken-on");
        assertThat(ids(rows("&only=mine", rosa))).containsExactly(id(path));
        String over = "{\"instead\":\"%s\"}".formatted(TestIssuer.subject(name));
        assertThat(intake.post(path + "/take-on", wanda, over).status()).isEqualTo(204);
        assertThat(rows("&only=mine", rosa)).isEmpty();
        assertThat(intake.post(path + "/let-go", wanda, "").status()).isEqualTo(204);
        assertThat(intake.get(path, rosa).at("onIt")).isEmpty();
    }

    @Test
    void onlySomeAreListedWhereOneLooksForThem() {
        String polish =
                newcomers.introduced(
                        "\"name\":\"Tomasz\",\"language\":\"Polish\",\"interpreter\":true,"
                                + "\"contact\":{\"phone\":\"020 7946 0123\",\"mayCall\":true}");
        String urgent = newcomers.introduced("\"name\":\"Priya\",\"urgent\":true");

        assertThat(ids(rows("&only=language", rosa)))
                .contains(id(polish))
                .doesNotContain(id(urgent));
        assertThat(ids(rows("&only=urgent", rosa))).contains(id(urgent)).doesNotContain(id(polish));
        assertThat(rows("&only=urgent", rosa)).allMatch(it -> it.get("urgent").asBoolean());
        assertThat(rows("&only=due", rosa)).allMatch(it -> it.get("due").asBoolean());
        var row =
                rows("&only=language", rosa).stream().filter(it -> at(it, "id").equals(id(polish)));
        assertThat(row.findFirst().orElseThrow().get("ways").toString()).isEqualTo("[\"call\"]");
        assertThat(intake.get("/api/introductions?place=salford&only=nice", rosa).status())
                .isEqualTo(400);
    }

    @Test
    void theCountIsOfWhomOneMaySee() {
        for (int i = 0; i < 26; i++) newcomers.introduced("\"name\":\"Sam\"");
        newcomers.introduced("\"name\":\"Priya\",\"urgent\":true");
        String kin = newcomers.introduced("\"name\":\"Rosas sister\",\"urgent\":true");
        assertThat(intake.post(kin + "/kin", rosa, "").status()).isEqualTo(204);

        for (String whose : List.of(rosa, wanda)) {
            await().untilAsserted(
                            () -> {
                                var before = rows("", whose);
                                Answer counts =
                                        intake.get(
                                                "/api/introductions/counts?place=salford", whose);
                                assertThat(rows("", whose)).isEqualTo(before);
                                assertThat(counts.at("waiting"))
                                        .isEqualTo(count(before, _ -> true));
                                assertThat(counts.at("urgent"))
                                        .isEqualTo(
                                                count(before, it -> it.get("urgent").asBoolean()));
                                assertThat(counts.at("due"))
                                        .isEqualTo(count(before, it -> it.get("due").asBoolean()));
                                assertThat(counts.at("overdue"))
                                        .isEqualTo(
                                                count(before, it -> it.get("overdue").asBoolean()));
                            });
        }
        assertThat(ids(rows("", rosa))).doesNotContain(id(kin)).hasSizeGreaterThan(25);
        assertThat(ids(rows("", wanda))).contains(id(kin));
    }

    @Test
    void whoeverIsNotMarkedYetIsNotCountedForFamilyEither() throws Exception {
        String kin = newcomers.introduced("\"name\":\"Rosas cousin\"");
        assertThat(intake.post(kin + "/kin", rosa, "").status()).isEqualTo(204);
        StoreChecks.look(
                () ->
                        mongo.getCollection("introductions")
                                .updateOne(eq("_id", id(kin)), Updates.unset("index.shut")));

        await().untilAsserted(
                        () -> {
                            Answer counts =
                                    intake.get("/api/introductions/counts?place=salford", rosa);
                            assertThat(counts.at("waiting")).isEqualTo("" + rows("", rosa).size());
                        });
    }

    @Test
    void whomAWorkerWalksWithIsListedWithWhatIsLeftOpen() {
        String calm = newcomers.introduced("\"name\":\"Aaron\"");
        String open = newcomers.introduced("\"name\":\"Zoe\"");
        String aaron = intake.post(calm + "/welcome", rosa, "{}").at("person");
        String zoe = intake.post(open + "/welcome", rosa, "{}").at("person");
        String talks = "/api/people/" + zoe + "/conversations";
        String talk = intake.post(talks, rosa, "{\"kind\":\"initial\"}").at("id");

        Answer mine = intake.get("/api/people/mine?place=salford", rosa);

        assertThat(mine.json().get("mine")).hasSize(2);
        assertThat(mine.at("mine.0.person")).isEqualTo(zoe);
        assertThat(mine.at("mine.0.conversation.id")).isEqualTo(talk);
        assertThat(mine.at("mine.0.conversation.begun")).isEqualTo("false");
        assertThat(mine.at("mine.1.person")).isEqualTo(aaron);
        assertThat(mine.at("mine.1.conversation")).isEmpty();
        assertThat(mine.at("cut")).isEqualTo("false");
        assertThat(intake.get("/api/people/mine?place=salford", wanda).text()).doesNotContain(zoe);
        assertThat(intake.get("/api/people/mine?place=york", rosa).status()).isEqualTo(404);

        assertThat(intake.get(talks, rosa).at("conversations.0.begun")).isEqualTo("false");
        String piece = talks + "/" + talk + "/pieces/challenges";
        intake.put(piece, rosa, "{\"text\":\"The nights\"}", "If-Match", "\"0\"");

        Answer begun = intake.get("/api/people/mine?place=salford", rosa);
        assertThat(begun.at("mine.0.conversation.begun")).isEqualTo("true");
        assertThat(intake.get(talks, rosa).at("conversations.0.begun")).isEqualTo("true");
    }

    @Test
    void twoIntroductionsOfOnePersonAreJoinedTheLaterIntoTheEarlier() {
        String first = newcomers.introduced("\"name\":\"Leon\"");
        String second = newcomers.introduced("\"name\":\"Leon\"");
        String with = "{\"with\":\"%s\"}";

        Answer joined = intake.post(second + "/join", rosa, with.formatted(id(first)));

        String leon = joined.at("person");
        assertThat(intake.get(first, rosa).at("state")).isEqualTo("welcomed");
        assertThat(intake.get(first, rosa).at("person")).isEqualTo(leon);
        assertThat(intake.get(second, rosa).at("state")).isEqualTo("matched");
        assertThat(intake.get(second, rosa).at("person")).isEqualTo(leon);
        assertThat(intake.get("/api/people/" + leon, rosa).at("leadWorker.name")).isEqualTo(name);
        assertThat(intake.post(first + "/join", rosa, with.formatted(id(first))).at("code"))
                .isEqualTo("the-same-introduction");
        String third = newcomers.introduced("\"name\":\"Leon\"");
        assertThat(intake.post(third + "/join", rosa, with.formatted(id(first))).at("code"))
                .isEqualTo("already-welcomed");
        assertThat(intake.get(third, rosa).at("state")).isEqualTo("waiting");
    }

    @Test
    void nobodyIsWelcomedWhereTheOtherIntroductionIsDecidedAlready() {
        String first = newcomers.introduced("\"name\":\"Leon\"");
        String second = newcomers.introduced("\"name\":\"Leon\"");
        String with = "{\"with\":\"%s\"}";
        assertThat(intake.post(second + "/welcome", rosa, "{}").status()).isEqualTo(201);

        Answer refused = intake.post(first + "/join", rosa, with.formatted(id(second)));

        assertThat(refused.at("code")).isEqualTo("already-welcomed");
        assertThat(intake.get(first, rosa).at("state")).isEqualTo("waiting");
    }

    @Test
    void joinedAgainWithTheSameKeyIsAnsweredAlikeAndWithAnotherBodyRefused() {
        String first = newcomers.introduced("\"name\":\"Leon\"");
        String second = newcomers.introduced("\"name\":\"Leon\"");
        String third = newcomers.introduced("\"name\":\"Leon\"");
        String with = "{\"with\":\"%s\"}";
        String key = UUID.randomUUID().toString();

        Answer once = join(first, with.formatted(id(second)), key);
        Answer again = join(first, with.formatted(id(second)), key);
        Answer other = join(first, with.formatted(id(third)), key);

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.at("person")).isEqualTo(once.at("person"));
        assertThat(other.at("code")).isEqualTo("idempotency-key-reused");
        assertThat(intake.get(third, rosa).at("state")).isEqualTo("waiting");
    }

    private Answer join(String path, String body, String key) {
        return intake.post(path + "/join", rosa, body, "Idempotency-Key", key);
    }

    private List<JsonNode> rows(String more, String whose) {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = intake.get("/api/introductions?place=salford" + more + cursor, whose);
            page.json().get("introductions").forEach(rows::add);
            cursor = page.at("next").isEmpty() ? "" : "&cursor=" + page.at("next");
        } while (!cursor.isEmpty());
        return rows;
    }

    private static String count(List<JsonNode> rows, Predicate<JsonNode> which) {
        return String.valueOf(rows.stream().filter(which).count());
    }

    private static List<String> ids(List<JsonNode> rows) {
        return rows.stream().map(it -> at(it, "id")).toList();
    }

    private static String at(JsonNode row, String field) {
        return row.get(field).asString();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
