package org.livingwell.contact.staying.insight.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one place kept in touch in one month; a wait belongs to the month in which it ended, so that
 * a closed month never changes.
 *
 * @param reached people with whom a check-in was had
 * @param sent messages handed over
 * @param withheld messages that their contact rules kept back, by rule
 * @param returned people who came back through their door
 * @param daysToReach from coming back until somebody had met or spoken to them
 * @param withoutStep people who were without a next step; there should be none
 * @param lunches that were held
 * @param guests who popped in, counted without asking who
 * @param needs to understand each other
 */
public record Month(
        int reached,
        int sent,
        Map<String, Integer> withheld,
        int returned,
        List<Integer> daysToReach,
        int withoutStep,
        int lunches,
        int guests,
        Understood needs) {

    /** Days before a month in which somebody may have come back who was reached in it. */
    public static final int BEFORE = 92;

    /**
     * @param noted in the month and {@link #BEFORE} days before it
     * @param from when the month began
     */
    public static Month of(List<Noted> noted, Instant from) {
        var here = noted.stream().filter(it -> !it.at().isBefore(from)).toList();
        var guests = guests(noted, from);
        return new Month(
                people(here, Fact.REACHED),
                all(here, Fact.SENT).size(),
                byRule(here),
                people(here, Fact.RETURNED),
                waits(noted, from),
                people(here, Fact.WITHOUT_STEP),
                guests.size(),
                guests.stream().mapToInt(Integer::intValue).sum(),
                Understood.of(here));
    }

    /** Of each lunch that was held in the month, as it was put right last. */
    private static List<Integer> guests(List<Noted> noted, Instant from) {
        return all(noted, Fact.CAME_FOR_LUNCH).stream()
                .sorted(Comparator.comparing(Noted::at))
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.who())))
                .values()
                .stream()
                .filter(it -> !it.getFirst().at().isBefore(from))
                .map(it -> it.getLast().count())
                .toList();
    }

    private static List<Noted> all(List<Noted> noted, Fact fact) {
        return noted.stream().filter(it -> it.fact() == fact).toList();
    }

    private static int people(List<Noted> noted, Fact fact) {
        return (int) all(noted, fact).stream().map(Noted::who).distinct().count();
    }

    private static Map<String, Integer> byRule(List<Noted> noted) {
        return all(noted, Fact.WITHHELD).stream()
                .collect(
                        Collectors.groupingBy(
                                it -> String.valueOf(it.rule()),
                                TreeMap::new,
                                Collectors.summingInt(_ -> 1)));
    }

    private static List<Integer> waits(List<Noted> noted, Instant from) {
        return all(noted, Fact.RETURNED).stream()
                .map(Noted::who)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(it -> waits(it, noted, from))
                .toList();
    }

    /** Pressing twice is waiting once, from the first time. */
    private static Stream<Integer> waits(UUID who, List<Noted> noted, Instant from) {
        List<Integer> days = new ArrayList<>();
        Instant came = null;
        for (Noted it : theirs(who, noted)) {
            if (it.fact() == Fact.RETURNED) {
                came = came == null ? it.at() : came;
            } else if (came != null) {
                if (!it.at().isBefore(from))
                    days.add((int) Duration.between(came, it.at()).toDays());
                came = null;
            }
        }
        return days.stream();
    }

    private static List<Noted> theirs(UUID who, List<Noted> noted) {
        return noted.stream()
                .filter(it -> who.equals(it.who()))
                .filter(it -> it.fact() == Fact.RETURNED || it.fact() == Fact.REACHED)
                .sorted(Comparator.comparing(Noted::at).thenComparing(Noted::fact))
                .toList();
    }
}
