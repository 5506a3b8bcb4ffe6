package org.livingwell.careplan.journey.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A journey as it happened, with its loops, pauses and returns: which steps it came to, which ways
 * it went between them, and where it stopped one after the other, so that it can be gone again.
 *
 * @param places in the order of the steps
 * @param ways from the line before to the next one, also where both are of one step
 * @param stops in the order they happened
 */
public record JourneyMap(List<Place> places, List<Way> ways, List<Stop> stops) {

    /** A step the journey came to, and how many lines there are of it. */
    public record Place(JourneyStep step, int lines, Instant first, Instant last) {

        private Place again(Instant at) {
            return new Place(step, lines + 1, first, at);
        }
    }

    /** A way that was gone, how often, and when it was arrived at first and last. */
    public record Way(JourneyStep from, JourneyStep to, int times, Instant first, Instant last) {

        private Way again(Instant at) {
            return new Way(from, to, times + 1, first, at);
        }
    }

    /** Lines of one step that came one after the other; what has a mark stands by itself. */
    public record Stop(
            JourneyStep step, @Nullable Mark mark, Instant since, Instant until, int lines) {

        private boolean goesOn(JourneyStep next, @Nullable Mark marked) {
            return step == next && mark == null && marked == null;
        }

        private Stop on(Instant at) {
            return new Stop(step, null, since, at, lines + 1);
        }
    }

    /** Stepping out, and coming back through the door that stays open. */
    public enum Mark {
        PAUSE,
        FAREWELL,
        WELCOME_BACK;

        private static final Map<String, Mark> MARKS =
                Map.of(
                        JourneyEvents.PERSON_PAUSED, PAUSE,
                        JourneyEvents.PERSON_FAREWELLED, FAREWELL,
                        JourneyEvents.PERSON_WELCOMED_BACK, WELCOME_BACK);

        static @Nullable Mark of(String type) {
            return MARKS.get(type);
        }
    }

    private record Pair(JourneyStep from, JourneyStep to) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int apart = from.compareTo(other.from);
            return apart == 0 ? to.compareTo(other.to) : apart;
        }
    }

    /**
     * @param lines in any order
     */
    public static JourneyMap of(List<JourneyEntry> lines) {
        Map<JourneyStep, Place> places = new TreeMap<>();
        Map<Pair, Way> ways = new TreeMap<>();
        List<Stop> stops = new ArrayList<>();
        for (var line : lines.stream().sorted(JourneyCut.NEWEST_FIRST.reversed()).toList()) {
            var step = JourneyEvents.reading(line.type()).step();
            var at = line.at();
            places.merge(step, new Place(step, 1, at, at), (it, _) -> it.again(at));
            if (!stops.isEmpty()) {
                var from = stops.getLast().step();
                var way = new Way(from, step, 1, at, at);
                ways.merge(new Pair(from, step), way, (it, _) -> it.again(at));
            }
            stop(stops, step, Mark.of(line.type()), at);
        }
        return new JourneyMap(
                List.copyOf(places.values()), List.copyOf(ways.values()), List.copyOf(stops));
    }

    private static void stop(List<Stop> stops, JourneyStep step, @Nullable Mark mark, Instant at) {
        if (!stops.isEmpty() && stops.getLast().goesOn(step, mark)) {
            stops.add(stops.removeLast().on(at));
        } else {
            stops.add(new Stop(step, mark, at, at, 1));
        }
    }
}
