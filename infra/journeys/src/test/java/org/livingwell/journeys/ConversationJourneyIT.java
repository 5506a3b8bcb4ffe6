package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;

import java.util.UUID;

/** The conversation parts of acceptance journeys 1, 3 and 6, and the concern parts of 2 and 4. */
class ConversationJourneyIT {

    private static final String NEEDS =
            "{\"needAreas\":[\"benefits\"],\"goals\":[\"To sleep\"],\"supporters\":[\"My"
                    + " sister\"]}";

    private final Door wanda = Door.of("wanda");

    @Test
    void whatIsSaidInAConversationStandsInThePlanOnce() {
        String tomasz = welcomed("Tomasz " + UUID.randomUUID(), "I sleep in my car");
        String talk = planned(tomasz, "initial");

        assertThat(wanda.get(talk).at("carried.0.words")).isEqualTo("I sleep in my car");
        write(talk, "going-well", "I still have my tools");
        write(talk, "challenges", "Where to sleep tonight");
        wanda.post(talk + "/complete", NEEDS);

        await().until(() -> plan(tomasz).contains("Where to sleep tonight"));
        await().until(() -> plan(tomasz).contains("I sleep in my car"));
        wanda.post(talk + "/complete", NEEDS);
        assertThat(plan(tomasz)).containsOnlyOnce("Where to sleep tonight");
        assertThat(plan(tomasz)).containsOnlyOnce("I sleep in my car");
        assertThat(plan(tomasz)).containsOnlyOnce("I still have my tools");
        await().until(() -> journey(tomasz).contains("ConversationHeld"));
    }

    @Test
    void aMotherIsIntroducedInHerOwnRightAndNothingIsToldOfHerDaughter() {
        String priya = welcomed("Priya " + UUID.randomUUID(), "I am tired");
        String talk = planned(priya, "together");
        String name = "Maureen " + UUID.randomUUID();

        Answer brought =
                wanda.post(
                        talk + "/companions",
                        """
                        {"name":"%s","relation":"mother","needs":"I need a rest","introduction":{"phone":"07700 900456","mayText":true}}
                        """
                                .formatted(name));

        assertThat(brought.status()).isEqualTo(204);
        String hers = wanda.get("/api/introductions/" + waiting(name)).body().toString();
        assertThat(hers).contains("I need a rest").doesNotContain("Priya", "mother", priya);
    }

    @Test
    void aConcernIsNowhereButWithTheTeam() {
        String deborah = welcomed("Deborah " + UUID.randomUUID(), "My doctor sent me");
        String concerns = "/api/people/" + deborah + "/concerns";

        wanda.post(
                concerns,
                "{\"about\":\"person\",\"kinds\":[\"abuse\"],\"what\":\"He reads her messages\"}");
        String talk = planned(deborah, "initial");
        wanda.post(talk + "/complete", NEEDS);
        await().until(() -> journey(deborah).contains("ConversationHeld"));

        assertThat(wanda.get(concerns).at("concerns.0.what")).isEqualTo("He reads her messages");
        assertThat(Door.of("walt").get(concerns).status()).isEqualTo(404);
        assertThat(Door.of("petra").get(concerns).status()).isIn(403, 404);
        assertThat(journey(deborah) + plan(deborah) + wanda.get("/api/people/" + deborah).body())
                .doesNotContain("reads her messages", "oncern", "worry");
    }

    private String planned(String person, String kind) {
        String conversations = "/api/people/" + person + "/conversations";
        String body = "{\"kind\":\"" + kind + "\"}";
        return conversations + "/" + wanda.post(conversations, body).at("id");
    }

    private void write(String talk, String prompt, String text) {
        String body = "{\"text\":\"" + text + "\"}";
        assertThat(wanda.put(talk + "/pieces/" + prompt, body, 0).status()).isEqualTo(200);
    }

    private String plan(String person) {
        return wanda.get("/api/people/" + person + "/care-plan").body().toString();
    }

    private String journey(String person) {
        return wanda.get("/api/people/" + person + "/journey").body().toString();
    }

    private String welcomed(String name, String told) {
        String body =
                "{\"by\":\"self\",\"place\":\"lambeth\",\"name\":\"%s\",\"broughtBy\":\"%s\"}"
                        .formatted(name, told);
        Door.anybody().post("/api/introductions", body);
        return wanda.post("/api/introductions/" + waiting(name) + "/welcome", "{}").at("person");
    }

    private String waiting(String name) {
        String cursor = "";
        while (true) {
            Answer page = wanda.get("/api/introductions?place=lambeth" + cursor);
            for (var row : page.body().get("introductions")) {
                if (row.get("name").asString().equals(name)) return row.get("id").asString();
            }
            assertThat(page.at("next")).as("a next page").isNotEmpty();
            cursor = "&cursor=" + page.at("next");
        }
    }
}
