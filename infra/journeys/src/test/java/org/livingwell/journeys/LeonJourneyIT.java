package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;
import org.livingwell.platform.test.TopicRecords;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Acceptance journey 5: Leon pops into a lunch and is nobody there, joins later, drifts away and
 * comes back after seven months.
 */
@OnTheStack
class LeonJourneyIT {

    private static final String LUNCH =
            "{\"place\":\"lambeth\",\"on\":\"%s\",\"lunch\":{\"at\":\"12:30\",\"venue\":{\"name\":\"%s\",\"address\":\"1"
                + " High Street\"}}}";

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

        StackClock.move(Duration.ofDays(214));
        String open = "{\"secret\":\"%s\"}".formatted(secret);
        Answer opened = Door.anybody().post("/api/doors/open", open);
        assertThat(opened.body().path("opened").asBoolean()).isTrue();
        assertThat(opened.at("contactBy")).isEmpty(); // he gave no way to be reached
        assertThat(opened.body().toString()).contains("ring us").doesNotContain("Leon", "Wanda");
        Stack.contactDies(() -> {});
        Door.anybody().post("/api/doors/open", open).is(200);

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

    @Test
    void whoeverPopsIntoALunchIsCountedAndNothingLinksThemLater() {
        String hall = "Hall " + UUID.randomUUID();
        LocalDate on = StackClock.today().plusDays(1);
        String lunch = wanda.door().post("/api/lunches", LUNCH.formatted(on, hall)).at("id");
        assertThat(Door.anybody().get("/api/lunches/coming?place=lambeth").body().toString())
                .contains(hall);
        StackClock.moveTo(on, "12:40");
        String path = "/api/lunches/" + lunch;
        assertThat(wanda.door().post(path + "/count", "{\"tap\":\"one-more\"}").at("count"))
                .isEqualTo("1");

        String leon = wanda.welcomedAfter("Leon " + UUID.randomUUID(), "The soup was good");
        wanda.door().post(path + "/finish", "{\"how\":\"Warm and loud\"}");

        await().until(() -> held(lunch).size() == 1);
        assertThat(held(lunch).getFirst().data()).contains("\"count\":1").doesNotContain(leon);
        assertThat(held(lunch).getFirst().headers()).doesNotContainKey("ce_person");
        await().until(() -> wanda.journey(leon).contains("PersonWelcomed"));
        assertThat(wanda.journey(leon)).doesNotContain("Lunch");
    }

    private static List<TopicRecords.Published> held(String lunch) {
        return TopicRecords.once(kafka(), "contact.events.v1").stream()
                .filter(it -> it.type().contains("LunchHeld") && it.data().contains(lunch))
                .toList();
    }

    private static List<String> welcomedBack(String person) {
        return published(person, "PersonWelcomedBack");
    }

    private static List<String> published(String person, String type) {
        return TopicRecords.once(kafka(), "intake.events.v1").stream()
                .filter(it -> it.type().contains(type) && it.key().equals(person))
                .map(TopicRecords.Published::data)
                .toList();
    }

    private static String kafka() {
        return Stack.running().environment().kafka();
    }
}
