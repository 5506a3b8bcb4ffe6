package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.contact.meeting.appointment.domain.Remind;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.ForWhom;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Nobody waits for whoever left, and nobody sets out for what is off. */
@WithNeighbours
class AppointmentsFollowIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final Instant NEXT_WEEK =
            Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(7));
    static final Instant SOON =
            Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(5));

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired WorkerRefs workers;
    @Autowired Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments;
    @Autowired Aggregate<Message, Message.Command, Message.Event> messages;

    /** Workers of each test's own, as they come and go. */
    final String zed = "zed-" + UUID.randomUUID();

    final String nia = "nia-" + UUID.randomUUID();
    Calls contact;
    Newcomers intake;
    StubPublisher referral;
    PersonId amara = new PersonId(UUID.randomUUID());

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        referral = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "referral");
        String by = Newcomers.welcomedBy(zed);
        intake.says(amara.value(), "lambeth", "person", 1, "PersonWelcomed.v1", by);
        await().until(() -> refs.find(amara).isPresent());
        staff(zed, 1, "WorkerJoined.v1");
        staff(nia, 1, "WorkerJoined.v1");
    }

    @AfterEach
    void close() {
        intake.close();
        referral.close();
    }

    @Test
    void anAppointmentStandsInTheCalendarOfWhoeverThePersonIsPassedOnTo() {
        UUID meeting = planned(NEXT_WEEK, zed);
        String token = TestIssuer.worker(nia, "lambeth");
        String secret = contact.post("/api/calendar", token, "{}").at("secret");
        await().until(() -> with(meeting, zed));

        passedTo(nia);

        await().until(() -> with(meeting, nia));
        String feed = "/my-calendar/" + secret + ".ics";
        await().until(() -> contact.get(feed, null).text().contains("SUMMARY:Appointment"));
        await().until(() -> contact.get(feed, null).text().contains("SUMMARY:Reminder"));
        assertThat(contact.get(feed, null).text()).contains("/people/" + amara);
    }

    @Test
    void aWorkerSeesWhomTheyMeetTodayAndNobodyOfAnotherDayOrWhomTheyMayNotReach() {
        UUID today = planned(atNoon(0), nia);
        UUID tomorrow = planned(atNoon(1), nia);
        await().until(() -> with(today, nia) && with(tomorrow, nia));

        var day = contact.get("/api/calendar/today", TestIssuer.worker(nia, "lambeth"));

        assertThat(day.status()).isEqualTo(200);
        assertThat(day.json().get("appointments")).hasSize(1);
        assertThat(day.at("appointments.0.person")).isEqualTo(amara.toString());
        assertThat(day.at("appointments.0.startsAt")).isEqualTo(atNoon(0).toString());
        var elsewhere = TestIssuer.worker(nia, "southwark");
        assertThat(contact.get("/api/calendar/today", elsewhere).json().get("appointments"))
                .isEmpty();
    }

    private static Instant atNoon(int days) {
        var london = ZoneId.of("Europe/London");
        return LocalDate.now(london).plusDays(days).atTime(12, 0).atZone(london).toInstant();
    }

    @Test
    void whereAWorkerLeftSomebodyFindsWhoMeetsThemUntilSomebodyDoes() {
        UUID meeting = planned(NEXT_WEEK, zed);
        await().until(() -> with(meeting, zed));
        assertThat(steps()).doesNotContain("appointment-unheld");

        staff(zed, 2, "WorkerLeft.v1");

        await().until(() -> steps().contains("appointment-unheld"));
        passedTo(nia);
        await().until(() -> !steps().contains("appointment-unheld"));
        assertThat(with(meeting, nia)).isTrue();
    }

    @Test
    void anAppointmentThatIsHeardOfAfterItsWorkerLeftIsFoundAnotherToo() {
        staff(zed, 2, "WorkerLeft.v1");
        await().until(() -> workers.left(new WorkerId(TestIssuer.subject(zed))));

        planned(NEXT_WEEK, zed);

        await().until(() -> steps().contains("appointment-unheld"));
    }

    @Test
    void whoeverMayBeOnTheirWayHearsThatItIsOffAndNobodyElseHearsOfIt() {
        UUID later = planned(NEXT_WEEK, zed);
        UUID reminded = planned(NEXT_WEEK.plusSeconds(60), zed);
        UUID soon = planned(SOON, zed);
        await().until(() -> with(later, zed) && with(reminded, zed) && with(soon, zed));
        wasReminded(reminded);

        off(later);
        off(reminded);
        off(soon);

        await().until(() -> told().size() == 2);
        assertThat(told())
                .containsExactlyInAnyOrder(NEXT_WEEK.plusSeconds(60).toString(), SOON.toString());
        await().until(() -> !with(soon, zed));
    }

    @Test
    void whatTakesPlaceAfterAllIsNotSaidToBeOff() {
        UUID soon = planned(SOON, zed);
        await().until(() -> with(soon, zed));
        off(soon);
        await().until(() -> told().size() == 1);

        says(planning(soon, SOON, zed));

        await().until(() -> told().isEmpty());
    }

    @Test
    void whoeverWasRemindedOfOneTimeHearsOfTheOtherAndNobodyElseDoes() {
        UUID later = planned(NEXT_WEEK, zed);
        UUID reminded = planned(NEXT_WEEK.plusSeconds(60), zed);
        await().until(() -> with(later, zed) && with(reminded, zed));
        wasReminded(reminded);
        Instant then = NEXT_WEEK.plusSeconds(7_200);

        says(planning(later, then, zed));
        says(planning(reminded, then.plusSeconds(60), zed));
        says(planning(reminded, then.plusSeconds(120), zed));

        await().until(() -> startsAt(reminded).equals(then.plusSeconds(120)));
        await().until(() -> startsAt(later).equals(then));
        assertThat(told("appointment"))
                .contains(then.plusSeconds(120).toString())
                .doesNotContain(then.toString());
    }

    @Test
    void whoeverCannotMakeItSaysSoAndIsRemindedOnceTheyCan() {
        UUID meeting = planned(SOON, zed);
        String herself = TestIssuer.person(amara.value());
        String all = "/api/people/" + amara + "/appointments";
        await().until(() -> with(meeting, zed));
        String one = all + "/" + AppointmentId.of(amara, meeting);
        String soon = "{\"startsAt\":\"" + SOON + "\"}";
        UUID reminder = kept(meeting).cause(Remind.DAY_BEFORE);
        want(reminder);
        assertThat(kept(meeting).reminders()).isNotEmpty();

        assertThat(contact.post(one + "/cannot-make-it", herself, soon).status()).isEqualTo(204);

        await().until(() -> steps().contains("cannot-make-it"));
        assertThat(kept(meeting).reminders()).isEmpty();
        assertThat(messages.find(MessageId.of(amara, reminder)))
                .containsInstanceOf(Message.CalledOff.class);
        assertThat(contact.get(all, herself).at("appointments.0.cannotMakeIt")).isEqualTo("true");
        assertThat(contact.post(one + "/can-make-it", herself, soon).status()).isEqualTo(204);
        assertThat(kept(meeting).reminders()).isNotEmpty();
        await().until(() -> !steps().contains("cannot-make-it"));
        assertThat(contact.get(all, herself).at("appointments.0.cannotMakeIt")).isEqualTo("false");
        contact.post(one + "/cannot-make-it", herself, soon);
        await().until(() -> steps().contains("cannot-make-it"));
        says(planning(meeting, NEXT_WEEK, zed));
        await().until(() -> !steps().contains("cannot-make-it"));
        String hers = TestIssuer.person(UUID.randomUUID());
        assertThat(contact.post(one + "/cannot-make-it", hers, soon).status()).isEqualTo(404);
        String nobodys = all + "/" + AppointmentId.of(amara, UUID.randomUUID());
        assertThat(contact.post(nobodys + "/cannot-make-it", herself, soon).status())
                .isEqualTo(404);
    }

    private Instant startsAt(UUID meeting) {
        return kept(meeting).said().startsAt();
    }

    private Kept kept(UUID meeting) {
        return (Kept) appointments.find(AppointmentId.of(amara, meeting)).orElseThrow();
    }

    private void wasReminded(UUID meeting) {
        var message = want(kept(meeting).cause(Remind.DAY_BEFORE));
        var whom = new ForWhom(null, LocalDate.EPOCH, false);
        message.handle(new Message.Command.Receive(null, whom), Cause.of(UUID.randomUUID()));
    }

    /** What is to go some day. */
    private Aggregate<Message, Message.Command, Message.Event>.One want(UUID cause) {
        var lambeth = new PlaceId("lambeth");
        Instant never = NEXT_WEEK.plus(Duration.ofDays(1));
        var asked =
                new Asked(
                        amara,
                        lambeth,
                        cause,
                        "appointment",
                        Map.of(),
                        never,
                        never,
                        false,
                        never,
                        null);
        var message = messages.of(MessageId.of(amara, cause));
        message.handle(new Message.Command.Want(asked), Cause.of(UUID.randomUUID()));
        return message;
    }

    /** Of when they are told that something is off. */
    private List<String> told() {
        return told("appointment-off");
    }

    private List<String> told(String template) {
        return messages.about(amara).stream()
                .<Message>map(it -> it.state())
                .filter(Message.Begun.class::isInstance)
                .map(it -> ((Message.Begun) it).asked())
                .filter(it -> it.template().equals(template))
                .filter(it -> it.words().containsKey("when"))
                .map(it -> it.words().get("when").value())
                .toList();
    }

    private boolean with(UUID meeting, String worker) {
        return appointments.find(AppointmentId.of(amara, meeting)).orElse(null) instanceof Kept it
                && new WorkerId(TestIssuer.subject(worker)).equals(it.said().worker());
    }

    private String steps() {
        return contact.get("/api/people/" + amara + "/next-steps", WANDA).text();
    }

    private void passedTo(String worker) {
        String lead = "{\"leadWorker\":\"%s\"}".formatted(TestIssuer.subject(worker));
        intake.says(amara.value(), "lambeth", "person", 2, "LeadWorkerChanged.v1", lead);
    }

    private void staff(String worker, long sequence, String type) {
        UUID id = TestIssuer.subject(worker);
        String data = "{\"worker\":\"%s\",\"place\":\"lambeth\"}".formatted(id);
        intake.staff(id, "lambeth", sequence, type, data);
    }

    private UUID planned(Instant start, String worker) {
        UUID meeting = UUID.randomUUID();
        says(planning(meeting, start, worker));
        return meeting;
    }

    private static String planning(UUID meeting, Instant start, String worker) {
        return "{\"appointment\":{\"id\":\"%s\",\"kind\":\"first-meeting\",\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"worker\":\"%s\"}}"
                .formatted(
                        meeting,
                        start,
                        start.plus(Duration.ofHours(1)),
                        TestIssuer.subject(worker));
    }

    private void off(UUID meeting) {
        says("{\"appointmentOff\":\"%s\"}".formatted(meeting));
    }

    private void says(String data) {
        String subject = "meeting/" + UUID.randomUUID();
        referral.publish(
                UUID.randomUUID(), "SomethingMeets.v1", subject, 1, amara.value(), "lambeth", data);
    }
}
