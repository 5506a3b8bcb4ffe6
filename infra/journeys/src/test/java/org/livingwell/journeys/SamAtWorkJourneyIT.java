package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Mailbox.Sent;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Acceptance journey 7, what comes of what Sam has ahead: somebody sees to the volunteering he
 * wants, takes a letter along, and meets whom he works for with him.
 */
@OnTheStack
class SamAtWorkJourneyIT {

    private static final String CHOIR =
            "{\"entry\":{\"section\":\"future\",\"text\":\"Help with a choir\",\"future\":{"
                    + "\"lifeArea\":\"volunteering\",\"stage\":\"%s\"}}}";
    private static final String JOB =
            "{\"entry\":{\"section\":\"future\",\"text\":\"My job\",\"future\":{\"lifeArea\":"
                    + "\"work\",\"atWork\":{\"to\":\"The mill\",\"helps\":\"A quiet corner\"}}}}";

    private final Worker wanda = Worker.wanda();
    private final String name = "Sam " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();
    private InTouch sam;
    private Door himself;

    @BeforeEach
    void he() {
        StackClock.moveTo(StackClock.next(LocalTime.of(9, 0)));
        sam = InTouch.with(wanda, name, introduction());
        await().until(() -> wanda.plan(sam.person()).contains("I want to work again"));
        himself = Invited.person(wanda, sam.person());
    }

    @Test
    void whatHeWantsIsSaidByCodeAloneAndSomebodySeesToItThoughCareplanDies() {
        String choir = writes(CHOIR.formatted("wished"));
        String job = writes(JOB);

        himself.post(choir + "/want", "{}", choir).is(200);
        himself.post(job + "/letter/take", "{}", job).is(200);
        Stack.careplanDies(() -> {});
        sam.oneStep("opportunity-wanted");
        JsonNode letterToTake = sam.oneStep("take-letter");
        JsonNode wanted = sam.said("careplan", "OpportunityWanted").getFirst();
        assertThat(wanted.propertyNames()).containsExactlyInAnyOrder("entry", "kind", "step");
        assertThat(wanted.path("kind").asString()).isEqualTo("volunteering");
        assertThat(choir).endsWith(wanted.path("entry").asString());
        JsonNode letter = sam.said("careplan", "LetterWanted").getFirst();
        assertThat(letter.propertyNames()).containsExactlyInAnyOrder("entry", "step");

        int read = himself.get(choir).revision();
        Stack.contactDies(() -> himself.put(choir, CHOIR.formatted("started"), read).is(200));
        sam.finish(letterToTake);
        sam.noStep("opportunity-wanted");
        assertThat(sam.steps("take-letter")).isEmpty();
        assertThat(sam.published("careplan", "OpportunityWanted")).isEqualTo(1);
        assertThat(sam.topic("careplan")).doesNotContain("choir", "mill", "quiet");
    }

    @Test
    void heIsRemindedOfTheMeetingThatWasMovedUntilHeSaysThatNoTextIsSafe() {
        sam.post("messages", "{\"template\":\"ring-us\"}");
        await().until(() -> sam.sent().size() == 1);
        sam.reached();
        String job = writes(JOB);
        LocalDate day = StackClock.today().plusDays(8);

        himself.post(job + "/meeting/ask", "{}", job).is(200);
        sam.oneStep("meet-employer");
        meets(job, day.minusDays(1), "10:30");
        await().until(() -> startsAt().startsWith(day.minusDays(1).toString()));
        String known = sam.get("appointments").at("appointments.0.id");
        Stack.contactDies(() -> meets(job, day, "14:00"));
        await().until(() -> startsAt().startsWith(day.toString()));
        assertThat(sam.get("appointments").body().at("/appointments")).hasSize(1);
        assertThat(sam.get("appointments").at("appointments.0.id")).isEqualTo(known);
        assertThat(sam.get("appointments").at("appointments.0.kind")).isEqualTo("meeting-at-work");
        sam.noStep("meet-employer");

        StackClock.moveTo(day.minusDays(2), "10:30"); // a day before it was to be at first
        StackClock.moveTo(day.minusDays(1), "14:00");
        await().until(() -> sam.sent().size() == 2);
        noTextIsSafe();
        StackClock.moveTo(day, "12:00");
        await().until(() -> sam.messages().size() == 3);
        await().until(() -> sam.newest().path("state").asString().equals("withheld"));
        assertThat(sam.newest().path("rule").asString()).isEqualTo("not-safe");

        var texts = number.texts();
        assertThat(texts).extracting(Sent::id).containsExactlyInAnyOrderElementsOf(sam.sent());
        assertThat(texts.getLast().text()).startsWith("You have an appointment").contains("at 2pm");
        assertThat(texts.toString()).doesNotContain("mill", "work", "Sam", "Living Well");
    }

    private String writes(String entry) {
        String entries = "/api/people/" + sam.person() + "/care-plan/entries";
        return entries + "/" + himself.post(entries, entry).is(201).at("entry.id");
    }

    private void meets(String job, LocalDate day, String time) {
        String when = "{\"day\":\"%s\",\"time\":\"%s\"}".formatted(day, time);
        wanda.door().put(job + "/meeting", when, wanda.door().get(job).revision()).is(200);
    }

    private String startsAt() {
        return sam.get("appointments").at("appointments.0.startsAt");
    }

    private void noTextIsSafe() {
        String rules =
                "{\"rules\":{\"channels\":[]},\"heard\":{\"how\":\"came\",\"on\":\"%s\"}}"
                        .formatted(StackClock.today());
        int revision = sam.get("contact-rules").revision();
        String path = "/api/people/" + sam.person() + "/contact-rules";
        wanda.door().put(path, rules, revision).is(200);
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"I want to work again",
         "contact":{"phone":"%s","mayText":true}}
        """
                .formatted(name, number.written());
    }
}
