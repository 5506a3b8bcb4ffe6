package org.livingwell.platform.test.shuffle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Holds listeners to the one promise about order: the same state for every interleaving that keeps
 * each aggregate's own order, with repeats, and with events missing.
 *
 * @param hear lets every listener hear an event
 * @param forget empties what listeners wrote
 * @param state what they wrote, comparable and without the time of writing
 */
public record Shuffler(Consumer<Heard> hear, Runnable forget, Supplier<?> state) {

    static final int INTERLEAVINGS = Integer.getInteger("shuffles", 50);
    private static final int GAPS = 5;

    /**
     * Tries seeded interleavings, a fifth each of the whole histories and of four with gaps.
     *
     * @param histories one list an aggregate, in its own order
     */
    public void check(List<List<Heard>> histories) {
        Map<Integer, Object> expected = new HashMap<>();
        for (int seed = 0; seed < INTERLEAVINGS; seed++) {
            int gap = seed % GAPS;
            var heard = Interleaving.of(seed, Interleaving.without(gap, histories));
            Object found = after(heard);
            Object first = expected.putIfAbsent(gap, found);
            if (first != null && !first.equals(found)) {
                throw new AssertionError(
                        "seed %d reaches another state%n  heard    %s%n  expected %s%n  found    %s"
                                .formatted(seed, heard.order(), first, found));
            }
        }
    }

    /** An event that comes again after many others changes nothing. */
    public void checkLateRepeat(Heard event, List<Heard> others) {
        var once = Stream.concat(Stream.of(event), others.stream()).toList();
        Object before = after(new Interleaving(0, once));
        hear.accept(event);
        Object again = Objects.requireNonNull(state.get());
        if (!before.equals(again)) {
            throw new AssertionError(
                    "%s has an effect again after %d others%n  expected %s%n  found    %s"
                            .formatted(event, others.size(), before, again));
        }
    }

    private Object after(Interleaving heard) {
        forget.run();
        for (Heard event : heard.order()) {
            try {
                hear.accept(event);
            } catch (RuntimeException refused) {
                throw new AssertionError(
                        "seed %d fails at %s of %s".formatted(heard.seed(), event, heard.order()),
                        refused);
            }
        }
        return Objects.requireNonNull(state.get());
    }
}
