package org.livingwell.intake;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.Collections.singletonList;

import com.mongodb.client.model.Updates;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One box finds whoever is meant: with us, waiting, or shown another way. */
@WithAMovingClock
class FoundIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WALT = TestIssuer.worker("walt", "salford");

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    Newcomers newcomers;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "lambeth", WANDA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Philippa Marchbanks",
                "07700 900781",
                "Marchbanks 14 3 1981",
                "14/03/1981 marchbanks",
                "Pip",
                "Pip Marchbanks",
            })
    void somebodyWhoIsWithUsIsFoundByWhateverIsKnown(String typed) {
        String person = philippa();

        Answer found = anything(typed);

        assertThat(found.text()).contains(person);
    }

    private String philippa() {
        String person =
                newcomers.person(
                        "\"name\":\"Philippa"
                            + " Marchbanks\",\"birthDate\":\"1981-03-14\",\"contact\":{\"phone\":\"07700"
                            + " 900781\"}");
        String path = "/api/people/" + person;
        String tag = intake.get(path, WANDA).header("ETag");
        intake.patch(path, WANDA, "{\"preferredName\":\"Pip\"}", "If-Match", tag);
        return person;
    }

    @Test
    void whoWaitsIsFoundAndSoIsWhoWasShownAnotherWayWithTheReason() {
        String waits = newcomers.introduced("\"name\":\"Isadora Quennell\"");
        String shown = newcomers.introduced("\"name\":\"Isadora Quennell\"");
        intake.post(shown + "/signpost", WANDA, "{\"reason\":\"another-place\"}");

        Answer found = anything("Quennell Isadora");

        assertThat(found.json().get("introductions").size()).isEqualTo(2);
        assertThat(found.json().get("candidates").size()).isZero();
        assertThat(found.text()).contains(id(waits), "\"waiting\"", id(shown), "\"another-place\"");
    }

    @Test
    void aReferenceFindsTheOneItNamesWhereverTheyAreByNow() {
        String path = newcomers.introduced("\"name\":\"Ottoline Vane\"");
        String reference = intake.get(path, WANDA).at("reference");
        assertThat(anything(reference).at("introductions.0.id")).isEqualTo(id(path));

        String person = intake.post(path + "/welcome", WANDA, "{}").at("person");
        await().until(() -> intake.get("/api/people/" + person, WANDA).status() == 200);

        Answer found = anything(reference.toLowerCase());
        assertThat(found.at("candidates.0.person")).isEqualTo(person);
        assertThat(found.at("candidates.0.why.0.code")).isEqualTo("same-reference");
    }

    @Test
    void nobodyOfAnotherPlaceIsFoundByReferenceEither() {
        String path = newcomers.introduced("\"name\":\"Ottilie Crane\"");
        String reference = intake.get(path, WANDA).at("reference");

        Answer found =
                intake.post(
                        "/api/people/search",
                        WALT,
                        "{\"place\":\"salford\",\"anything\":\"%s\"}".formatted(reference));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).doesNotContain(id(path), "Ottilie");
    }

    @Test
    void aBirthDateAloneFindsNobodyAndSaysWhatIsMissing() {
        Answer refused = anything("14 3 1981");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("errors.0.field")).isEqualTo("anything");
        assertThat(refused.text()).contains("family name").doesNotContain("1981");
    }

    /** Kept by a version that made no keys of what somebody likes to be called. */
    @Test
    void whoWasKeptUnderTheKeysOfBeforeIsGivenTodays() {
        String person = philippa();
        mongo.getCollection("people")
                .updateOne(
                        eq("_id", person),
                        Updates.combine(
                                Updates.set("index.scheme", 2),
                                Updates.set("index.keys", singletonList("made-before"))));

        intake.post("/operator/clock", TestIssuer.operator(), "{\"forward\":\"PT2M\"}");

        await().until(() -> anything("Pip").text().contains(person));
    }

    private Answer anything(String typed) {
        return intake.post(
                "/api/people/search",
                WANDA,
                "{\"place\":\"lambeth\",\"anything\":\"%s\"}".formatted(typed));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
