package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Before anybody is welcomed, kin and restriction are known too, and go along into the person. */
@ServiceIT
class WhoSeesIT {

    static final String WANDA = TestIssuer.worker("wanda of salford", "salford");

    @LocalServerPort int port;
    @Autowired Colleagues colleagues;
    Calls intake;
    String name = "Ruth " + UUID.randomUUID();
    String sister = "sister " + UUID.randomUUID();
    String hers;
    UUID sisterId;
    String id;
    String path;

    @BeforeEach
    void introduce() {
        intake = Calls.to(port);
        sisterId = colleagues.worker(sister, "salford");
        hers = TestIssuer.worker(sister, "salford");
        id = introduced(name);
        path = "/api/introductions/" + id;
    }

    @Test
    void whoeverIsCloseToSomebodyWhoWaitsSeesNothingOfThemNorWalksAlongside() {
        assertThat(waiting(hers)).contains(id);

        assertThat(intake.post(path + "/kin", hers, "").status()).isEqualTo(204);

        assertThat(intake.get(path, hers).status()).isEqualTo(404);
        assertThat(intake.get(path + "/candidates", hers).status()).isEqualTo(404);
        assertThat(intake.post(path + "/signpost", hers, "{\"reason\":\"not-now\"}").status())
                .isEqualTo(404);
        assertThat(waiting(hers)).doesNotContain(id);
        assertThat(agenda(hers)).doesNotContain(name, id);
        assertThat(waiting(WANDA)).contains(id);
        String sent = "{\"leadWorker\":\"" + sisterId + "\"}";
        assertThat(intake.post(path + "/welcome", WANDA, sent).at("code"))
                .isEqualTo("close-to-them");
        assertThat(decide(WANDA, sisterId).at("code")).isEqualTo("close-to-them");
        assertThat(decide(hers, TestIssuer.subject("wanda of salford")).status()).isEqualTo(404);
        String person = welcome();
        assertThat(intake.get("/api/people/" + person, hers).status()).isEqualTo(404);
        assertThat(intake.get("/api/people/" + person, WANDA).at("reach.kin.0"))
                .isEqualTo(sisterId.toString());
    }

    @Test
    void aColleagueWhoComesForHerselfIsSeenByTheNamedAloneAndSoIsThePersonFromTheFirstMoment() {
        String walter = "walter " + UUID.randomUUID();
        UUID elsewhere = colleagues.worker(walter, "york");
        assertThat(restrict(elsewhere).at("errors.0.code")).isEqualTo("not-in-team");
        UUID wanda = TestIssuer.subject("wanda of salford");

        assertThat(restrict(wanda).status()).isEqualTo(204);

        assertThat(intake.get(path, hers).status()).isEqualTo(404);
        assertThat(intake.get(path, TestIssuer.lead("lena", "salford")).status()).isEqualTo(404);
        assertThat(waiting(hers)).doesNotContain(id);
        assertThat(agenda(hers)).doesNotContain(name, id);
        assertThat(intake.get(path, WANDA).at("reach.restricted")).isEqualTo("true");
        String person = welcome();
        assertThat(intake.get("/api/people/" + person, hers).status()).isEqualTo(404);
        assertThat(intake.get("/api/people/" + person, WANDA).at("reach.openTo.0"))
                .isEqualTo(wanda.toString());
        await().until(() -> told(person).size() == 2);
        assertThat(told(person).getFirst()).contains("PersonAccessChanged");
    }

    @Test
    void whatMayNotBeSeenIsMissingFromNoPage() {
        List<String> open = new ArrayList<>();
        List<String> shut = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            String one = introduced("Ruth " + UUID.randomUUID());
            (i % 3 == 0 ? shut : open).add(one);
        }
        shut.forEach(it -> intake.post("/api/introductions/" + it + "/kin", hers, ""));

        var pages = pages(hers);

        assertThat(waiting(hers)).contains(open).doesNotContain(shut);
        assertThat(pages).hasSizeGreaterThan(1);
        IntStream.range(0, pages.size() - 1)
                .forEach(it -> assertThat(pages.get(it).json().get("introductions")).hasSize(25));
        assertThat(pages.getLast().json().get("introductions").size()).isPositive();
    }

    @Test
    void whereNobodyOfTheNamedIsThereAnyMoreTheLeadsAreLetIn() {
        restrict(sisterId);
        String lena = TestIssuer.lead("lena", "salford");
        assertThat(intake.get(path, lena).status()).isEqualTo(404);

        colleagues.leave(sisterId);

        assertThat(intake.get(path, lena).status()).isEqualTo(200);
        assertThat(waiting(lena)).contains(id);
        assertThat(intake.get(path, WANDA).status()).isEqualTo(404);
    }

    @Test
    void kinStayOutOfSomebodyWhoTurnsOutToBeKnown() {
        String before = "/api/introductions/" + introduced("Ruth " + UUID.randomUUID());
        String known = intake.post(before + "/welcome", WANDA, "{}").at("person");
        intake.post(path + "/kin", hers, "");
        assertThat(intake.get("/api/people/" + known, hers).status()).isEqualTo(200);

        intake.post(path + "/match", WANDA, "{\"person\":\"" + known + "\"}");

        assertThat(intake.get("/api/people/" + known, hers).status()).isEqualTo(404);
        assertThat(intake.get("/api/people/" + known, WANDA).status()).isEqualTo(200);
    }

    private String introduced(String called) {
        String body =
                """
                {"by":"self","place":"salford","name":"%s","broughtBy":"I am tired"}
                """
                        .formatted(called);
        String key = UUID.randomUUID().toString();
        intake.post("/api/introductions", null, body, "Idempotency-Key", key);
        return Newcomers.idOf(key).toString();
    }

    private String welcome() {
        return intake.post(path + "/welcome", WANDA, "{}").at("person");
    }

    private Answer restrict(UUID to) {
        String body = "{\"restricted\":true,\"openTo\":[\"" + to + "\"]}";
        return intake.post(path + "/restrict", WANDA, body);
    }

    private Answer decide(String token, UUID lead) {
        String huddle = intake.post("/api/huddles", WANDA, "{\"place\":\"salford\"}").at("id");
        String body =
                """
                {"about":"introduction","subject":"%s","leadWorker":"%s","step":"call","due":"2999-01-01"}
                """
                        .formatted(id, lead);
        return intake.post("/api/huddles/" + huddle + "/decisions", token, body);
    }

    private String agenda(String token) {
        return intake.get("/api/huddles?place=salford", token).text();
    }

    private String waiting(String token) {
        return pages(token).stream().map(Answer::text).toList().toString();
    }

    private List<Answer> pages(String token) {
        List<Answer> pages = new ArrayList<>();
        String cursor = "";
        do {
            pages.add(intake.get("/api/introductions?place=salford" + cursor, token));
            cursor = "&cursor=" + pages.getLast().at("next");
        } while (!pages.getLast().at("next").isEmpty());
        return pages;
    }

    /** What was announced about them as a person, in its order. */
    private static List<String> told(String person) {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .stream()
                .filter(it -> it.key().equals(person))
                .map(Published::type)
                .filter(it -> it.contains("intake.Person"))
                .toList();
    }
}
