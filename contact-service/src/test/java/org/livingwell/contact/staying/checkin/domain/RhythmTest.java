package org.livingwell.contact.staying.checkin.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.RHYTHM;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.checkin.domain.Choice.Often;
import org.livingwell.contact.staying.checkin.domain.Presence.State;
import org.livingwell.contact.staying.checkin.domain.Rhythm.Due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class RhythmTest {

    static final LocalDate WELCOMED = LocalDate.parse("2026-12-01");

    @Test
    void whoeverIsNotInTheNetworkIsAskedNothing() {
        assertThat(RHYTHM.next(facts(null, Map.of(), Map.of(), null, null))).isNull();
        assertThat(RHYTHM.next(in(new Presence(State.FAREWELLED, WELCOMED, null, 1)))).isNull();
        assertThat(RHYTHM.next(in(new Presence(State.DIED, WELCOMED, null, 1)))).isNull();
    }

    @Test
    void untilTheyChooseThePlaceSaysHowOften() {
        assertThat(days(2, null, withUs())).containsExactly("2026-12-31", "2027-01-30");
        assertThat(RHYTHM.next(in(withUs()))).isEqualTo(due("2026-12-31", Why.IN_RHYTHM));
    }

    @Test
    void theyAreAskedAsOftenAsTheyChose() {
        assertThat(days(3, chosen(Often.EVERY_WEEK), withUs()))
                .containsExactly("2026-12-10", "2026-12-17", "2026-12-24");
        assertThat(days(2, chosen(Often.EVERY_TWO_WEEKS), withUs()))
                .containsExactly("2026-12-17", "2026-12-31");
        assertThat(days(2, chosen(Often.EVERY_MONTH), withUs()))
                .containsExactly("2027-01-03", "2027-02-03");
        assertThat(days(1, chosen(Often.BY_THEMSELVES), withUs())).isEmpty();
    }

    @Test
    void theLastOfAMonthComesBackAfterAShortOne() {
        var choice = new Choice(Often.EVERY_MONTH, null, LocalDate.parse("2027-01-31"), null);

        assertThat(days(4, choice, withUs()))
                .containsExactly("2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31");
    }

    @Test
    void aWayTheyLikeIsSaidWithEachAndNoneWhereTheySaidNone() {
        var choice = new Choice(Often.EVERY_WEEK, Way.TEXT, WELCOMED, null);
        var facts = facts(withUs(), Map.of(), Map.of(), choice, null);

        assertThat(RHYTHM.next(facts).way()).isEqualTo(Way.TEXT);
    }

    @Test
    void inACrisisEveryDayFromTheDayItBegan() {
        var crisis = Map.of("plan", goesOn("2026-12-05"));

        assertThat(next(crisis, null)).isEqualTo(due("2026-12-05", Why.EVERY_DAY));
        assertThat(next(crisis, "2026-12-05")).isEqualTo(due("2026-12-06", Why.EVERY_DAY));
        assertThat(next(crisis, "2026-12-20")).isEqualTo(due("2026-12-21", Why.EVERY_DAY));
    }

    @Test
    void twoCrisesAreOneDayAndTheEarlierBeginsIt() {
        var both = Map.of("a", goesOn("2026-12-08"), "b", goesOn("2026-12-05"));

        assertThat(next(both, null)).isEqualTo(due("2026-12-05", Why.EVERY_DAY));
    }

    @Test
    void oneThatGoesOnCountsWhileAnotherEnded() {
        var both = Map.of("a", ended("2026-12-06"), "b", goesOn("2026-12-05"));

        assertThat(next(both, "2026-12-06")).isEqualTo(due("2026-12-07", Why.EVERY_DAY));
    }

    @Test
    void whoeverWasInACrisisBeforeTheyCameIsAskedFromThatDayOn() {
        assertThat(next(Map.of("plan", goesOn("2026-11-20")), null))
                .isEqualTo(due("2026-12-01", Why.EVERY_DAY));
        assertThat(next(Map.of("plan", goesOn("2026-11-20")), "2026-11-25"))
                .isEqualTo(due("2026-12-01", Why.EVERY_DAY));
    }

    @Test
    void afterACrisisOnTheFirstSecondFourthAndSeventhDayAndThenAsBefore() {
        var stoodDown = Map.of("plan", ended("2026-12-10"));

        assertThat(all(6, stoodDown, Map.of(), chosen(Often.EVERY_TWO_WEEKS), "2026-12-10"))
                .containsExactly(
                        "2026-12-11",
                        "2026-12-12",
                        "2026-12-14",
                        "2026-12-17",
                        "2026-12-31",
                        "2027-01-14");
        assertThat(next(stoodDown, "2026-12-10")).isEqualTo(due("2026-12-11", Why.AFTERWARDS));
    }

    @Test
    void theLastOfTwoCrisesToEndIsWhatTheDaysAreCountedFrom() {
        var both = Map.of("a", ended("2026-12-10"), "b", ended("2026-12-12"));

        assertThat(next(both, "2026-12-12")).isEqualTo(due("2026-12-13", Why.AFTERWARDS));
    }

    /** Thursday the 17th would be theirs by choice and by the crisis. */
    @Test
    void twoRhythmsOnOneDayAreOneCheckInAndTheDenserStandsForBoth() {
        var stoodDown = Map.of("plan", ended("2026-12-10"));

        assertThat(all(5, stoodDown, Map.of(), chosen(Often.EVERY_WEEK), "2026-12-10"))
                .containsExactly(
                        "2026-12-11", "2026-12-12", "2026-12-14", "2026-12-17", "2026-12-24");
    }

    @Test
    void daysThatWentByAreOne() {
        var stoodDown = Map.of("plan", ended("2026-12-10"));

        assertThat(next(stoodDown, "2026-12-15")).isEqualTo(due("2026-12-17", Why.AFTERWARDS));
        assertThat(next(stoodDown, "2026-12-16")).isEqualTo(due("2026-12-17", Why.AFTERWARDS));
        assertThat(next(stoodDown, "2026-12-17").why()).isEqualTo(Why.IN_RHYTHM);
    }

    @Test
    void atWorkAfterOneTwoFourAndTwelveWeeks() {
        var work = Map.of("job", LocalDate.parse("2026-12-07"));

        assertThat(all(5, Map.of(), work, chosen(Often.BY_THEMSELVES), null))
                .containsExactly("2026-12-14", "2026-12-21", "2027-01-04", "2027-03-01");
        assertThat(RHYTHM.next(facts(withUs(), Map.of(), work, null, null)))
                .isEqualTo(due("2026-12-14", Why.AT_WORK));
    }

    @Test
    void twoThingsTheyTookUpAndWhatTheyChoseComeInTurnAndOnOneDayOnce() {
        var work =
                new TreeMap<>(
                        Map.of(
                                "job", LocalDate.parse("2026-12-03"),
                                "taster", LocalDate.parse("2026-12-05")));

        assertThat(all(4, Map.of(), work.descendingMap(), chosen(Often.EVERY_WEEK), null))
                .isEqualTo(all(4, Map.of(), work, chosen(Often.EVERY_WEEK), null));
        assertThat(all(4, Map.of(), work, chosen(Often.EVERY_WEEK), null))
                .containsExactly("2026-12-10", "2026-12-12", "2026-12-17", "2026-12-19");
    }

    @Test
    void whoeverTakesAPauseIsAskedOnceAsItEnds() {
        var until = LocalDate.parse("2027-01-15");
        var pause = new Presence(State.PAUSED, WELCOMED, until, 2);
        var crisis = Map.of("plan", goesOn("2026-12-05"));

        assertThat(RHYTHM.next(facts(pause, crisis, Map.of(), null, null)))
                .isEqualTo(due("2027-01-15", Why.PAUSE_ENDS));
        assertThat(RHYTHM.next(facts(pause, crisis, Map.of(), null, until.minusDays(1))))
                .isEqualTo(due("2027-01-15", Why.PAUSE_ENDS));
        assertThat(RHYTHM.next(facts(pause, crisis, Map.of(), null, until))).isNull();
        assertThat(RHYTHM.next(in(new Presence(State.PAUSED, WELCOMED, null, 2)))).isNull();
    }

    @Test
    void whoeverComesBackIsNotAskedForTheDaysBefore() {
        var back = new Presence(State.IN_NETWORK, LocalDate.parse("2027-06-10"), null, 9);
        var work = Map.of("job", LocalDate.parse("2026-12-03"));
        var stoodDown = Map.of("plan", ended("2026-12-10"));

        assertThat(RHYTHM.next(facts(back, stoodDown, work, chosen(Often.EVERY_MONTH), null)))
                .isEqualTo(due("2027-07-03", Why.IN_RHYTHM));
        assertThat(RHYTHM.next(facts(back, Map.of(), Map.of(), at("2027-05-27"), null)))
                .isEqualTo(due("2027-06-10", Why.IN_RHYTHM));
    }

    static Choice at(String since) {
        return new Choice(Often.EVERY_TWO_WEEKS, null, LocalDate.parse(since), null);
    }

    static Presence withUs() {
        return new Presence(State.IN_NETWORK, WELCOMED, null, 1);
    }

    static Facts in(Presence presence) {
        return facts(presence, Map.of(), Map.of(), null, null);
    }

    static Choice chosen(Often often) {
        return new Choice(often, null, LocalDate.parse("2026-12-03"), null);
    }

    static Spell goesOn(String day) {
        return new Spell(LocalDate.parse(day), true, 1);
    }

    static Spell ended(String day) {
        return new Spell(LocalDate.parse(day), false, 2);
    }

    static Due due(String day, Why why) {
        return new Due(LocalDate.parse(day), why, null);
    }

    static @Nullable Due next(Map<String, Spell> crises, @Nullable String last) {
        return RHYTHM.next(
                facts(
                        withUs(),
                        crises,
                        Map.of(),
                        null,
                        last == null ? null : LocalDate.parse(last)));
    }

    /** Each is done on its day. */
    static List<String> days(int many, @Nullable Choice choice, Presence presence) {
        return all(many, Map.of(), Map.of(), choice, null);
    }

    static List<String> all(
            int many,
            Map<String, Spell> crises,
            Map<String, LocalDate> work,
            @Nullable Choice choice,
            @Nullable String from) {
        var last = from == null ? null : LocalDate.parse(from);
        var days = new ArrayList<String>();
        while (days.size() < many) {
            var due = RHYTHM.next(facts(withUs(), crises, work, choice, last));
            if (due == null) return days;
            last = due.day();
            days.add(last.toString());
        }
        return days;
    }

    static Facts facts(
            @Nullable Presence presence,
            Map<String, Spell> crises,
            Map<String, LocalDate> work,
            @Nullable Choice choice,
            @Nullable LocalDate last) {
        return new Facts(null, null, presence, crises, work, Map.of(), choice, last, 0);
    }
}
