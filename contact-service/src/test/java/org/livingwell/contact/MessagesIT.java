package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.livingwell.contact.StubIntake.STUB;
import static org.livingwell.contact.StubIntake.TEXTS;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.store.RawStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Rule 5, as everybody: what a worker sends by a press goes once, by the rules, and says nothing.
 */
@WithNeighbours
@ExtendWith(OutputCaptureExtension.class)
class MessagesIT {

    static final String SETTINGS =
            "{\"place\":\"%s\",\"revision\":1,\"settings\":{\"zone\":\"%s\",\"senderName\":\"Friends"
                + " of Hull\",\"ringUs\":\"020 7946"
                + " 0500\",\"checkIns\":{\"afterCrisisDays\":[1],\"offeredDays\":[7]},\"crisisLines\":[],\"dutyContact\":{\"email\":null,\"phone\":null,\"hours\":\"always\"},\"urgentWithinMinutes\":15,\"tellingPhrases\":[]}}";
    static final String RING_US = "{\"template\":\"ring-us\"}";

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired MongoDatabaseFactory databases;
    @Autowired Places places;
    Newcomers intake;
    Calls contact;
    PersonId deborah = new PersonId(UUID.randomUUID());

    /** A place of each test's own, in which it is noon about now. */
    PlaceId place = new PlaceId("place-" + UUID.randomUUID().toString().substring(0, 8));

    String wanda = TestIssuer.worker("wanda", place.value());

    /** A number of each test's own, so that what goes there is this test's. */
    String number = OwnNumber.international();

    @BeforeEach
    void open() {
        breakers.circuitBreaker("intake").reset();
        breakers.circuitBreaker("carrier-stand-in").reset();
        STUB.says(TEXTS, 201, "{}");
        intake = new Newcomers(refs);
        contact = Calls.to(port);
        TestKeys.makeOf(place);
        STUB.says(
                "/internal/places/" + place + "/settings",
                200,
                SETTINGS.formatted(place, whereItIsNoon()));
    }

    @AfterEach
    void close() {
        STUB.says(TEXTS, 201, "{}");
        intake.close();
    }

    @Test
    void aPressSendsOneTextThatSaysNothingAndEverybodySeesWhatBecameOfIt(CapturedOutput log)
            throws Exception {
        known(true);

        var pressed = send("press-1");
        assertThat(pressed.status()).isEqualTo(201);
        await().until(() -> state().equals("sent"));
        assertThat(send("press-1").status()).isEqualTo(201);

        assertThat(texts()).hasSize(1);
        assertThat(texts().getFirst())
                .contains("Please ring 020 7946 0500 when it suits you.")
                .doesNotContain("Friends of Hull", "ring us");
        assertThat(seen(wanda).at("messages.0.way")).isEqualTo("text");
        assertThat(seen(wanda).at("messages.0.known")).isEqualTo("false");
        await().until(() -> published().contains("MessageSent"));
        assertThat(seen(TestIssuer.person(deborah)).at("messages.0.state")).isEqualTo("sent");

        var told =
                contact.post(
                        route() + "/reached",
                        wanda,
                        "{\"message\":\"" + seen(wanda).at("messages.0.id") + "\"}");
        assertThat(told.status()).isEqualTo(204);
        assertThat(send("press-2").status()).isEqualTo(201);
        await().until(() -> texts().size() == 2);
        assertThat(texts().getLast()).contains("Please ring us on 020 7946 0500");
        String digits = number.substring(3);
        assertThat(new RawStore(databases).holding(digits)).isEmpty();
        assertThat(published()).doesNotContain(digits);
        assertThat(log.getAll()).doesNotContain(digits);
        assertThat(seen(wanda).text()).doesNotContain(digits);
    }

    @Test
    void whatTheRulesDoNotLetGoIsWithheldAndAWorkerHasOneStep() {
        known(false);

        send("press-1");
        await().until(() -> state().equals("withheld"));
        send("press-2");
        await().until(() -> seen(wanda).at("messages.1.state").equals("withheld"));

        assertThat(texts()).isEmpty();
        assertThat(seen(wanda).at("messages.0.rule")).isEqualTo("not-safe");
        await().until(() -> steps().contains("message-withheld"));
        assertThat(steps().split("message-withheld", -1)).hasSize(2);
        var own = seen(TestIssuer.person(deborah));
        assertThat(own.at("messages.0.state")).isEqualTo("not-sent");
        assertThat(own.text()).doesNotContain("not-safe");
    }

    @Test
    void whatWaitsForAProviderIsStoppedByAPause() {
        known(true);
        STUB.says(TEXTS, 503, "");

        send("press-1");
        await().until(() -> !texts().isEmpty());
        assertThat(send("press-2").at("type")).endsWith("already-wanted");
        String until = Newcomers.example("PersonPaused");
        intake.says(deborah.value(), place.value(), "person", 2, "PersonPaused.v1", until);
        await().until(() -> state().equals("withheld"));

        assertThat(seen(wanda).at("messages.0.rule")).isEqualTo("paused");
        assertThat(seen(wanda).at("messages.0.way")).isEmpty();
    }

