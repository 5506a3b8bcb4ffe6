package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;
import static org.livingwell.contact.StubIntake.TEXTS;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.message.Template;
import org.livingwell.contact.reaching.message.Wish;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.contact.reaching.spot.domain.SpotId;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.store.Asked;
import org.livingwell.platform.test.store.StoreChecks;
import org.livingwell.platform.time.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What one of many messages asks of the store until it is sent, and who waits for them. */
@WithNeighbours
class MessageCostIT {

    static final int MANY = 200;
    static final PlaceId PLACE = new PlaceId("place-of-many");
    static final Instant SATURDAY =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(20));

    @Autowired PersonRefs refs;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired Places places;
    @Autowired Rounds rounds;
    @Autowired KafkaListenerEndpointRegistry listeners;
    @Autowired Messages wanting;
    @Autowired Aggregate<Message, Message.Command, Message.Event> messages;
    @Autowired Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules;
    Newcomers intake;
    StubPublisher community;

    @BeforeEach
    void open() {
        breakers.circuitBreaker("intake").reset();
        breakers.circuitBreaker("carrier-stand-in").reset();
        STUB.says(TEXTS, 201, "{}");
        intake = new Newcomers(refs);
        community = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "community");
        TestKeys.makeOf(PLACE);
        String settings = MessagesIT.SETTINGS.formatted(PLACE, whereItIsNoon());
        STUB.says("/internal/places/" + PLACE + "/settings", 200, settings);
    }

    @AfterEach
    void close() {
        intake.close();
        community.close();
    }

    @Test
    void aMessageLooksAtNothingTwiceButAtTheGate() throws Exception {
        var costs = List.of(cost(reached()), cost(reached()), cost(reached()));

        // whatever was published twice, or not taken in at first, costs more
        var least = costs.stream().min(Comparator.comparing(List::size)).orElseThrow();
        assertThat(least)
                .filteredOn(it -> it.startsWith("find "))
                .containsExactlyInAnyOrder(
                        "find person_refs", // nobody erased: a spot may be begun
                        "find person_refs", // where they are
                        "find person_refs", // nobody erased: a message may be begun
                        "find messages",
                        "find communication_needs", // in which language
                        "find contact_rules", // the gate, when it is sent
                        "find person_refs",
                        "find messages", // whether that address is known to be theirs
                        "find contact_rules", // the gate, straight before it is handed over
                        "find person_refs",
                        "find questions",
                        "find celebrations", // whether it was a card
                        "find lunch_wishes");
        assertThat(least).filteredOn(it -> !it.startsWith("find ")).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void oneThatConcernsOnePersonDoesNotWaitForThoseThatManyGet() throws Exception {
        var person = reached();
        rounds.stop();
        try {
            for (int i = 0; i < MANY; i++) wants(person, Template.SESSION_CANCELLED);
            wants(person, Template.RING_US);
        } finally {
            rounds.start();
        }

        await().until(() -> sent(person).size() == MANY + 1);

        assertThat(inOrder(person).indexOf("ring-us")).isLessThan(MANY / 2);
    }

    @Test
    void whoHearsOfManyTakesAMomentsEventsInOneLook() {
        assertThat(listeners.getAllListenerContainers())
                .isNotEmpty()
                .allMatch(it -> it.getContainerProperties().getIdleBetweenPolls() == 50);
    }

    private void wants(PersonId person, Template template) {
        var now = Instant.now();
        var words = Map.of("when", SATURDAY.toString());
        var cause = UUID.randomUUID();
        wanting.want(
                new Wish(cause, person, template, words, now, now, SATURDAY, false),
                Cause.of(cause));
    }

    private List<String> sent(PersonId person) {
        return messages.about(person).stream()
                .flatMap(it -> it.state() instanceof Message.Sent sent ? Stream.of(sent) : null)
                .map(it -> it.asked().template())
                .toList();
    }

    /** As they were handed over, the first one first. */
    private List<String> inOrder(PersonId person) {
        return messages.about(person).stream()
                .<Message.Sent>map(it -> (Message.Sent) it.state())
                .sorted(Comparator.comparing(it -> it.attempt().at()))
                .map(it -> it.asked().template())
                .toList();
    }

    private PersonId reached() throws Exception {
        var person = new PersonId(UUID.randomUUID());
        STUB.says(
                "/internal/people/" + person + "/ways",
                200,
                "{\"revision\":1,\"contact\":{\"phone\":\"+447700900321\",\"mayText\":true,\"mayCall\":true,\"mayVoicemail\":false,\"mayEmail\":false}}");
        String by = Newcomers.welcomedBy("wanda");
        intake.says(person.value(), PLACE.value(), "person", 1, "PersonWelcomed.v1", by);
        await().until(() -> rules.find(person).filter(this::areKnown).isPresent());
        await().until(() -> places.of(PLACE).ringUs() != null);
        return person;
    }

    private boolean areKnown(ContactRules it) {
        return it instanceof ContactRules.Kept kept && kept.held() != null;
    }

    private List<String> cost(PersonId person) throws Exception {
        UUID spot = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        try (var asked = Asked.look()) {
            community.publish(
                    event,
                    "SessionCancelled.v1",
                    "session/" + spot,
                    1,
                    person.value(),
                    PLACE.value(),
                    "{\"spot\":\"%s\",\"startsAt\":\"%s\"}".formatted(spot, SATURDAY),
                    Instant.now().minusMillis(1));
            await().until(() -> StoreChecks.look(() -> !sent(person).isEmpty()));
            var message = StoreChecks.look(() -> messages.about(person).getFirst());
            var ids =
                    List.of(
                            person.toString(),
                            message.id(),
                            ((Message.Sent) message.state()).asked().cause().toString(),
                            SpotId.of(person, spot).toString());
            await().until(() -> asked.naming(ids).contains("find lunch_wishes"));
            await().until(() -> asked.naming(ids).contains("find questions"));
            await().until(() -> asked.naming(ids).contains("find celebrations"));
            return asked.naming(ids);
        }
    }

    private static String whereItIsNoon() {
        int ahead = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ahead == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-ahead);
    }
}
