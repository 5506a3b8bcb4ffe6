package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TopicRecords;

import java.util.List;
import java.util.UUID;

/**
 * Acceptance journey 5 from when Leon joins: he drifts away and comes back after seven months. A
 * stub plays contact, whose door he comes through.
 */
@OnTheStack
class LeonJourneyIT {

    private final Worker wanda = Worker.wanda();

    @Test
    void afterSevenMonthsHeIsWelcomedBackAndNothingIsToldAgainButWhatHeAgreesTo() {
        String leon = wanda.welcomedAfter("Leon " + UUID.randomUUID(), "I miss my music");
        String path = "/api/people/" + leon;
        await().until(() -> wanda.plan(leon).contains("I miss my music"));
        wanda.door().post(path + "/farewell", "{}");
        await().until(() -> wanda.journey(leon).contains("PersonFarewelled"));

        Door.of("oscar").post("/api/operator/clock", "{\"forward\":\"P214D\"}");
        try (var contact = new StubPublisher(kafka(), "contact")) {
            contact.publishOfKnown("DoorOpened.v1", "door", UUID.fromString(leon), "lambeth", "{}");
        }

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
