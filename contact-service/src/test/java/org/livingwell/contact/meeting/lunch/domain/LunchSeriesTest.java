package org.livingwell.contact.meeting.lunch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.LAMBETH;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.LONDON;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.LUNCH;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.SERIES;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.THE_DAY_BEFORE;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.TUESDAY;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.at;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.facts;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.refused;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Command;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Command.Begin;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Command.Carried;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Command.ChangeFrom;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Command.StopFrom;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Event;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.None;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Running;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Stopped;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;

import java.time.Instant;
import java.time.LocalDate;

class LunchSeriesTest {

    static final Instant NOW = THE_DAY_BEFORE;
    static final Instant TONIGHT = Instant.parse("2026-12-08T03:30:00Z");
    static final LocalDate NEXT = TUESDAY.plusWeeks(1);
    static final LunchSeries NONE = new None();

    @Test
    void aSeriesBeginsTodayOrLaterAndOnce() {
        assertThat(after(NONE, begin(TUESDAY))).isEqualTo(running(0, NOW));
        assertThat(refused(decide(NONE, begin(TUESDAY.plusDays(1))))).isEqualTo("date-over");
        assertThat(facts(decide(running(0, NOW), begin(TUESDAY)))).isEmpty();
        assertThat(facts(decide(stopped(NEXT, null), begin(TUESDAY)))).isEmpty();
        assertThat(running(0, NOW).person()).isNull();
    }

    @Test
    void itsTermsChangeFromADayOnAndAreCarriedOutAtOnce() {
        var changed = after(running(0, TONIGHT), new ChangeFrom(NEXT, at("13:00")));

        assertThat(changed)
                .isEqualTo(
                        new Running(
                                SERIES,
                                LAMBETH,
                                Rhythm.WEEKLY,
                                TUESDAY,
                                at("13:00"),
                                NEXT,
                                1,
                                0,
                                NOW));
        assertThat(refused(decide(stopped(NEXT, null), new ChangeFrom(NEXT, at("13:00")))))
                .isEqualTo("series-over");
        assertThat(refused(decide(NONE, new ChangeFrom(NEXT, at("13:00"))))).isEqualTo("not-found");
    }

    @Test
    void itStopsFromADayOnAndEarlierStillWhereThatIsSaidLater() {
        assertThat(after(running(0, TONIGHT), new StopFrom(NEXT))).isEqualTo(stopped(NEXT, NOW));
        assertThat(facts(decide(stopped(NEXT, null), new StopFrom(NEXT)))).isEmpty();
        assertThat(after(stopped(NEXT, null), new StopFrom(TUESDAY)))
                .isEqualTo(new Stopped(SERIES, LAMBETH, TUESDAY, 2, NOW));
        assertThat(refused(decide(NONE, new StopFrom(NEXT)))).isEqualTo("not-found");
    }

    @Test
    void whatIsCarriedOutIsDueAgainWhileItRuns() {
        assertThat(after(running(0, NOW), new Carried(0, TONIGHT))).isEqualTo(running(0, TONIGHT));
        assertThat(after(stopped(NEXT, NOW), new Carried(1, TONIGHT)))
                .isEqualTo(stopped(NEXT, null));
        assertThat(facts(decide(stopped(NEXT, null), new Carried(1, TONIGHT)))).isEmpty();
        assertThat(facts(decide(NONE, new Carried(0, TONIGHT)))).isEmpty();
    }

    @Test
    void whatChangedIsCarriedOutOnceSoThatOneChangedAloneAfterStaysSo() {
        var changed = after(running(0, TONIGHT), new ChangeFrom(NEXT, at("13:00")));
        var carried = after(changed, new Carried(1, TONIGHT));

        assertThat(running(0, NOW).changes()).isFalse();
        assertThat(((Running) changed).changes()).isTrue();
        assertThat(((Running) carried).changes()).isFalse();
        assertThat(((Running) after(carried, new Carried(1, TONIGHT))).changes()).isFalse();
        var again = after(carried, new ChangeFrom(NEXT, at("12:30")));
        assertThat(((Running) again).changes()).isTrue();
        assertThat(((Running) again).carried()).isEqualTo(1);
    }

