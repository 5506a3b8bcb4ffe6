package org.livingwell.platform.test.shuffle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class ShufflerTest {

    static final List<List<Heard>> HISTORIES = List.of(history("a"), history("b"), history("c"));

    final List<String> state = new ArrayList<>();

    @Test
    void anAggregatesOwnOrderIsAlwaysKept() {
        var orders =
                IntStream.range(0, Shuffler.INTERLEAVINGS)
                        .mapToObj(seed -> Interleaving.of(seed, HISTORIES).order())
                        .toList();

        for (var order : orders) {
            for (var history : HISTORIES) {
                assertThat(order.stream().distinct().filter(history::contains)).isEqualTo(history);
            }
        }
        assertThat(Set.copyOf(orders)).hasSize(Shuffler.INTERLEAVINGS);
        assertThat(orders).anyMatch(it -> it.size() > 9);
    }

    @Test
    void aListenerThatKeepsWhatItHearsByIdPasses() {
        var sound = shuffler(event -> state.add(event.toString()), () -> new TreeSet<>(state));

        sound.check(HISTORIES);
    }

    @Test
    void aListenerThatKeepsWhateverCameLastFails() {
        var planted = shuffler(event -> state.add(event.toString()), state::getLast);

        assertThatThrownBy(() -> planted.check(HISTORIES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("another state");
    }

    @Test
    void aListenerThatCountsRepeatsFails() {
        var planted = shuffler(event -> state.add(event.toString()), state::size);

        assertThatThrownBy(() -> planted.check(HISTORIES)).hasMessageContaining("another state");
    }

    @Test
    void aListenerThatCannotBearAGapFails() {
        var planted =
                shuffler(
                        event -> {
                            var before = event.subject() + "#" + (event.sequence() - 1);
                            if (event.sequence() > 1 && !state.contains(before)) {
                                throw new IllegalStateException("what came before?");
                            }
                            state.add(event.toString());
                        },
                        () -> new TreeSet<>(state));

        assertThatThrownBy(() -> planted.check(HISTORIES)).hasMessageContaining("fails at");
    }

    @Test
    void aListenerWithAShortMemoryFailsOnALateRepeat() {
        var recent = new ArrayList<Heard>();
        var effects = new ArrayList<Heard>();
        var planted =
                new Shuffler(
                        event -> {
                            if (!recent.contains(event)) effects.add(event);
                            recent.add(event);
                            if (recent.size() > 256) recent.removeFirst();
                        },
                        effects::clear,
                        () -> List.copyOf(effects));
        var others = LongStream.range(2, 302).mapToObj(it -> event("a", it)).toList();

        assertThatThrownBy(() -> planted.checkLateRepeat(event("a", 1), others))
                .hasMessageContaining("after 300 others");
    }

    private Shuffler shuffler(Consumer<Heard> listener, Supplier<?> found) {
        return new Shuffler(listener, state::clear, found);
    }

    private static List<Heard> history(String aggregate) {
        return LongStream.rangeClosed(1, 3).mapToObj(it -> event(aggregate, it)).toList();
    }

    private static Heard event(String aggregate, long sequence) {
        return Heard.of(
                "intake.PersonWelcomed.v1",
                "person/" + aggregate,
                sequence,
                new UUID(0, 1),
                "lambeth",
                "{}");
    }
}
