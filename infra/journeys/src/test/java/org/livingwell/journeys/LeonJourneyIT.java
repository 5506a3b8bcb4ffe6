package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;
import org.livingwell.platform.test.TopicRecords;

import java.util.List;
import java.util.UUID;

/** Acceptance journey 5 from when Leon joins: he drifts away and comes back after seven months. */
@OnTheStack
class LeonJourneyIT {

    private final Worker wanda = Worker.wanda();

    @Test
    void afterSevenMonthsHeIsWelcomedBackAndNothingIsToldAgainButWhatHeAgreesTo() {
        String leon = wanda.welcomedAfter("Leon " + UUID.randomUUID(), "I miss my music");
        String path = "/api/people/" + leon;
        await().until(() -> wanda.plan(leon).contains("I miss my music"));
        await().until(() -> wanda.door().get(path + "/door").status() == 200);
        String secret = wanda.door().post(path + "/door", "{}").at("secret");
        wanda.door().post(path + "/farewell", "{}");
        await().until(() -> wanda.journey(leon).contains("PersonFarewelled"));

        Door.of("oscar").post("/api/operator/clock", "{\"forward\":\"P214D\"}");
        String open = "{\"secret\":\"%s\"}".formatted(secret);
        Answer opened = Door.anybody().post("/api/doors/open", open);
        assertThat(opened.body().path("opened").asBoolean()).isTrue();
        assertThat(opened.at("contactBy")).isEmpty(); // he gave no way to be reached
        assertThat(opened.body().toString()).contains("ring us").doesNotContain("Leon", "Wanda");
        Stack.running().part("contact").kill9();
        Stack.running().part("contact").restart();
        await().until(() -> Door.anybody().post("/api/doors/open", open).status() == 200);

        await().until(() -> wanda.door().get(path).at("state").equals("in-network"));
        await().until(() -> welcomedBack(leon).size() == 1);
        assertThat(welcomedBack(leon).getFirst())
                .contains("\"consentsStale\":true", "\"welcome-back\"");
        assertThat(wanda.door().get(path).at("leadWorker.name")).isEqualTo("Wanda Okafor");
        assertThat(wanda.door().get(path).at("consents.staleSince")).isNotEmpty();
        await().until(() -> published(leon, "ConsentsStale").toString().contains("ask-consents"));
        assertThat(wanda.plan(leon)).containsOnlyOnce("I miss my music");
        assertThat(wanda.door().get(path + "/conversations").body().get("conversations")).isEmpty();
        await().until(() -> wanda.journey(leon).contains("PersonWelcomedBack"));
    }

    private static List<String> welcomedBack(String person) {
        return published(person, "PersonWelcomedBack");
    }

    private static List<String> published(String person, String type) {
        return TopicRecords.all(kafka(), "intake.events.v1").stream()
                .filter(it -> it.type().contains(type) && it.key().equals(person))
                .map(TopicRecords.Published::data)
                .toList();
    }

    private static String kafka() {
        return Stack.running().environment().kafka();
    }
}
