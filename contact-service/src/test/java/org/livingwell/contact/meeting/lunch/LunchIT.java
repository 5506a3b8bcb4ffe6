package org.livingwell.contact.meeting.lunch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.WithAMovingClock;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Rule 13, as everybody: people pop in, are counted, and nobody is asked who they are. */
@WithAMovingClock
class LunchIT {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    @LocalServerPort int port;
    @Autowired WorkerRefs workers;
    Calls contact;
    String place = "lunch-" + UUID.randomUUID();
    String nia = TestIssuer.worker("lunch-nia", place);

    @BeforeEach
    void call() {
        contact = Calls.to(port);
    }

    @Test
    void twoPhonesThatCountTogetherAddUpAndARepeatedTapIsOne() {
        String lunch = planned(today().plusDays(1), "");
        reach(lunch);
        String walt = TestIssuer.worker("lunch-walt", place);

        for (int i = 0; i < 4; i++) {
            assertThat(tap(lunch, nia, "one-more", key()).status()).isEqualTo(200);
            assertThat(tap(lunch, walt, "one-more", key()).status()).isEqualTo(200);
        }
        String lost = key();
        tap(lunch, nia, "one-more", lost);
        tap(lunch, nia, "one-more", lost);
        tap(lunch, walt, "one-fewer", key());

        assertThat(one(lunch).at("count")).isEqualTo("8");
        Answer held = finish(lunch, "{\"how\":\"Warm and loud\"}");
        assertThat(held.at("state")).isEqualTo("held");
        assertThat(held.at("how")).isEqualTo("Warm and loud");
        await().until(() -> told("LunchHeld", lunch).size() == 1);
        assertThat(told("LunchHeld", lunch).getFirst())
                .contains("\"count\":8")
                .doesNotContain("Warm", TestIssuer.subject("lunch-nia").toString());
    }

    @Test
    void everybodySeesWhenAndWhereAndNobodySeesWhoHostsOrHowManyCame() {
        String host = TestIssuer.subject("lunch-nia").toString();
        String lunch = planned(today().plusDays(1), ",\"hosts\":[\"" + host + "\"]");

        Answer coming = contact.get("/api/lunches/coming?place=" + place, null);

        assertThat(coming.status()).isEqualTo(200);
        assertThat(coming.at("lunches.0.id")).isEqualTo(lunch);
        assertThat(coming.at("lunches.0.venue.name")).isEqualTo("Hall");
        assertThat(coming.at("lunches.0.until")).isEqualTo("14:30:00");
        assertThat(coming.text()).doesNotContain("count", "host");
        assertThat(one(lunch).at("hosts.0")).isEqualTo(host);
        await().until(() -> told("LunchPlanned", lunch).size() == 1);
    }

    @Test
    void nobodyHostsWhoDoesNotWorkThere() {
        String lunch = planned(today().plusDays(1), "");
        String somebody = ",\"hosts\":[\"" + UUID.randomUUID() + "\"]";

        Answer changed = change(lunch, today().plusDays(1), false, "12:30", somebody);
        String body = "{\"place\":\"%s\",\"on\":\"%s\",\"lunch\":%s}";
        String plan = body.formatted(place, today().plusDays(1), terms("12:30", somebody));
        Answer made = contact.post("/api/lunches", nia, plan);

        assertThat(changed.at("code")).isEqualTo("host-elsewhere");
        assertThat(made.at("code")).isEqualTo("host-elsewhere");
        assertThat(one(lunch).text()).contains("\"hosts\":[]");
        assertThat(list()).containsExactly(lunch);
    }

    @Test
    void aColleagueHostsAndOnceTheyLeftTheLunchCanStillBeChanged() {
        WorkerId walt = new WorkerId(TestIssuer.subject("lunch-walt-" + place));
        String hosts = ",\"hosts\":[\"" + walt + "\"]";
        try (var intake =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            worker(intake, walt, 1, "WorkerJoined.v1", "\"place\":\"" + place + "\",");
            await().until(() -> workers.worksIn(walt, new PlaceId(place)));
            String lunch = planned(today().plusDays(1), hosts);
            worker(intake, walt, 2, "WorkerLeft.v1", "");
            await().until(() -> workers.left(walt));

            assertThat(change(lunch, today().plusDays(1), false, "13:00", hosts).status())
                    .isEqualTo(200);
        }
    }

