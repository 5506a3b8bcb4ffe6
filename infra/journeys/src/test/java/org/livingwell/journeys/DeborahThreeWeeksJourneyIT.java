package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.next;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Mailbox.Sent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Acceptance journey 2, what contact has of it: in three weeks, whatever happens, nothing is sent
 * to Deborah but on Tuesdays from 10 to 12.
 */
@OnTheStack
class DeborahThreeWeeksJourneyIT {

    private static final String RING_US = "{\"template\":\"ring-us\"}";

    private final String name = "Deborah " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();

    /** How far the stack's clock was ahead, from when on. */
    private final TreeMap<Instant, Duration> ahead = new TreeMap<>();

    private InTouch deborah;

    @Test
    void nothingReachesHerInThreeWeeksButOnTuesdaysFromTenToTwelve() {
        LocalDate start = StackClock.today().with(next(WEDNESDAY));
        LocalDate tuesday = start.with(next(TUESDAY));
        go(start, "09:00");
        deborah = InTouch.with(Worker.wanda(), name, introduction());
        spot("SpotMoved", start.plusWeeks(2), "");
        await().until(() -> newest().equals("withheld times-unread"));
        windows();
        deborah.post("messages", RING_US);
        await().until(() -> newest().equals("waiting outside-hours"));
        deborah.post("conversations", conversation(tuesday));
        await().until(() -> deborah.get("appointments").body().at("/appointments").size() == 1);
        spot("SessionCancelled", tuesday.plusDays(1), "");
        await().until(() -> newest().equals("waiting outside-hours"));

        go(tuesday.minusDays(1), "11:00"); // a day before: too late by the next Tuesday
        await().until(() -> newest().equals("withheld outside-hours"));
        go(tuesday, "09:00");
        await().until(() -> newest().equals("waiting outside-hours"));
        Stack.contactDies(() -> {});
        assertThat(deborah.sent()).isEmpty();
        go(tuesday, "10:00");
        await().until(() -> deborah.sent().size() == 3);

        go(tuesday.plusDays(3), "10:30");
        String until = ",\"until\":\"%s\"".formatted(at(tuesday.plusDays(6)));
        spot("SpotOffered", tuesday.plusDays(6), until);
        await().until(() -> newest().equals("withheld outside-hours"));
        go(tuesday.plusDays(5), "11:00");
        assertThat(deborah.mayReach("call")).isEqualTo("no outside-hours");
        notReached(tuesday.plusWeeks(1));
        deborah.post("messages", RING_US);
        await().until(() -> newest().equals("waiting outside-hours"));
        go(tuesday.plusWeeks(1), "09:59");
        assertThat(deborah.sent()).hasSize(3);
        go(tuesday.plusWeeks(1), "11:58");
        await().until(() -> deborah.sent().size() == 4);

        go(tuesday.plusWeeks(1), "12:30");
        spot("SpotMoved", tuesday.plusWeeks(3), "");
        await().until(() -> newest().equals("waiting outside-hours"));
        Stack.contactDies(() -> spot("SpotMoved", tuesday.plusWeeks(4), ""));
        await().until(() -> deborah.messages().size() == 9);
        await().until(() -> newest().equals("waiting outside-hours"));
        go(tuesday.plusWeeks(2), "10:00");
        await().until(() -> deborah.sent().size() == 6);
        go(tuesday.plusWeeks(2), "12:00");
        deborah.post("messages", RING_US);
        await().until(() -> newest().equals("waiting outside-hours"));

        var texts = number.texts();
        assertThat(texts).extracting(Sent::id).containsExactlyInAnyOrderElementsOf(deborah.sent());
        assertThat(texts).extracting(this::there).allMatch(this::isOnATuesdayFromTenToTwelve);
        assertThat(texts)
                .extracting(Sent::text)
                .allMatch(it -> it.startsWith("Please ring"))
                .noneMatch(it -> it.contains("Deborah") || it.contains("Living Well"));
        assertThat(Mailbox.all()).doesNotContain(name, "deborah@mail.example", number.end());
    }

    private void go(LocalDate day, String time) {
        Instant before = Instant.now();
        StackClock.moveTo(day, time);
        ahead.put(before, StackClock.ahead());
    }

    /** When a text arrived, by the clock that was ahead then. */
    private LocalDateTime there(Sent text) {
        Instant at = text.at().plus(ahead.floorEntry(text.at()).getValue());
        return LocalDateTime.ofInstant(at, StackClock.LONDON);
    }

    private boolean isOnATuesdayFromTenToTwelve(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return at.getDayOfWeek() == TUESDAY
                && !time.isBefore(LocalTime.of(10, 0))
                && time.isBefore(LocalTime.NOON);
    }

    private String newest() {
        var messages = deborah.messages();
        if (messages.isEmpty()) return "";
        var it = messages.getFirst();
        return it.path("state").asString() + " " + it.path("rule").asString("");
    }

    private void spot(String what, LocalDate day, String more) {
        UUID spot = UUID.randomUUID();
        String data = "{\"spot\":\"%s\",\"startsAt\":\"%s\"%s}".formatted(spot, at(day), more);
        NotBuiltYet.says("community." + what, "spot/" + spot, 1, deborah.person(), data);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(14, 0).atZone(StackClock.LONDON).toInstant();
    }

    /** Whoever rings her in vain may try once more when her rules say so. */
    private void notReached(LocalDate tuesday) {
        String checkIn = deborah.get("check-ins").at("planned.0.id");
        deborah.post("check-ins/" + checkIn + "/missed", "{\"way\":\"call\"}");
        assertThat(deborah.get("check-ins").at("planned.0.day")).isEqualTo(tuesday.toString());
        assertThat(deborah.get("check-ins").at("planned.0.hour")).startsWith("10:00");
    }

    /** A worker heard from her which hours she meant. */
    private void windows() {
        String path = "/api/people/" + deborah.person() + "/contact-rules";
        String rules =
                """
                {"rules":{"channels":[{"channel":"call","safe":true,"windows":[%1$s]},
                  {"channel":"text","safe":true,"windows":[%1$s]}],
                  "when":"Tuesdays 10 to 12","neverTalkTo":"the man I live with"},
                 "heard":{"how":"call","on":"%2$s"}}
                """
                        .formatted(
                                "{\"days\":[\"tuesday\"],\"from\":\"10:00\",\"to\":\"12:00\"}",
                                StackClock.today());
        int revision = deborah.get("contact-rules").revision();
        assertThat(deborah.worker().put(path, rules, revision).status()).isEqualTo(200);
    }

    private static String conversation(LocalDate day) {
        return "{\"kind\":\"initial\",\"day\":\"%s\",\"time\":\"11:00\"}".formatted(day);
    }

    private String introduction() {
        return """
        {"by":"service","place":"lambeth","name":"%s","broughtBy":"I do not feel safe at home",
         "introducer":{"name":"Dr Adu","organisation":"Brixton surgery"},
         "theyKnow":"agrees","introducerMayKnow":"outcome",
         "contact":{"phone":"%s","email":"deborah@mail.example","mayCall":true,
                    "mayText":true,"mayVoicemail":false,"when":"Tuesdays 10 to 12",
                    "neverTalkTo":"the man I live with"}}
        """
                .formatted(name, number.written());
    }
}
