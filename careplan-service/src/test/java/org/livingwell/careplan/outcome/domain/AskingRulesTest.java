package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.careplan.outcome.domain.Occasion.FAREWELL;
import static org.livingwell.careplan.outcome.domain.Occasion.PARTNER_MET;
import static org.livingwell.careplan.outcome.domain.Occasion.THREE_MONTHS;
import static org.livingwell.careplan.outcome.domain.Presence.AWAY;
import static org.livingwell.careplan.outcome.domain.Presence.HERE;
import static org.livingwell.careplan.outcome.domain.Presence.LEFT;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.livingwell.careplan.outcome.domain.Asking.Command;
import org.livingwell.careplan.outcome.domain.Asking.Command.Begin;
import org.livingwell.careplan.outcome.domain.Asking.Command.Happen;
import org.livingwell.careplan.outcome.domain.Asking.Command.Look;
import org.livingwell.careplan.outcome.domain.Asking.Event;
import org.livingwell.careplan.outcome.domain.Asking.Kept;
import org.livingwell.careplan.outcome.domain.Asking.None;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Leon, welcomed in Lambeth on 24 November, is asked how the help was for him. */
class AskingRulesTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate WELCOMED = LocalDate.parse("2026-11-24");
    static final LocalDate THEN = LocalDate.parse("2027-02-24");
    static final PersonId LEON = new PersonId(new UUID(0, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final PlaceId SALFORD = new PlaceId("salford");
    static final Begin BEGIN = new Begin(LEON, LAMBETH, WELCOMED);
    static final Kept BEGUN = kept(LAMBETH, THEN, false, null);

    @Test
    void threeMonthsAfterTheyWereWelcomedItIsLooked() {
        assertThat(decide(new None(), BEGIN))
                .isEqualTo(agree(new Event.Began(LEON, LAMBETH, THEN)));
        assertThat(after(new None(), BEGIN)).isEqualTo(BEGUN);
        assertThat(decide(BEGUN, BEGIN)).isEqualTo(agree());
    }

    @Test
    void aDayBeforeThreeMonthsNobodyIsAskedAndOnTheDayTheyAreOnce() {
        assertThat(decide(BEGUN, look(HERE, THEN.minusDays(1)))).isEqualTo(agree());
        assertThat(decide(BEGUN, look(HERE, THEN))).isEqualTo(asked(THREE_MONTHS, THEN));

        var after = after(BEGUN, look(HERE, THEN));
        assertThat(after).isEqualTo(kept(LAMBETH, null, true, THEN));
        assertThat(decide(after, look(HERE, THEN))).isEqualTo(agree());
        assertThat(decide(after, BEGIN)).isEqualTo(agree());
        assertThat(decide(after, new Begin(LEON, LAMBETH, THEN.plusYears(1)))).isEqualTo(agree());
    }

    @Test
    void whoeverIsLookedAtTwoWeeksLateIsAskedAndADayLaterNotAnyMore() {
        assertThat(decide(BEGUN, look(HERE, THEN.plusDays(14))))
                .isEqualTo(asked(THREE_MONTHS, THEN.plusDays(14)));
        assertThat(decide(BEGUN, look(HERE, THEN.plusDays(15))))
                .isEqualTo(agree(new Event.PassedBy()));
        assertThat(after(BEGUN, look(HERE, THEN.plusDays(15))))
                .isEqualTo(kept(LAMBETH, null, false, null));
    }

    @Test
    void whoeverIsOnAPauseIsLookedAtAMonthLater() {
        var putOff = after(BEGUN, look(AWAY, THEN));

        assertThat(putOff).isEqualTo(kept(LAMBETH, THEN.plusMonths(1), false, null));
        assertThat(decide(putOff, look(HERE, THEN.plusMonths(1))))
                .isEqualTo(asked(THREE_MONTHS, THEN.plusMonths(1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "DIED"})
    void whoeverLeftOrDiedIsNotAskedAtThreeMonthsAndNotLookedAtEverAfter(Presence presence) {
        assertThat(decide(BEGUN, look(presence, THEN))).isEqualTo(agree(new Event.PassedBy()));
        assertThat(((Kept) after(BEGUN, look(presence, THEN))).dueOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"AWAY, 2027-03-24", "UNKNOWN, 2027-02-25"})
    void whatMayPassPutsOff(Presence presence, LocalDate until) {
        assertThat(decide(BEGUN, look(presence, THEN))).isEqualTo(agree(new Event.PutOff(until)));
    }

    @Test
    void whoeverMovedIsAskedAtThreeMonthsWhereTheyAreNow() {
        assertThat(decide(BEGUN, new Look(SALFORD, HERE, THEN)))
                .isEqualTo(asked(SALFORD, THREE_MONTHS, THEN));
        var back = new Begin(LEON, SALFORD, WELCOMED.plusMonths(1));
        assertThat(after(BEGUN, back)).isEqualTo(kept(SALFORD, THEN.plusMonths(1), false, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-24, 2027-02-24, true",
        "2027-01-25, 2027-02-24, false",
        "2027-01-31, 2027-02-28, true",
        "2027-01-31, 2027-02-27, false"
    })
    void nobodyIsAskedTwiceWithinAMonth(LocalDate before, LocalDate today, boolean asks) {
        var asked = kept(LAMBETH, today, false, before);

        assertThat(decide(asked, happen(PARTNER_MET, today, HERE, today)))
                .isEqualTo(asks ? asked(PARTNER_MET, today) : agree());
        assertThat(decide(asked, happen(FAREWELL, today, LEFT, today)))
                .isEqualTo(asks ? asked(FAREWELL, today) : agree());
        assertThat(decide(asked, look(HERE, today)))
                .isEqualTo(
                        asks
                                ? asked(THREE_MONTHS, today)
                                : agree(new Event.PutOff(before.plusMonths(1))));
    }

    @Test
    void havingMetAPartnerAsksOnceAndThreeMonthsAsTheyWere() {
        var today = WELCOMED.plusDays(10);
        var met = happen(PARTNER_MET, today, HERE, today);

        assertThat(decide(BEGUN, met)).isEqualTo(asked(PARTNER_MET, today));
        var after = after(BEGUN, met);
        assertThat(after).isEqualTo(kept(LAMBETH, THEN, false, today));
        assertThat(decide(after, met)).isEqualTo(agree());
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER_MET, HERE, true",
        "PARTNER_MET, AWAY, false",
        "PARTNER_MET, LEFT, false",
        "PARTNER_MET, DIED, false",
        "FAREWELL, LEFT, true",
        "FAREWELL, HERE, false",
        "FAREWELL, AWAY, false",
        "FAREWELL, DIED, false"
    })
    void nobodyIsAskedWhileTheyAreAway(Occasion occasion, Presence presence, boolean asks) {
        assertThat(decide(BEGUN, happen(occasion, WELCOMED, presence, WELCOMED)))
                .isEqualTo(asks ? asked(occasion, WELCOMED) : agree());
    }

    @Test
    void whatIsReadOutOfThePastAsksNobody() {
        var lastDay = WELCOMED.plusDays(14);

        assertThat(decide(BEGUN, happen(FAREWELL, WELCOMED, LEFT, lastDay)))
                .isEqualTo(asked(FAREWELL, lastDay));
        assertThat(decide(BEGUN, happen(FAREWELL, WELCOMED, LEFT, lastDay.plusDays(1))))
                .isEqualTo(agree());
    }

    @Test
    void whatIsHeardBeforeTheWelcomeCountsToo() {
        var met = after(new None(), happen(PARTNER_MET, WELCOMED, HERE, WELCOMED));

        assertThat(met).isEqualTo(kept(LAMBETH, null, false, WELCOMED));
        assertThat(after(met, BEGIN)).isEqualTo(kept(LAMBETH, THEN, false, WELCOMED));
    }

    @Test
    void whoeverComesBackBeforeTheyWereAskedIsAskedThreeMonthsAfterThat() {
        var back = new Begin(LEON, LAMBETH, THEN.plusDays(20));
        var passedBy = after(BEGUN, look(LEFT, THEN));

        assertThat(decide(passedBy, back))
                .isEqualTo(agree(new Event.Began(LEON, LAMBETH, LocalDate.parse("2027-06-16"))));
        assertThat(decide(BEGUN, back)).isEqualTo(decide(passedBy, back));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2027-02-24",
        "2026-11-24, 2027-02-24",
        "2026-11-25, 2027-02-25",
        "2027-02-20, 2027-05-20"
    })
    void theLaterOfBothDaysCountsInWhicheverOrderTheyAreHeard(LocalDate back, LocalDate then) {
        var again = new Begin(LEON, LAMBETH, back);

        assertThat(after(BEGUN, again)).isEqualTo(kept(LAMBETH, then, false, null));
        assertThat(after(after(new None(), again), BEGIN)).isEqualTo(after(BEGUN, again));
        assertThat(decide(after(BEGUN, again), again)).isEqualTo(agree());
    }

    @Test
    void theyAreAskedWhereTheyAreNowAndWhatCannotBeIsRefused() {
        var moved = new Happen(LEON, SALFORD, PARTNER_MET, WELCOMED, HERE, WELCOMED);

        assertThat(decide(BEGUN, moved)).isEqualTo(asked(SALFORD, PARTNER_MET, WELCOMED));
        assertThat(decide(new None(), look(HERE, THEN))).isEqualTo(agree());
        assertThatThrownBy(() -> new None().apply(new Event.PassedBy()))
                .isInstanceOf(ImpossibleException.class);
    }

    private static Kept kept(
            PlaceId place, LocalDate lookOn, boolean atThreeMonths, LocalDate askedOn) {
        return new Kept(LEON, place, lookOn, atThreeMonths, askedOn, List.of());
    }

    private static Decision<Event> decide(Asking asking, Command command) {
        return AskingRules.decide(asking, command, NOON);
    }

    private static Asking after(Asking asking, Command command) {
        var agreed = (Decision.Agreed<Event>) decide(asking, command);
        Asking it = asking;
        for (Event event : agreed.events()) it = it.apply(event);
        return it;
    }

    private static Decision<Event> asked(Occasion occasion, LocalDate on) {
        return asked(LAMBETH, occasion, on);
    }

    private static Decision<Event> asked(PlaceId place, Occasion occasion, LocalDate on) {
        return agree(
                new Event.AskedNow(
                        LEON, place, occasion, question(on), on, NOON.plusSeconds(14 * 86_400)));
    }

    private static UUID question(LocalDate on) {
        return Ids.derive("how-help-was", LEON, on);
    }

    private static Look look(Presence presence, LocalDate today) {
        return new Look(LAMBETH, presence, today);
    }

    private static Happen happen(
            Occasion occasion, LocalDate on, Presence presence, LocalDate today) {
        return new Happen(LEON, LAMBETH, occasion, on, presence, today);
    }
}