    private void worker(StubPublisher intake, WorkerId it, long sequence, String type, String in) {
        String data = "{%s\"worker\":\"%s\"}".formatted(in, it);
        String subject = "worker/" + it;
        intake.publish(UUID.randomUUID(), type, subject, sequence, null, place, data);
    }

    @Test
    void whereThereAreMoreThanAHundredToComeItIsSaid() {
        for (int i = 0; i < 12; i++) planned(today().plusDays(1), "", ",\"rhythm\":\"weekly\"");
        assertThat(contact.get("/api/lunches/coming?place=" + place, null).at("more"))
                .isEqualTo("false");

        planned(today().plusDays(1), "", ",\"rhythm\":\"weekly\"");

        Answer coming = contact.get("/api/lunches/coming?place=" + place, null);
        assertThat(coming.at("more")).isEqualTo("true");
        assertThat(coming.json().path("lunches")).hasSize(100);
    }

    @Test
    void aSeriesMakesTheWeeksAheadAndEachDateOnceHoweverLate() {
        planned(today().plusDays(1), "", ",\"rhythm\":\"weekly\"");
        assertThat(days()).hasSize(8).doesNotHaveDuplicates();

        forward("P9D");
        await().until(() -> days().size() == 8 && days().getFirst().isAfter(today()));

        assertThat(days()).doesNotHaveDuplicates();
        assertThat(days().stream().map(LocalDate::getDayOfWeek).distinct()).hasSize(1);
    }

    @Test
    void oneDateOrItAndAllLaterOnesChangeAndAreCancelled() {
        String first = planned(today().plusDays(1), "", ",\"rhythm\":\"weekly\"");
        var days = days();
        String third = list().get(2);
        String fifth = list().get(4);

        Answer changed = change(third, days.get(2), true, "13:00");
        assertThat(changed.at("at")).isEqualTo("13:00:00");
        assertThat(times()).startsWith("12:30:00", "12:30:00", "13:00:00", "13:00:00");
        cancel(first, "{}");
        cancel(fifth, "{\"rest\":true}");

        assertThat(days()).containsExactly(days.get(1), days.get(2), days.get(3));
        await().until(() -> told("LunchCancelled", fifth).size() == 1);
        await().until(() -> told("LunchChanged", third).size() == 1);
        forward("P9D");
        await().until(() -> !days().contains(days.get(1)));
        assertThat(days()).containsExactly(days.get(2), days.get(3));
    }

    @Test
    void oneThatCannotBeChangedAnyMoreStopsNoneOfTheLaterOnes() {
        LocalDate day = today().plusDays(1);
        String first = planned(day, "", ",\"rhythm\":\"weekly\"");
        String second = list().get(1);
        change(second, day, false, "13:00");
        forward(Duration.between(now(), day.atTime(12, 0).atZone(LONDON)).toString());

        Answer changed = change(first, day.plusDays(1), true, "11:00");

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(times()).startsWith("13:00:00", "11:00:00", "11:00:00");
        assertThat(times()).filteredOn("13:00:00"::equals).hasSize(1);
    }

    @Test
    void aLunchChangedAloneStaysSoOverTheNextNights() {
        planned(today().plusDays(1), "", ",\"rhythm\":\"weekly\"");
        String fifth = list().get(4);
        LocalDate day = days().get(4);
        change(fifth, day, true, "13:00");
        change(fifth, day, false, "14:00");

        for (int night = 1; night <= 2; night++) {
            forward("P7D");
            await().until(() -> days().size() == 8 && days().getFirst().isAfter(today()));
        }

        assertThat(one(fifth).at("at")).isEqualTo("14:00:00");
        assertThat(times()).hasSize(8).endsWith("13:00:00");
    }

    @Test
    void howItWasIsTakenOutAndWhatIsNotSaidIsLeft() {
        String lunch = planned(today().plusDays(1), "");
        reach(lunch);
        finish(lunch, "{\"how\":\"Kim cried\"}");

        assertThat(finish(lunch, "{}").at("how")).isEqualTo("Kim cried");
        assertThat(finish(lunch, "{\"how\":\"\"}").text()).doesNotContain("Kim");
        assertThat(one(lunch).text()).doesNotContain("Kim");
    }

    @Test
    void whoeverHasNotSeenWhatAnotherChangedOverwritesNothing() {
        String lunch = planned(today().plusDays(1), "");
        LocalDate day = today().plusDays(1);
        String seen = version(lunch);
        change(lunch, day, false, "13:00");

        Answer late = put(lunch, day, false, terms("11:00", ""), "If-Match", seen);

        assertThat(late.status()).isEqualTo(412);
        assertThat(put(lunch, day, false, terms("11:00", "")).status()).isEqualTo(428);
        assertThat(one(lunch).at("at")).isEqualTo("13:00:00");
        reach(lunch);
        String before = version(lunch);
        tap(lunch, nia, "one-more", key());
        assertThat(version(lunch)).isEqualTo(before);
    }

