package org.livingwell.contact.staying.checkin.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When somebody is to be asked how they are: one day at a time, after what there was already. A day
 * that went by is due; however many went by, that is one.
 *
 * @param afterwards days after a crisis
 * @param first days from one time to the next until they choose
 */
public record Rhythm(List<Integer> afterwards, int first) {

    private static final List<Integer> FIRST_WEEKS_AT_WORK = List.of(1, 2, 4);

    /** After the first weeks; of what is only known to have been taken up, that is the last. */
    private static final int THEN_AT_WORK = 12;

    /**
     * @param way as they like it; null where nobody said
     */
    public record Due(LocalDate day, Why why, @Nullable Way way) {

        boolean everyDay() {
            return why == Why.EVERY_DAY;
        }
    }

    /** Null where nobody is to ask them. */
    public @Nullable Due next(Facts facts) {
        Presence presence = facts.presence();
        if (presence == null) return null;
        return switch (presence.state()) {
            case IN_NETWORK -> withUs(facts, presence);
            case PAUSED -> pauseEnds(facts, presence);
            case FAREWELLED, DIED -> null;
        };
    }

    private static @Nullable Due pauseEnds(Facts facts, Presence presence) {
        LocalDate until = presence.until();
        LocalDate last = facts.last();
        if (until == null || last != null && !last.isBefore(until)) return null;
        return new Due(until, Why.PAUSE_ENDS, facts.way());
    }

    /** Whoever is or was just in crisis is asked so often that nothing else is needed. */
    private @Nullable Due withUs(Facts facts, Presence presence) {
        LocalDate last = facts.last();
        LocalDate before = presence.since().minusDays(1);
        LocalDate after = last == null || last.isBefore(before) ? before : last;
        LocalDate crisis = inCrisis(facts.crises().values());
        if (crisis != null) {
            return new Due(later(crisis, after.plusDays(1)), Why.EVERY_DAY, facts.way());
        }
        LocalDate afterwards = afterwards(facts.crises().values(), after);
        if (afterwards != null) return new Due(afterwards, Why.AFTERWARDS, facts.way());
        return Stream.of(
                        due(atWork(facts, after), Why.AT_WORK, facts),
                        due(inRhythm(facts.choice(), presence, after), Why.IN_RHYTHM, facts))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Due::day))
                .orElse(null);
    }

    private static @Nullable Due due(@Nullable LocalDate day, Why why, Facts facts) {
        return day == null ? null : new Due(day, why, facts.way());
    }

    /** Since when; null where nothing is going on. */
    private static @Nullable LocalDate inCrisis(Collection<Spell> spells) {
        return spells.stream()
                .filter(Spell::goesOn)
                .map(Spell::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate afterwards(Collection<Spell> spells, LocalDate after) {
        return spells.stream()
                .map(Spell::day)
                .max(Comparator.naturalOrder())
                .map(it -> earliest(afterwards.stream().map(it::plusDays), after))
                .orElse(null);
    }

    /**
     * Of a job of which they say that it ended, for as long as it goes on; of whoever gets in touch
     * by themselves as of what was only taken up.
     */
    private static @Nullable LocalDate atWork(Facts facts, LocalDate after) {
        var taken = facts.work().values().stream();
        var jobs = facts.jobs().values().stream().filter(Spell::goesOn).map(Spell::day);
        if (byThemselves(facts.choice())) {
            return earliest(Stream.concat(taken, jobs).flatMap(Rhythm::knownAtWork), after);
        }
        var next = jobs.flatMap(it -> Stream.ofNullable(first(atWork(it), after)));
        return earliest(Stream.concat(taken.flatMap(Rhythm::knownAtWork), next), after);
    }

    private static boolean byThemselves(@Nullable Choice choice) {
        return choice != null && choice.often() == Choice.Often.BY_THEMSELVES;
    }

    private static Stream<LocalDate> knownAtWork(LocalDate since) {
        return atWork(since).limit(FIRST_WEEKS_AT_WORK.size() + 1);
    }

    private static Stream<LocalDate> atWork(LocalDate since) {
        var then = Stream.iterate(THEN_AT_WORK, it -> it + THEN_AT_WORK);
        return Stream.concat(FIRST_WEEKS_AT_WORK.stream(), then).map(since::plusWeeks);
    }

    private @Nullable LocalDate inRhythm(
            @Nullable Choice choice, Presence presence, LocalDate after) {
        Choice.Often often = choice == null ? null : choice.often();
        if (choice == null || often == null) {
            return first(days(presence.since(), first), after);
        }
        return switch (often) {
            case EVERY_WEEK -> first(days(choice.since(), 7), after);
            case EVERY_TWO_WEEKS -> first(days(choice.since(), 14), after);
            case EVERY_MONTH ->
                    // from the day it began, so that the 31st comes back after a short month
                    first(Stream.iterate(1, it -> it + 1).map(choice.since()::plusMonths), after);
            case BY_THEMSELVES -> null;
        };
    }

    private static Stream<LocalDate> days(LocalDate from, int step) {
        return Stream.iterate(from.plusDays(step), it -> it.plusDays(step));
    }

    /** Of days in no order. */
    private static @Nullable LocalDate earliest(Stream<LocalDate> days, LocalDate after) {
        return days.filter(it -> it.isAfter(after)).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Of days without an end, in their order. */
    private static @Nullable LocalDate first(Stream<LocalDate> days, LocalDate after) {
        return days.filter(it -> it.isAfter(after)).findFirst().orElse(null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
