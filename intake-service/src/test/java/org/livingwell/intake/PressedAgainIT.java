package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is sent again under its key is answered alike and makes nothing more, whatever it is. */
@ServiceIT
class PressedAgainIT {

    private static final String WANDA = TestIssuer.twiceProven("wanda", "lambeth");
    private static final String WENDY = TestIssuer.twiceProven("wendy", "salford");
    private static final String LENA = TestIssuer.lead("lena", "lambeth");
    private static final String PETRA = TestIssuer.privacyOfficer("petra", "lambeth");
    private static final Map<String, String> TOKENS =
            Map.of("wanda", WANDA, "wendy", WENDY, "lena", LENA, "petra", PETRA);

    private static final String CONCERN =
            "{\"about\":\"person\",\"kinds\":[\"needs\"],\"what\":\"cold\"}";
    private static final String BROUGHT =
            "{\"by\":\"service\",\"place\":\"lambeth\",\"name\":\"Bea\",\"broughtBy\":\"rent\",\"theyKnow\":\"agrees\",\"introducer\":{\"name\":\"Gwen\"}}";
    private static final String TOGETHER = "{\"kind\":\"together\"}";
    private static final List<String> MADE =
            List.of(
                    "introductions",
                    "people",
                    "concerns",
                    "conversations",
                    "accounts",
                    "copies",
                    "erasures",
                    "glasses",
                    "huddles",
                    "thoughts");

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    @Autowired Colleagues colleagues;
    Calls intake;
    Newcomers newcomers;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "lambeth", WANDA);
    }

    /** Who, what, with which words, and with which other words; none where there are no others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    wanda | {person}/concerns | {"about":"person","kinds":["needs"],"what":"cold"} | {"about":"child","kinds":["needs"],"what":"cold"}
                    wanda | {concern}/shares | {"service":"GP","on":"2026-01-05","agreed":true} | {"service":"School","on":"2026-01-05","agreed":true}
                    wanda | {concern}/told | {"on":"{today}"} | {"on":"2026-01-06"}
                    wanda | {person}/conversations | {"kind":"initial"} | {"kind":"together"}
                    wanda | {conversation}/sittings | {"on":"2026-01-05","where":"with-us"} | {"on":"2026-01-05","where":"at-home"}
                    wanda | {conversation}/companions | {"name":"Maureen","ownIntroduction":true,"introduction":{"phone":"020 7946 0123","mayCall":true}} | {"name":"Ayo"}
                    wanda | {conversation}/leave-open | {} | {"finishBy":"2999-01-01"}
                    wanda | {conversation}/complete | {"needAreas":[],"goals":[],"supporters":[]} | {"needAreas":["sleep"],"goals":[],"supporters":[]}
                    wanda | {person}/supporters | {"name":"Ada","broughtBy":"Some rest","theyKnow":"agrees"} | {"name":"Ada","broughtBy":"Sleep","theyKnow":"agrees"}
                    wanda | {person}/pause | {} | {"until":"2999-01-01"}
                    wanda | {person}/farewell | {} |
                    wanda | {person}/copy | {"identifiedBy":"document"} | {"identifiedBy":"call-back"}
                    wanda | {person}/erasure | {"identifiedBy":"document"} | {"identifiedBy":"call-back"}
                    petra | {person}/holds | {"reason":"court"} | {"reason":"inquiry"}
                    wendy | {person}/break-glass | {"reason":"At our desk"} | {"reason":"On the phone"}
                    wanda | {person}/restrict | {"restricted":true,"openTo":[]} | {"restricted":false,"openTo":[]}
                    wanda | {introduction}/contact-attempts | {"how":"call","reason":"She rang us"} | {"how":"call","reached":true,"reason":"She rang us"}
                    wanda | {introduction}/signpost | {"reason":"not-now"} | {"reason":"another-place"}
                    wanda | {brought}/introducer-may-know | {"mayKnow":"nothing"} | {"mayKnow":"outcome"}
                    wanda | {introduction}/welcome | {} |
                    wanda | {introduction}/match | {"person":"{id}"} |
                    wanda | /api/huddles/agenda | {"person":"{id}","why":"Her sister asked"} | {"person":"{id}","why":"Her brother asked"}
                    lena | /api/accounts | {"kind":"worker","place":"lambeth","name":"Nia"} | {"kind":"worker","place":"lambeth","name":"Nora"}
                    wanda | /api/accounts | {"kind":"person","place":"lambeth","person":"{id}"} | {"kind":"supporter","place":"lambeth","person":"{id}"}
                    """)
    void aRepeatIsAnsweredAlikeAndMakesNothingMore(
            String who, String path, String body, String other) throws Exception {
        String key = UUID.randomUUID().toString();
        String person = newcomers.person("\"name\":\"Amara\"");
        String url = filled(path, person);
        String token = TOKENS.get(who);
        String sent =
                body.replace("{id}", person)
                        .replace("{today}", LocalDate.now(ZoneId.of("Europe/London")).toString());
        Answer first = post(url, token, sent, key);
        Map<String, Long> made = counted();
        String state = states(url, person);

        Answer again = post(url, token, sent, key);

        assertThat(first.status()).as(first.text()).isBetween(200, 204);
        assertThat(again.status()).as(again.text()).isEqualTo(first.status());
        assertThat(withoutCode(again)).isEqualTo(withoutCode(first));
        assertThat(counted()).isEqualTo(made);
        assertThat(states(url, person)).isEqualTo(state);
        if (other == null) return;
        Answer otherwise = post(url, token, other.replace("{id}", person), key);
        assertThat(otherwise.status()).as(otherwise.text()).isEqualTo(422);
        assertThat(otherwise.at("code")).isEqualTo("idempotency-key-reused");
        assertThat(counted()).isEqualTo(made);
        assertThat(states(url, person)).isEqualTo(state);
    }

    @Test
    void aDoorThatIsPressedAgainIsOneIntroduction() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = "{\"by\":\"self\",\"place\":\"lambeth\",\"name\":\"A\",\"broughtBy\":\"%s\"}";
        Answer first = post("/api/introductions", null, body.formatted("rent"), key);
        Map<String, Long> made = counted();

        Answer again = post("/api/introductions", null, body.formatted("rent"), key);
        Answer other = post("/api/introductions", null, body.formatted("sleep"), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(other.at("code")).isEqualTo("idempotency-key-reused");
        assertThat(counted()).isEqualTo(made);
    }

    @Test
    void aHuddleThatIsPressedThroughTwiceIsHeldOnce() throws Exception {
        String place = "salford";
        String token = TestIssuer.worker("hugo", place);
        UUID lead = colleagues.worker("hugo-" + UUID.randomUUID(), place);
        String person = new Newcomers(intake, place, token).person("\"name\":\"Amara\"");
        post(
                "/api/huddles/agenda",
                token,
                "{\"person\":\"" + person + "\",\"why\":\"x\"}",
                UUID.randomUUID().toString());
        String huddle = twice("/api/huddles", token, "{\"place\":\"" + place + "\"}").at("id");
        String path = "/api/huddles/" + huddle;

        twice(path + "/came", token, "{\"workers\":[\"" + lead + "\"]}");
        twice(
                path + "/decisions",
                token,
                """
                {"about":"person","subject":"%s","leadWorker":"%s","step":"call","due":"2999-01-01"}
                """
                        .formatted(person, lead));

        Answer held = intake.get("/api/huddles?place=" + place, token);
        assertThat(held.json().get("decisions").toString()).containsOnlyOnce(person);
    }

    @Test
    void wordsThatWereSavedAndAreSentAgainAreNotSomebodyElses() throws Exception {
        String person = newcomers.person("\"name\":\"Amara\"");
        String piece = filled("{conversation}/pieces/matters-to-us", person);
        Answer first = put(piece, "\"0\"");

        Answer again = put(piece, "\"0\"");

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
    }

    private Answer twice(String path, String token, String body) throws Exception {
        String key = UUID.randomUUID().toString();
        Answer first = post(path, token, body, key);
        Map<String, Long> made = counted();

        Answer again = post(path, token, body, key);

        assertThat(first.status()).as(path + " " + first.text()).isBetween(200, 204);
        assertThat(again.text()).as(path).isEqualTo(first.text());
        assertThat(counted()).as(path).isEqualTo(made);
        return first;
    }

    private String filled(String path, String person) {
        String of = "/api/people/" + person;
        if (path.startsWith("{introduction}"))
            return path.replace("{introduction}", newcomers.introduced("\"name\":\"Bea\""));
        if (path.startsWith("{brought}")) return path.replace("{brought}", brought());
        if (path.startsWith("{concern}"))
            return path.replace(
                    "{concern}", of + "/concerns/" + made(of + "/concerns", CONCERN).at("id"));
        if (path.startsWith("{conversation}"))
            return path.replace(
                    "{conversation}",
                    of + "/conversations/" + made(of + "/conversations", TOGETHER).at("id"));
        return path.replace("{person}", of);
    }

    private String brought() {
        String key = UUID.randomUUID().toString();
        post("/api/introductions", null, BROUGHT, key);
        return "/api/introductions/" + Newcomers.idOf(key);
    }

    private Answer made(String path, String body) {
        return post(path, WANDA, body, UUID.randomUUID().toString());
    }

    /** How everything stands that could have become more. */
    private String states(String url, String person) {
        List<String> read = new ArrayList<>();
        if (url.startsWith("/api/introductions/"))
            read.add(intake.get(url.substring(0, url.lastIndexOf('/')), WANDA).text());
        String of = "/api/people/" + person;
        read.add(intake.get(of, WANDA).text());
        read.add(intake.get(of + "/concerns", WANDA).text());
        Answer talks = intake.get(of + "/conversations", WANDA);
        read.add(talks.text());
        talks.json()
                .get("conversations")
                .forEach(
                        it ->
                                read.add(
                                        intake.get(
                                                        of
                                                                + "/conversations/"
                                                                + it.get("id").asString(),
                                                        WANDA)
                                                .text()));
        return String.join("\n", read);
    }

    /** How many there are of everything that somebody can make. */
    private Map<String, Long> counted() throws Exception {
        return StoreChecks.look(
                () ->
                        MADE.stream()
                                .collect(
                                        Collectors.toMap(
                                                it -> it,
                                                it -> mongo.getCollection(it).countDocuments())));
    }

    private Answer post(String path, @Nullable String token, String body, String key) {
        return intake.post(path, token, body, "Idempotency-Key", key);
    }

    private Answer put(String path, String seen) {
        return intake.put(path, WANDA, "{\"text\":\"Dinner\"}", "If-Match", seen);
    }

    /** A code to sign in is shown once, and how often Keycloak was tried goes on meanwhile. */
    private static String withoutCode(Answer answer) {
        return answer.text()
                .replaceAll("\"code\":(\"[^\"]*\"|null)", "")
                .replaceAll("\"state\":\"(invited|provisioning)\"", "")
                .replaceAll("\"pending\":(\\{[^}]*}|null)", "");
    }
}
