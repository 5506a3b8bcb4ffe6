package org.livingwell.contact.staying.checkin.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * All that was said of somebody that decides when they are to be asked how they are, the same in
 * whichever order it was heard.
 *
 * @param presence null until they are in the network
 * @param crises by the safety plan or the support they were said of
 * @param work since when, by what they took up
 * @param jobs by the entry of their plan that says since when they work
 * @param choice null until they chose
 * @param last the day they were asked last, or were to be; null where there was none
 * @param round how many check-ins in rhythm are over
 */
public record Facts(
        @Nullable Home home,
        @Nullable Lead lead,
        @Nullable Presence presence,
        Map<String, Spell> crises,
        Map<String, LocalDate> work,
        Map<String, Spell> jobs,
        @Nullable Choice choice,
        @Nullable LocalDate last,
        int round) {

    public static final Facts NONE =
            new Facts(null, null, null, Map.of(), Map.of(), Map.of(), null, null, 0);

    Facts heard(PersonId person, News news) {
        return switch (news) {
            case News.OfThem said ->
                    new Facts(
                            home(said),
                            lead(said),
                            presence(said),
                            crises,
                            work,
                            jobs,
                            choice,
                            last,
                            round);
            case News.OfACrisis(var of, var spell) ->
                    with(and(crises, of, spell, Facts::later), work, jobs);
            case News.OfWork(var of, var day) ->
                    with(crises, and(work, of, day, Facts::earlier), jobs);
            case News.OfAJob(var of, var spell) ->
                    with(crises, work, and(jobs, of, spell, Facts::later));
            case News.OfACheckIn(var checkIn, var day) ->
                    asked(
                            last == null || day.isAfter(last) ? day : last,
                            checkIn.equals(current(person)) ? round + 1 : round);
        };
    }

    Facts chosen(Choice wish) {
        var kept = choice == null ? wish : wish.after(choice);
        return new Facts(home, lead, presence, crises, work, jobs, kept, last, round);
    }

    /** What was known of the id they came with holds for whom they are. */
    Facts with(Facts other) {
        return with(
                both(crises, other.crises, Facts::later),
                both(work, other.work, Facts::earlier),
                both(jobs, other.jobs, Facts::later));
    }

    /** The check-in they have or would have next. */
    public CheckInId current(PersonId person) {
        return CheckInId.inRhythm(person, round);
    }

    /** Who would do it; null where nobody was named yet. */
    public @Nullable WorkerId owner() {
        return lead == null ? null : lead.worker();
    }

    /** How something that went well is met now: not at all while they are away, or in a crisis. */
    public Celebrate celebrated() {
        boolean away = presence != null && presence.state() != Presence.State.IN_NETWORK;
        if (away || crises.values().stream().anyMatch(Spell::goesOn)) return Celebrate.NOT_AT_ALL;
        Celebrate said = choice == null ? null : choice.celebrate();
        return said == null ? Celebrate.IN_PERSON : said;
    }

    /** By which way they like it; null where nobody said. */
    @Nullable Way way() {
        return choice == null ? null : choice.way();
    }

    private @Nullable Home home(News.OfThem said) {
        var place = said.place();
        if (place == null || home != null && said.sequence() <= home.sequence()) return home;
        return new Home(place, said.sequence());
    }

    private @Nullable Lead lead(News.OfThem said) {
        var worker = said.lead();
        if (worker == null || lead != null && said.sequence() <= lead.sequence()) return lead;
        return new Lead(worker, said.sequence());
    }

    /** A pause that is taken up again, as its end was not, ends when it was to. */
    private @Nullable Presence presence(News.OfThem said) {
        var state = said.state();
        if (state == null || presence != null && said.sequence() <= presence.sequence()) {
            return presence;
        }
        boolean kept = presence != null && presence.state() == Presence.State.DIED;
        boolean died = state == Presence.State.DIED;
        var until = presence != null && (kept || died) ? presence.until() : said.until();
        return new Presence(state, said.day(), until, said.sequence());
    }

    private Facts with(
            Map<String, Spell> crises, Map<String, LocalDate> work, Map<String, Spell> jobs) {
        return new Facts(home, lead, presence, crises, work, jobs, choice, last, round);
    }

    private Facts asked(LocalDate last, int round) {
        return new Facts(home, lead, presence, crises, work, jobs, choice, last, round);
    }

    private static <T> Map<String, T> and(
            Map<String, T> all, String of, T it, BinaryOperator<T> which) {
        return both(all, Map.of(of, it), which);
    }

    private static <T> Map<String, T> both(
            Map<String, T> one, Map<String, T> other, BinaryOperator<T> which) {
        var all = new TreeMap<>(one);
        other.forEach((of, it) -> all.merge(of, it, which));
        return Map.copyOf(all);
    }

    private static Spell later(Spell one, Spell other) {
        return other.sequence() > one.sequence() ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }
}
