package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;
import static org.livingwell.contact.StubIntake.TEXTS;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.Heard;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.time.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What was said of somebody while this service was away counts before anything reaches them. */
@WithNeighbours
class HeardFirstIT {

    static final Map<PersonId, String> NUMBERS = new ConcurrentHashMap<>();

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired KafkaListenerEndpointRegistry registry;
    @Autowired Heard heard;
    @Autowired Rounds rounds;
    @Autowired MeterRegistry meters;
    final PlaceId place = new PlaceId("place-" + UUID.randomUUID().toString().substring(0, 8));
    final String wanda = TestIssuer.worker("wanda", place.value());
    final PersonId leon = new PersonId(UUID.randomUUID());
    final PersonId deborah = new PersonId(UUID.randomUUID());
    Newcomers intake;
    Calls contact;

    @BeforeEach
    void open() {
        STUB.says(TEXTS, 201, "{}");
        intake = new Newcomers(refs);
        contact = Calls.to(port);
        TestKeys.makeOf(place);
        STUB.says(settings(), 200, MessagesIT.SETTINGS.formatted(place, whereItIsNoon()));
        known(leon);
        known(deborah);
        goAway();
    }

    @AfterEach
    void isThere() {
        whoHearsOfPauses().forEach(MessageListenerContainer::start);
        if (!rounds.isRunning()) rounds.start();
        intake.close();
    }

    @Test
    void whoeverPausedMeanwhileIsSentNothingThoughAMessageIsDueAtTheStart() {
        ringUs(leon);
        ringUs(deborah);
        String pause = Newcomers.example("PersonPaused");
        intake.says(leon.value(), place.value(), "person", 2, "PersonPaused.v1", pause);

        comeBackUnableToHearOfPauses();
        await().until(() -> behind() == 2);
        otherTimersAct();

        assertThat(state(leon)).isEqualTo("waiting");
        assertThat(state(deborah)).isEqualTo("waiting");

        whoHearsOfPauses().forEach(MessageListenerContainer::start);
        await().until(() -> state(deborah).equals("sent"));
        await().until(() -> state(leon).equals("withheld"));
        assertThat(texts(leon)).isEmpty();
        assertThat(texts(deborah)).hasSize(1);
        assertThat(behind()).isZero();
    }

    private void goAway() {
        rounds.stop();
        heard.stop();
        whoHearsOfPauses().forEach(MessageListenerContainer::stop);
    }

    private void comeBackUnableToHearOfPauses() {
        heard.start();
        rounds.start();
    }

    private List<MessageListenerContainer> whoHearsOfPauses() {
        return Stream.of("contact.people", "contact.messages")
                .map(registry::getListenerContainer)
                .toList();
    }

    /** What no message hangs on waits for nothing. */
    private void otherTimersAct() {
        long before = STUB.asked(settings());
        intake.decided(place.value(), 2);
        await().until(() -> STUB.asked(settings()) > before);
    }

    private int behind() {
        return (int) meters.get("livingwell.listeners.behind").gauge().value();
    }

    private void known(PersonId person) {
        STUB.says(
                "/internal/people/" + person + "/ways",
                200,
                "{\"revision\":1,\"contact\":{\"phone\":\"%s\",\"mayText\":true,\"mayCall\":true,\"mayVoicemail\":false,\"mayEmail\":false}}"
                        .formatted(number(person)));
        String by = Newcomers.welcomedBy("wanda");
        intake.says(person.value(), place.value(), "person", 1, "PersonWelcomed.v1", by);
        String rules = "/api/people/" + person + "/contact-rules";
        await().until(() -> contact.get(rules, wanda).at("known").equals("true"));
    }

    private void ringUs(PersonId person) {
        var pressed = contact.post(route(person), wanda, MessagesIT.RING_US);
        assertThat(pressed.status()).isEqualTo(201);
    }

    private String state(PersonId person) {
        return contact.get(route(person), wanda).at("messages.0.state");
    }

    private static List<String> texts(PersonId person) {
        return STUB.texts().stream().filter(it -> it.contains(number(person))).toList();
    }

    /** Of each person's own, so that what goes there is theirs. */
    private static String number(PersonId person) {
        return NUMBERS.computeIfAbsent(person, _ -> OwnNumber.international());
    }

    private static String route(PersonId person) {
        return "/api/people/" + person + "/messages";
    }

    private String settings() {
        return "/internal/places/" + place + "/settings";
    }

    private static String whereItIsNoon() {
        int ahead = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ahead == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-ahead);
    }
}
