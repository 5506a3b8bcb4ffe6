package org.livingwell.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

class HeardTest {

    static final TopicPartition INTAKE_0 = new TopicPartition("intake.events.v1", 0);
    static final TopicPartition INTAKE_1 = new TopicPartition("intake.events.v1", 1);
    static final TopicPartition OWN_0 = new TopicPartition("contact.events.v1", 0);

    final Broker broker = new Broker();
    final Heard heard = new Heard(() -> broker.listeners, broker::open, broker.clock());

    @BeforeEach
    void start() {
        broker.listeners.put("contact.people", Set.of("intake.events.v1"));
        heard.start();
    }

    @Test
    void everythingThatStoodThereAtTheStartIsReadBeforeItIsHeard() {
        broker.holds(INTAKE_0, 0, 7);
        broker.holds(INTAKE_1, 0, 3);

        heard.look();
        broker.reads("contact.people", INTAKE_0, 7);
        heard.look();
        broker.reads("contact.people", INTAKE_1, 2);
        heard.look();
        assertThat(heard.all()).isFalse();
        assertThat(heard.behind()).isEqualTo(1);

        broker.reads("contact.people", INTAKE_1, 3);
        heard.look();

        assertThat(heard.all()).isTrue();
        assertThat(heard.behind()).isZero();
    }

    @Test
    void whatIsSaidAfterTheStartIsNotWaitedFor() {
        broker.holds(INTAKE_0, 0, 7);
        heard.look();

        broker.holds(INTAKE_0, 0, 9);
        broker.reads("contact.people", INTAKE_0, 7);
        heard.look();

        assertThat(heard.all()).isTrue();
    }

    @Test
    void whereNothingStandsOrAllOfItWasRemovedNobodyEverReadAnything() {
        broker.holds(INTAKE_0, 0, 0);
        broker.holds(INTAKE_1, 5, 5);

        heard.look();

        assertThat(heard.all()).isTrue();
    }

    @Test
    void aTopicThatIsNotThereYetHoldsNothing() {
        broker.listeners.put("contact.people", Set.of("community.events.v1"));

        heard.look();

        assertThat(heard.all()).isTrue();
    }

    @Test
    void aGroupThatNeverReadAnythingHasNotHeardTheFirst() {
        broker.holds(INTAKE_0, 0, 1);

        heard.look();

        assertThat(heard.all()).isFalse();
    }

    @Test
    void aGroupThatIsAheadHasHeard() {
        broker.holds(INTAKE_0, 0, 7);
        broker.reads("contact.people", INTAKE_0, 12);

        heard.look();

        assertThat(heard.all()).isTrue();
    }

    @Test
    void everyListenerHearsWhatStandsOnItsOwnTopics() {
        broker.listeners.put("contact.cards", Set.of("contact.events.v1"));
        broker.holds(INTAKE_0, 0, 7);
        broker.holds(OWN_0, 0, 4);
        broker.reads("contact.people", INTAKE_0, 7);
        broker.reads("contact.cards", INTAKE_0, 7);

        heard.look();
        assertThat(heard.all()).isFalse();
        assertThat(heard.behind()).isEqualTo(1);

        broker.reads("contact.cards", OWN_0, 4);
        heard.look();
        assertThat(heard.all()).isTrue();
    }

    @Test
    void aBrokerThatDoesNotAnswerIsAskedUntilItDoesAndAllListenersCountAsBehind() {
        broker.silent = true;
        heard.look();
        assertThat(heard.all()).isFalse();
        assertThat(heard.behind()).isEqualTo(1);

        broker.silent = false;
        broker.holds(INTAKE_0, 0, 7);
        heard.look();
        assertThat(heard.all()).isFalse();

        broker.silent = true;
        heard.look();
        assertThat(heard.all()).isFalse();

        broker.silent = false;
        broker.reads("contact.people", INTAKE_0, 7);
        heard.look();
        assertThat(heard.all()).isTrue();
        assertThat(broker.opened).isZero();
    }

    @Test
    void whatTakesLongIsLateAndNotHeard() {
        broker.holds(INTAKE_0, 0, 1);
        heard.look();
        assertThat(heard.allOrLate()).isFalse();

        broker.now = broker.now.plus(Heard.PATIENCE).plusSeconds(1);

        assertThat(heard.allOrLate()).isTrue();
        assertThat(heard.all()).isFalse();
    }

    @Test
    void whoeverStartsAgainHasMissedWhatWasSaidMeanwhile() {
        heard.look();
        assertThat(heard.all()).isTrue();
        heard.stop();
        broker.holds(INTAKE_0, 0, 1);

        heard.start();
        assertThat(heard.all()).isFalse();
        heard.look();

        assertThat(heard.all()).isFalse();
    }

    /** One broker, as far as it is asked here. */
    private static final class Broker implements Offsets {

        final Map<String, Set<String>> listeners = new HashMap<>();
        final Map<TopicPartition, Long> begins = new HashMap<>();
        final Map<TopicPartition, Long> ends = new HashMap<>();
        final Map<String, Map<TopicPartition, Long>> read = new HashMap<>();
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        boolean silent;
        int opened;

        void holds(TopicPartition partition, long begin, long end) {
            begins.put(partition, begin);
            ends.put(partition, end);
        }

        void reads(String group, TopicPartition partition, long next) {
            read.computeIfAbsent(group, _ -> new HashMap<>()).put(partition, next);
        }

        Clock clock() {
            return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        }

        @Override
        public Unread standing(Collection<String> topics) {
            answer();
            return Unread.of(begins, ends).on(topics);
        }

        @Override
        public Map<String, Map<TopicPartition, Long>> read(Set<String> groups) {
            answer();
            var asked = new HashMap<>(read);
            asked.keySet().retainAll(groups);
            return asked;
        }

        private void answer() {
            if (silent) throw new TimeoutException("nobody");
        }

        @Override
        public void close() {
            opened--;
        }

        Offsets open() {
            opened++;
            return this;
        }
    }
}