    @Test
    void whatChangedMeanwhileIsStillToBeCarriedOut() {
        assertThat(facts(decide(running(1, NOW), new Carried(0, TONIGHT)))).isEmpty();
    }

    @Test
    void aRhythmIsARuleAndAFifthFridayIsTheLast() {
        assertThat(Rhythm.WEEKLY.rule(TUESDAY)).isEqualTo("FREQ=WEEKLY");
        assertThat(Rhythm.EVERY_TWO_WEEKS.rule(TUESDAY)).isEqualTo("FREQ=WEEKLY;INTERVAL=2");
        assertThat(monthly(1)).isEqualTo("FREQ=MONTHLY;BYDAY=1FR");
        assertThat(monthly(7)).isEqualTo("FREQ=MONTHLY;BYDAY=1TH");
        assertThat(monthly(8)).isEqualTo("FREQ=MONTHLY;BYDAY=2FR");
        assertThat(monthly(28)).isEqualTo("FREQ=MONTHLY;BYDAY=4TH");
        assertThat(monthly(29)).isEqualTo("FREQ=MONTHLY;BYDAY=-1FR");
    }

    @Test
    void aDateOfASeriesHasOneLunchAndAnotherDateAnotherOne() {
        assertThat(LunchId.of(SERIES, TUESDAY)).isEqualTo(LunchId.of(SERIES, TUESDAY));
        assertThat(LunchId.of(SERIES, TUESDAY)).isNotEqualTo(LunchId.of(SERIES, NEXT));
        assertThat(SERIES).hasToString(SERIES.value().toString());
        assertThat(LUNCH).hasToString(LUNCH.value().toString());
    }

    @Test
    void theClockOfThePlaceHoldsOverBothChanges() {
        var march = LunchFixtures.on(LocalDate.of(2027, 3, 27), at("12:30"));

        assertThat(march.startsAt()).isEqualTo("2027-03-27T12:30:00Z");
        assertThat(march.on(LocalDate.of(2027, 3, 28), at("12:30"), LONDON).startsAt())
                .isEqualTo("2027-03-28T11:30:00Z");
        assertThat(march.on(LocalDate.of(2027, 10, 30), at("12:30"), LONDON).startsAt())
                .isEqualTo("2027-10-30T11:30:00Z");
        assertThat(march.on(LocalDate.of(2027, 10, 31), at("12:30"), LONDON).startsAt())
                .isEqualTo("2027-10-31T12:30:00Z");
    }

    @Test
    void whatCannotHappenToASeriesIsAFault() {
        impossible(running(0, NOW), begun());
        impossible(stopped(NEXT, null), new Event.TermsChanged(NEXT, at("13:00"), NOW));
        impossible(NONE, new Event.SeriesStopped(NEXT, NOW));
        impossible(NONE, new Event.CarriedOut(TONIGHT));
    }

    private static void impossible(LunchSeries series, Event event) {
        assertThatThrownBy(() -> series.apply(event)).isInstanceOf(ImpossibleException.class);
    }

    private static String monthly(int dayOfJanuary2027) {
        return Rhythm.MONTHLY.rule(LocalDate.of(2027, 1, dayOfJanuary2027));
    }

    private static Begin begin(LocalDate today) {
        return new Begin(SERIES, LAMBETH, Rhythm.WEEKLY, TUESDAY, at("12:30"), today);
    }

    private static Event begun() {
        return new Event.SeriesBegun(SERIES, LAMBETH, Rhythm.WEEKLY, TUESDAY, at("12:30"), NOW);
    }

    private static Running running(int revision, Instant due) {
        return new Running(
                SERIES, LAMBETH, Rhythm.WEEKLY, TUESDAY, at("12:30"), TUESDAY, revision, 0, due);
    }

    private static Stopped stopped(LocalDate from, Instant due) {
        return new Stopped(SERIES, LAMBETH, from, 1, due);
    }

    private static Decision<Event> decide(LunchSeries series, Command command) {
        return LunchSeries.decide(series, command, NOW);
    }

    private static LunchSeries after(LunchSeries series, Command command) {
        LunchSeries after = series;
        for (var event : facts(decide(series, command))) after = after.apply(event);
        return after;
    }
}
