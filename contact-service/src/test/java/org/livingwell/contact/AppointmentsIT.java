package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.AppointmentId;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.RawStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Appointments as everybody meets them: on a page, in a calendar, as a reminder and as a step. */
@WithNeighbours
@ExtendWith(OutputCaptureExtension.class)
class AppointmentsIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final Instant NEXT_WEEK =
            Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(7));

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired MongoDatabaseFactory databases;
    @Autowired Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments;

    @Autowired Aggregate<Message, Message.Command, Message.Event> messages;
    final UUID meeting = UUID.randomUUID();
    Calls contact;
    Newcomers intake;
    StubPublisher referral;
    PersonId amara;

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        referral = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "referral");
        amara = new PersonId(UUID.randomUUID());
        String ways = "{\"revision\":1,\"contact\":" + RulesIT.CALLS + "}";
        STUB.says("/internal/people/" + amara + "/ways", 200, ways);
        intake.welcomed(amara);
    }

    @AfterEach
    void close() {
        STUB.says("/internal/people/" + amara + "/ways", 200, DoorIT.NO_WAY);
        intake.close();
        referral.close();
    }

    @Test
    void whatAnyContextSaysIsOnTheirPageAndOnTheWorkers() {
        planned(1, NEXT_WEEK, "");
        await().until(() -> coming(WANDA).size() == 1);

        JsonNode workers = coming(WANDA).get(0);
        assertThat(workers.get("startsAt").asString()).isEqualTo(NEXT_WEEK.toString());
        assertThat(workers.get("kind").asString()).isEqualTo("first-meeting");
        JsonNode own = coming(own()).get(0);
        assertThat(own.get("startsAt").asString()).isEqualTo(NEXT_WEEK.toString());
        assertThat(own.hasNonNull("kind") || own.hasNonNull("worker")).isFalse();

        says(2, "{\"appointmentOff\":\"" + meeting + "\"}");
        await().until(() -> coming(WANDA).isEmpty() && coming(own()).isEmpty());
    }

    @Test
    void anInterpreterIsAStepForTheWorkerUntilItIsOff() {
        planned(1, NEXT_WEEK, ",\"interpreter\":true");
        await().until(() -> steps().contains("book-interpreter"));

        says(2, "{\"appointmentOff\":\"" + meeting + "\"}");
        await().until(() -> !steps().contains("book-interpreter"));
    }

    @Test
    void whoeverNeedsAnInterpreterHasOneBookedWhicheverIsSaidFirst() {
        planned(1, NEXT_WEEK, "");
        await().until(() -> coming(WANDA).size() == 1);
        assertThat(steps()).doesNotContain("book-interpreter");
        String told = "{\"interpreter\":true,\"asked\":true}";
        STUB.says("/internal/people/" + amara + "/communication-needs", 200, told);

        intake.says(amara.value(), "lambeth", "person", 2, "PersonDetailsChanged.v1", "{}");

        await().until(() -> steps().contains("book-interpreter"));
        assertThat(coming(WANDA).get(0).get("interpreter").asBoolean()).isTrue();
        says(2, planning(NEXT_WEEK, "", wandas(), UUID.randomUUID()));
        await().until(() -> steps().split("book-interpreter").length == 3);
    }

    @Test
    void aCalendarShowsWhenAndNothingElseWhereTheirRulesLetIt(CapturedOutput output)
            throws Exception {
        planned(1, NEXT_WEEK, "");
        await().until(() -> coming(WANDA).size() == 1);
        assertThat(contact.get(calendar(), own()).at("shows")).isEqualTo("false");
        assertThat(contact.post(calendar(), own(), "{}").at("code")).isEqualTo("shows-nothing");
        assertThat(read("nobody-has-it")).doesNotContain("VEVENT");

        say("{\"channel\":\"portal\",\"safe\":true,\"windows\":[]}", "");
        String secret = contact.post(calendar(), own(), "{}").at("secret");
        String shown = read(secret);
        assertThat(shown).contains("SUMMARY:Appointment", "DTSTART:");
        assertThat(shown)
                .doesNotContain("first-meeting", amara.toString(), wandas().toString(), "http");
        assertThat(new RawStore(databases).holding(secret)).isEmpty();

        say("{\"channel\":\"portal\",\"safe\":true,\"windows\":[]}", ",\"deviceShared\":true");
        assertThat(read(secret)).isEqualTo(read("nobody-has-it"));
        await().until(() -> !contact.get(calendar(), own()).json().hasNonNull("madeAt"));
        say("{\"channel\":\"portal\",\"safe\":true,\"windows\":[]}", "");
        assertThat(read(secret)).isEqualTo(read("nobody-has-it"));
        secret = contact.post(calendar(), own(), "{}").at("secret");
        assertThat(read(secret)).isEqualTo(shown);
        intake.says(amara.value(), "lambeth", "person", 2, "PersonPaused.v1", "{}");
        await().until(() -> refs.find(amara).orElseThrow().state().equals("paused"));
        assertThat(read(secret)).isEqualTo(read("nobody-has-it"));
        assertThat(coming(own())).hasSize(1);
        assertThat(output).doesNotContain(secret);
    }

    @Test
    void oneAddressWorksAtATimeAndNoneOnceItIsRevoked() {
        planned(1, NEXT_WEEK, "");
        await().until(() -> coming(WANDA).size() == 1);
        say("{\"channel\":\"portal\",\"safe\":true,\"windows\":[]}", "");
        String secret = contact.post(calendar(), own(), "{}").at("secret");
        assertThat(read(secret)).contains("VEVENT");
        assertThat(feed(secret).header("Cache-Control")).contains("no-store");

        assertThat(contact.post(calendar() + "/revoke", WANDA, "{}").status()).isEqualTo(204);

        assertThat(read(secret)).isEqualTo(read("nobody-has-it"));
        assertThat(contact.post(calendar(), WANDA, "{}").status()).isEqualTo(403);
        String second = contact.post(calendar(), own(), "{}").at("secret");
        assertThat(read(second)).contains("VEVENT");
        String third = contact.post(calendar(), own(), "{}").at("secret");
        assertThat(read(second)).doesNotContain("VEVENT");
        assertThat(read(third)).contains("VEVENT");
    }

    @Test
    void aWorkersCalendarShowsTheirsAloneWithoutAName() {
        String name = "diary-" + UUID.randomUUID();
        String nia = TestIssuer.worker(name, "lambeth");
        UUID worker = TestIssuer.subject(name);
        joins(worker, "lambeth", 1);
        planned(1, NEXT_WEEK, "");
        String theirs = planning(NEXT_WEEK, "", worker, UUID.randomUUID());
        says(2, theirs);
        await().until(() -> coming(WANDA).size() == 2);
        String secret = contact.post("/api/calendar", nia, "{}").at("secret");
        await().until(() -> read(secret).contains("VEVENT"));
        joins(worker, "southwark", 2);
        await().until(() -> read(secret).equals(read("nobody-has-it")));
        joins(worker, "lambeth", 3);
        await().until(() -> read(secret).contains("VEVENT"));

        String shown = read(secret);

        assertThat(shown.split("BEGIN:VEVENT")).hasSize(2);
        assertThat(shown).contains("SUMMARY:Appointment", "/people/" + amara);
        assertThat(contact.get("/api/calendar", nia).at("madeAt")).isNotEmpty();
        String kin = "{\"restricted\":false,\"openTo\":[],\"kin\":[\"%s\"]}".formatted(worker);
        intake.says(amara.value(), "lambeth", "person", 2, "PersonAccessChanged.v1", kin);
        await().until(() -> read(secret).equals(read("nobody-has-it")));
        contact.post("/api/calendar/revoke", nia, "{}");
        assertThat(contact.get("/api/calendar", nia).json().hasNonNull("madeAt")).isFalse();
    }

    @Test
    void whoeverIsDueIsRemindedOnceAndNeverOfATimeThatIsOver() {
        await().until(() -> rules().at("known").equals("true"));
        STUB.says("/internal/people/" + amara + "/ways", 503, ""); // so that it waits
        Instant soon = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(2));
        planned(1, soon.plusSeconds(3), "");

        await().until(() -> wanted().size() == 1);
        var asked = ((Message.Begun) wanted().getFirst()).asked();
        assertThat(asked.template()).isEqualTo("appointment");
        assertThat(asked.words()).containsOnlyKeys("when");
        assertThat(asked.uselessAfter()).isEqualTo(soon.plusSeconds(3));

        planned(2, NEXT_WEEK, "");
        await().until(() -> wanted().isEmpty());
        assertThat(coming(WANDA).get(0).get("startsAt").asString()).isEqualTo(NEXT_WEEK.toString());
    }

    @Test
    void whoeverPausedIsNotRemindedAndTheirAppointmentStays() {
        intake.says(amara.value(), "lambeth", "person", 2, "PersonPaused.v1", "{}");
        await().until(() -> refs.find(amara).orElseThrow().state().equals("paused"));
        planned(1, Instant.now().plus(Duration.ofHours(2)).plusSeconds(3), "");

        await().until(() -> kept(amara) != null && kept(amara).due() == null);
        assertThat(wanted()).isEmpty();
        assertThat(coming(WANDA)).hasSize(1);
    }

    @Test
    void whoeverMovedToAnotherPlaceHasNothingWhereTheyWere() {
        planned(1, NEXT_WEEK, "");
        await().until(() -> coming(own()).size() == 1);
        String moved = "{\"to\":\"southwark\",\"leadWorker\":\"%s\"}".formatted(wandas());
        intake.says(amara.value(), "lambeth", "person", 2, "PersonMoved.v1", moved);
        await().until(() -> coming(own()).isEmpty());

        planned(2, Instant.now().plus(Duration.ofHours(2)).plusSeconds(3), "");

        await().until(() -> kept(amara) != null && kept(amara).due() == null);
        assertThat(wanted()).isEmpty();
    }

    @Test
    void aMatchMovesIt() {
        var known = intake.welcomed();
        planned(1, NEXT_WEEK, ",\"interpreter\":true");
        await().until(() -> coming(WANDA).size() == 1);
        String matched = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(amara, known);

        intake.says(amara.value(), "lambeth", "introduction", 1, "IntroductionMatched.v1", matched);

        await().until(() -> kept(known) != null);
        assertThat(kept(known).said().startsAt()).isEqualTo(NEXT_WEEK);
        String theirs = "/api/people/" + known + "/next-steps";
        await().until(() -> contact.get(theirs, WANDA).text().contains("book-interpreter"));
        assertThat(contact.get(theirs, WANDA).text().split("book-interpreter")).hasSize(2);
    }

    @Nullable Kept kept(PersonId person) {
        return appointments.find(AppointmentId.of(person, meeting)).orElse(null) instanceof Kept it
                ? it
                : null;
    }

    List<Message> wanted() {
        return messages.about(amara).stream()
                .<Message>map(it -> it.state())
                .filter(Message.Begun.class::isInstance)
                .toList();
    }

    void say(String channels, String more) {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        await().until(() -> rules().at("known").equals("true"));
        String said =
                "{\"rules\":{\"channels\":[%s],\"neverTalkTo\":\"Mark, who lives there\"%s},\"heard\":{\"how\":\"came\",\"on\":\"%s\"}}"
                        .formatted(channels, more, today);
        String seen = rules().header("ETag");
        Answer put = contact.put(rulesPath(), WANDA, said, "If-Match", seen);
        assertThat(put.status()).isEqualTo(200);
    }

    Answer rules() {
        return contact.get(rulesPath(), WANDA);
    }

    String rulesPath() {
        return "/api/people/" + amara + "/contact-rules";
    }

    void joins(UUID worker, String place, long sequence) {
        String data = "{\"worker\":\"%s\",\"place\":\"%s\"}".formatted(worker, place);
        intake.staff(worker, place, sequence, "WorkerJoined.v1", data);
    }

    String steps() {
        return contact.get("/api/people/" + amara + "/next-steps", WANDA).text();
    }

    JsonNode coming(String token) {
        return contact.get("/api/people/" + amara + "/appointments", token)
                .json()
                .get("appointments");
    }

    String calendar() {
        return "/api/people/" + amara + "/calendar";
    }

    String read(String secret) {
        Answer read = feed(secret);
        assertThat(read.status()).isEqualTo(200);
        return read.text();
    }

    Answer feed(String secret) {
        return contact.get("/my-calendar/" + secret + ".ics", null);
    }

    String own() {
        return TestIssuer.person(amara);
    }

    static UUID wandas() {
        return TestIssuer.subject("wanda");
    }

    void planned(long sequence, Instant start, String more) {
        says(sequence, planning(start, more, wandas(), meeting));
    }

    static String planning(Instant start, String more, UUID worker, UUID id) {
        return "{\"appointment\":{\"id\":\"%s\",\"kind\":\"first-meeting\",\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"worker\":\"%s\"%s}}"
                .formatted(id, start, start.plus(Duration.ofHours(1)), worker, more);
    }

    void says(long sequence, String data) {
        referral.publish(
                UUID.randomUUID(),
                "SomethingMeets.v1",
                "meeting/" + meeting,
                sequence,
                amara.value(),
                "lambeth",
                data);
    }
}
