package org.livingwell.contact.staying.checkin.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.LAMBETH;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.PRIYA;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.RHYTHM;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.TODAY;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.WANDA;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.checkin.domain.Choice.Often;
import org.livingwell.contact.staying.checkin.domain.News.OfAJob;
import org.livingwell.contact.staying.checkin.domain.Presence.State;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whoever said since when they work is asked how it goes there, until they say that it ended. */
class AtWorkTest {

    static final LocalDate MONDAY = LocalDate.parse("2026-12-14");
    static final News STARTED = job("mill", MONDAY, true, 1);
    static final News ENDED = job("mill", TODAY, false, 2);

    @Test
    void afterOneTwoFourAndEveryTwelveWeeksAsLongAsItGoesOn() {
        assertThat(asked(6, after(STARTED)))
                .containsExactly(
                        "2026-12-21",
                        "2026-12-28",
                        "2027-01-11",
                        "2027-03-08",
                        "2027-05-31",
                        "2027-08-23");
        assertThat(RHYTHM.next(after(STARTED)).why()).isEqualTo(Why.AT_WORK);
    }

    @Test
    void whoeverGetsInTouchByThemselvesIsAskedFourTimesAndNotForEver() {
        var facts = byThemselves(after(STARTED));
        assertThat(RHYTHM.next(facts).why()).isEqualTo(Why.AT_WORK);
        assertThat(asked(4, facts))
                .containsExactly("2026-12-21", "2026-12-28", "2027-01-11", "2027-03-08");

        var done = new News.OfACheckIn(facts.current(PRIYA), LocalDate.parse("2027-03-08"));
        assertThat(RHYTHM.next(facts.heard(PRIYA, done))).isNull();
        assertThat(RHYTHM.next(byThemselves(after(STARTED, ENDED)))).isNull();
    }

    @Test
    void whatEndedAsksForNothingAndASecondJobDoesAgain() {
        var again = job("mill", MONDAY.plusWeeks(2), true, 3);
        assertThat(asked(1, after(STARTED, ENDED, again))).containsExactly("2027-01-04");
        var other = job("school", MONDAY.plusWeeks(1), true, 1);
        assertThat(asked(3, after(STARTED, ENDED, other)))
                .containsExactly("2026-12-28", "2027-01-04", "2027-01-18");
    }

    @Test
    void anOlderWordNeverWinsOverANewerOne() {
        var moved = job("mill", MONDAY.plusWeeks(1), true, 3);

        assertThat(after(ENDED, STARTED)).isEqualTo(after(STARTED, ENDED));
        assertThat(after(moved, ENDED, STARTED, moved, STARTED)).isEqualTo(after(moved));
        assertThat(after(STARTED, STARTED).jobs()).hasSize(1);
    }

    @Test
    void theNearestOfAllJobsIsNext() {
        var other = job("school", MONDAY.minusDays(3), true, 1);

        assertThat(asked(4, after(STARTED, other)))
                .containsExactly("2026-12-18", "2026-12-21", "2026-12-25", "2026-12-28");
        assertThat(asked(4, after(other, STARTED))).isEqualTo(asked(4, after(STARTED, other)));
    }

    @Test
    void daysThatWentByAreOneAndNotFive() {
        var facts = after(job("mill", TODAY.minusWeeks(60), true, 1));
        var due = RHYTHM.next(facts).day();

        assertThat(due).isEqualTo("2026-12-10");
        var done = facts.heard(PRIYA, new News.OfACheckIn(facts.current(PRIYA), due.plusDays(40)));
        assertThat(asked(1, done)).containsExactly("2027-03-04");
    }

    @Test
    void whatWasKnownOfTheIdTheyCameWithIsKnownStill() {
        assertThat(after().with(after(STARTED)).jobs())
                .isEqualTo(Map.of("mill", new Spell(MONDAY, true, 1)));
        assertThat(after(ENDED).with(after(STARTED)).jobs()).isEqualTo(after(ENDED).jobs());
    }

    private static News job(String of, LocalDate day, boolean goesOn, long sequence) {
        return new OfAJob(of, new Spell(day, goesOn, sequence));
    }

    private static Facts after(News... said) {
        var first = new News.OfThem(LAMBETH, WANDA, State.IN_NETWORK, TODAY, null, 1);
        var facts = Facts.NONE.heard(PRIYA, first);
        for (News it : said) facts = facts.heard(PRIYA, it);
        return facts.chosen(new Choice(Often.EVERY_MONTH, null, TODAY, null));
    }

    private static Facts byThemselves(Facts facts) {
        return facts.chosen(new Choice(Often.BY_THEMSELVES, null, TODAY, null));
    }

    /** At work; each is done on its day, as what is asked for in their rhythm between is. */
    private static List<String> asked(int many, Facts from) {
        Facts facts = from;
        var days = new ArrayList<String>();
        while (days.size() < many) {
            var due = RHYTHM.next(facts);
            var day = due.day();
            if (due.why() == Why.AT_WORK) days.add(day.toString());
            facts = facts.heard(PRIYA, new News.OfACheckIn(facts.current(PRIYA), day));
        }
        return days;
    }
}