    @Test
    void aLunchNobodyEndedIsOverTheNightAfter() {
        String lunch = planned(today().plusDays(1), "");
        reach(lunch);
        tap(lunch, nia, "one-more", key());

        forward("P1D");

        await().until(() -> one(lunch).at("state").equals("held"));
        assertThat(one(lunch).at("count")).isEqualTo("1");
        assertThat(contact.get("/api/lunches/past?place=" + place, nia).text()).contains(lunch);
        assertThat(contact.get("/api/lunches?place=" + place, nia).text()).contains(lunch);
        assertThat(tap(lunch, nia, "one-more", key()).at("count")).isEqualTo("2");
        forward("P7D");
        assertThat(contact.get("/api/lunches?place=" + place, nia).text()).doesNotContain(lunch);
        assertThat(tap(lunch, nia, "one-more", key()).status()).isEqualTo(409);
    }

    private String planned(LocalDate on, String lunch) {
        return planned(on, lunch, "");
    }

    private String planned(LocalDate on, String lunch, String more) {
        String body = "{\"place\":\"%s\",\"on\":\"%s\"%s,\"lunch\":%s}";
        Answer made =
                contact.post(
                        "/api/lunches",
                        nia,
                        body.formatted(place, on, more, terms("12:30", lunch)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("id");
    }

    private Answer change(String lunch, LocalDate on, boolean rest, String at) {
        return change(lunch, on, rest, at, "");
    }

    private Answer change(String lunch, LocalDate on, boolean rest, String at, String hosts) {
        return put(lunch, on, rest, terms(at, hosts), "If-Match", version(lunch));
    }

    private Answer put(String lunch, LocalDate on, boolean rest, String terms, String... seen) {
        String body = "{\"on\":\"%s\",\"rest\":%s,\"lunch\":%s}".formatted(on, rest, terms);
        return contact.put("/api/lunches/" + lunch, nia, body, seen);
    }

    private String version(String lunch) {
        return '"' + one(lunch).at("version") + '"';
    }

    private static String terms(String at, String more) {
        return "{\"at\":\"%s\",\"venue\":{\"name\":\"Hall\",\"address\":\"1 High Street\"}%s}"
                .formatted(at, more);
    }

    private void cancel(String lunch, String body) {
        Answer cancelled = contact.post("/api/lunches/" + lunch + "/cancel", nia, body);
        assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(204);
    }

    private Answer tap(String lunch, String who, String tap, String key) {
        String body = "{\"tap\":\"%s\"}".formatted(tap);
        return contact.post("/api/lunches/" + lunch + "/count", who, body, "Idempotency-Key", key);
    }

    private Answer finish(String lunch, String body) {
        return contact.post("/api/lunches/" + lunch + "/finish", nia, body);
    }

    private Answer one(String lunch) {
        return contact.get("/api/lunches/" + lunch, nia);
    }

    private Stream<JsonNode> coming() {
        var coming = contact.get("/api/lunches/coming?place=" + place, null);
        return coming.json().path("lunches").valueStream();
    }

    private List<String> list() {
        return coming().map(it -> it.path("id").asString()).toList();
    }

    private List<LocalDate> days() {
        return coming().map(it -> LocalDate.parse(it.path("on").asString())).toList();
    }

    private List<String> times() {
        return coming().map(it -> it.path("at").asString()).toList();
    }

    private static List<String> told(String type, String lunch) {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "contact.events.v1")
                .stream()
                .filter(it -> it.type().equals("contact." + type + ".v1"))
                .map(Published::data)
                .filter(it -> it.contains(lunch))
                .distinct()
                .toList();
    }

    /** Until it has begun. */
    private void reach(String lunch) {
        Instant starts = Instant.parse(one(lunch).at("startsAt"));
        long minutes = Duration.between(now(), starts).toMinutes() + 1;
        forward("PT" + minutes + "M");
    }

    private Instant now() {
        return Instant.parse(contact.get("/operator/clock", TestIssuer.operator()).at("now"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void forward(String by) {
        contact.post("/operator/clock", TestIssuer.operator(), "{\"forward\":\"" + by + "\"}");
    }
}