    @Test
    void ofSeveralWhoPressAtTheVerySameMomentOneSendsItAndTheOthersAreToldSo() throws Exception {
        known(true);
        var workers = List.of("press-1", "press-2", "press-3", "press-4");

        List<Answer> answers;
        try (var pool = Executors.newFixedThreadPool(workers.size())) {
            var pressed = workers.stream().<Callable<Answer>>map(it -> () -> send(it)).toList();
            answers = pool.invokeAll(pressed).stream().map(MessagesIT::answer).toList();
        }

        var first = answers.stream().filter(it -> it.status() == 201).toList();
        assertThat(first).hasSize(1);
        assertThat(answers)
                .filteredOn(it -> it.status() != 201)
                .allSatisfy(
                        it ->
                                assertThat(it.at("type"))
                                        .containsAnyOf("already-wanted", "just-sent"));
        await().until(() -> state().equals("sent"));
        assertThat(texts()).hasSize(1);
        assertThat(send("press-5").at("type")).endsWith("just-sent");
        int sent = answers.indexOf(first.getFirst());
        assertThat(send(workers.get(sent)).status()).isEqualTo(201);
        assertThat(seen(wanda).json().get("messages")).hasSize(1);
    }

    private static Answer answer(Future<Answer> it) {
        return assertDoesNotThrow(() -> it.get());
    }

    @Test
    void whatMayGoOnOneDayOfTheWeekOnlyWaitsForThatDay() {
        known(true);
        var today = places.today(place);
        var day = today.plusDays(5);
        mayBeTextedOn(day.getDayOfWeek(), today);

        send("press-1");
        await().until(() -> !seen(wanda).at("messages.0.rule").isEmpty());

        assertThat(state()).isEqualTo("waiting");
        var opens = day.atTime(10, 0).atZone(places.zone(place)).toInstant();
        assertThat(seen(wanda).at("messages.0.next")).isEqualTo(opens.toString());
        assertThat(texts()).isEmpty();
    }

    @Test
    void whatIsSentIsInTheLanguageTheyChoseHere() {
        STUB.says("/internal/people/" + deborah + "/communication-needs", 200, "{\"asked\":false}");
        known(true);
        String needs = "/api/people/" + deborah + "/communication-needs";
        await().until(() -> contact.get(needs, wanda).at("known").equals("true"));
        String seen = contact.get(needs, wanda).header("ETag");
        contact.put(needs, wanda, "{\"language\":\"polish\"}", "If-Match", seen);

        send("press-1");

        await().until(() -> texts().size() == 1);
        assertThat(texts().getFirst()).contains("Zadzwoń proszę");
    }

    private void mayBeTextedOn(DayOfWeek day, LocalDate today) {
        String rules = "/api/people/" + deborah + "/contact-rules";
        String body =
                "{\"rules\":{\"channels\":[{\"channel\":\"text\",\"safe\":true,\"windows\":[{\"days\":[\"%s\"],\"from\":\"10:00\",\"to\":\"12:00\"}]}]},\"heard\":{\"how\":\"came\",\"on\":\"%s\"}}"
                        .formatted(day.name().toLowerCase(Locale.ROOT), today);
        String seen = contact.get(rules, wanda).header("ETag");
        var put = contact.put(rules, wanda, body, "If-Match", seen);
        assertThat(put.status()).as(put.text()).isEqualTo(200);
    }

    @Test
    void onlyWhatIsSentByHandIsSentByAPress() {
        known(true);

        var appointment = contact.post(route(), wanda, "{\"template\":\"appointment\"}");
        assertThat(appointment.status()).isEqualTo(400);
        var reached =
                contact.post(
                        route() + "/reached", wanda, "{\"message\":\"" + UUID.randomUUID() + "\"}");
        assertThat(reached.at("type")).endsWith("not-sent");
        intake.says(deborah.value(), place.value(), "person", 2, "PersonDied.v1", "{}");
        await().until(() -> send("press-1").at("type").endsWith("died"));
    }

    private void known(boolean mayText) {
        STUB.says(
                "/internal/people/" + deborah + "/ways",
                200,
                "{\"revision\":1,\"contact\":{\"phone\":\"%s\",\"mayText\":%s,\"mayCall\":true,\"mayVoicemail\":false,\"mayEmail\":false}}"
                        .formatted(number, mayText));
        String by = Newcomers.welcomedBy("wanda");
        intake.says(deborah.value(), place.value(), "person", 1, "PersonWelcomed.v1", by);
        String rules = "/api/people/" + deborah + "/contact-rules";
        await().until(() -> contact.get(rules, wanda).at("known").equals("true"));
        await().until(() -> places.of(place).ringUs() != null);
    }

    private static String whereItIsNoon() {
        int ahead = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ahead == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-ahead);
    }

    private Answer send(String key) {
        return contact.post(route(), wanda, RING_US, "Idempotency-Key", key + deborah);
    }

    private Answer seen(String token) {
        return contact.get(route(), token);
    }

    private String state() {
        return seen(wanda).at("messages.0.state");
    }

    private String steps() {
        return contact.get("/api/people/" + deborah + "/next-steps", wanda).text();
    }

    private String route() {
        return "/api/people/" + deborah + "/messages";
    }

    private List<String> texts() {
        return STUB.texts().stream().filter(it -> it.contains(number)).toList();
    }

    private String published() {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "contact.events.v1")
                .stream()
                .map(Object::toString)
                .filter(it -> it.contains(deborah.toString()))
                .toList()
                .toString();
    }
}
