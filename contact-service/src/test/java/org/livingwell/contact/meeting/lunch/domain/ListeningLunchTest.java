package org.livingwell.contact.meeting.lunch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.BEGINS;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.ENDS;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.LAMBETH;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.LUNCH;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.THE_DAY_BEFORE;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.TUESDAY;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.at;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.facts;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.occasion;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.on;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.refused;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Cancelled;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Cancel;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Change;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Count;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Finish;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Plan;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Command.Unsay;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Event;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Held;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.None;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Planned;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class ListeningLunchTest {

    static final Count ONE_MORE = new Count(Tap.ONE_MORE);
    static final Count ONE_FEWER = new Count(Tap.ONE_FEWER);
    static final Occasion LATER = on(TUESDAY, at("13:00"));
    static final ListeningLunch NONE = new None();

    @Test
    void aLunchIsAboutItsPlaceAndNobody() {
        var lunch = planned(0);

        assertThat(lunch.person()).isNull();
        assertThat(lunch.place()).isEqualTo(LAMBETH);
    }

    @Test
    void aLunchIsPlannedForAMomentToCome() {
        var plan = new Plan(occasion());

        assertThat(after(NONE, plan, BEGINS.minusMillis(1))).isEqualTo(planned(0));
        assertThat(refused(decide(NONE, plan, BEGINS))).isEqualTo("date-over");
    }

    @Test
    void aDateOfASeriesIsMadeOnceWhateverBecameOfIt() {
        for (var lunch : List.of(planned(3), held(3), cancelled())) {
            assertThat(facts(decide(lunch, new Plan(LATER), THE_DAY_BEFORE))).isEmpty();
        }
    }

    @Test
    void eachTapCountsOneAndAMistakeIsTakenBack() {
        assertThat(after(planned(4), ONE_MORE, BEGINS)).isEqualTo(planned(5));
        assertThat(after(planned(4), ONE_FEWER, BEGINS)).isEqualTo(planned(3));
        assertThat(after(planned(1), ONE_FEWER, BEGINS)).isEqualTo(planned(0));
        assertThat(refused(decide(planned(0), ONE_FEWER, BEGINS))).isEqualTo("nobody-counted");
    }

    @Test
    void peopleAreCountedFromAnHourBefore() {
        var early = BEGINS.minus(Duration.ofHours(1));

        assertThat(refused(decide(planned(0), ONE_MORE, early.minusMillis(1))))
                .isEqualTo("too-early");
        assertThat(after(planned(0), ONE_MORE, early)).isEqualTo(planned(1));
    }

    @Test
    void aCountIsPutRightWithinAWeekAndToldAgain() {
        var week = ENDS.plus(Duration.ofDays(7));

        assertThat(facts(decide(held(4), ONE_MORE, week.minusMillis(1))))
                .containsExactly(new Event.PutRight(LUNCH, 5));
        assertThat(after(held(4), ONE_FEWER, ENDS)).isEqualTo(held(3));
        assertThat(refused(decide(held(0), ONE_FEWER, ENDS))).isEqualTo("nobody-counted");
        assertThat(refused(decide(held(4), ONE_MORE, week))).isEqualTo("lunch-over");
    }

    @Test
    void itIsAtHandFromBeforeItIsHeldUntilItsCountStands() {
        var week = ENDS.plus(Duration.ofDays(7));

        for (var lunch : List.of(planned(0), held(3))) {
            assertThat(lunch.isAtHand(BEGINS.plusMillis(1), week.minusMillis(1))).isTrue();
            assertThat(lunch.isAtHand(BEGINS.plusMillis(1), week)).isFalse();
        }
        assertThat(cancelled().isAtHand(BEGINS, week)).isTrue();
        assertThat(cancelled().isAtHand(BEGINS.plusMillis(1), ENDS)).isFalse();
    }

    @Test
    void whoeverWasCountedIsToldAsANumberWhenItEnds() {
        var ended = decide(planned(14), new Finish("Warm and loud"), BEGINS);

        assertThat(facts(ended)).containsExactly(new Event.Ended(LUNCH, 14, "Warm and loud"));
        assertThat(after(planned(14), new Finish("Warm and loud"), BEGINS)).isEqualTo(held(14));
        assertThat(refused(decide(planned(0), new Finish(null), BEGINS.minusMillis(1))))
                .isEqualTo("too-early");
    }

    @Test
    void howItWasMayBeSaidLaterAndNothingSaidTakesNothingBack() {
        assertThat(after(held(3), new Finish("Quiet"), ENDS))
                .isEqualTo(new Held(occasion(), 3, "Quiet"));
        assertThat(facts(decide(held(3), new Finish("Warm and loud"), ENDS))).isEmpty();
        assertThat(facts(decide(held(3), new Finish(null), ENDS))).isEmpty();
    }

    @Test
    void whatWasSaidOfItIsTakenOut() {
        assertThat(after(held(3), new Unsay(), ENDS)).isEqualTo(new Held(occasion(), 3, null));
        assertThat(facts(decide(new Held(occasion(), 3, null), new Unsay(), ENDS))).isEmpty();
        assertThat(after(planned(3), new Unsay(), BEGINS)).isEqualTo(new Held(occasion(), 3, null));
    }

    @Test
    void itEndsByItselfTwelveHoursAfterItIsOver() {
        assertThat(occasion().endsAt()).isEqualTo(ENDS);
        assertThat(occasion().closesAt()).isEqualTo(ENDS.plus(Duration.ofHours(12)));
    }

    @Test
    void itIsMovedWhileItIsToCome() {
        assertThat(after(planned(0), new Change(LATER), THE_DAY_BEFORE))
                .isEqualTo(new Planned(LATER, 0));
        assertThat(facts(decide(planned(0), new Change(occasion()), THE_DAY_BEFORE))).isEmpty();
        assertThat(refused(decide(planned(0), new Change(LATER), LATER.startsAt())))
                .isEqualTo("date-over");
        assertThat(refused(decide(planned(0), new Change(LATER), ENDS))).isEqualTo("lunch-over");
    }

    @Test
    void theVenueMayChangeWhileItGoesOnButNotTheTimeOncePeopleCame() {
        var next = new Venue("Library", "2 High Street", null, null, null);
        var terms = occasion().terms();
        var nextDoor = on(TUESDAY, new Terms(terms.at(), 120, next, terms.hosts()));

        assertThat(after(planned(3), new Change(nextDoor), ENDS.minusMillis(1)))
                .isEqualTo(new Planned(nextDoor, 3));
        assertThat(refused(decide(planned(3), new Change(LATER), BEGINS))).isEqualTo("people-came");
        assertThat(facts(decide(planned(0), new Change(LATER), BEGINS))).hasSize(1);
    }

    @Test
    void whateverOfItIsChangedItIsAnotherVersion() {
        var terms = occasion().terms();
        var longer = new Terms(terms.at(), 121, terms.venue(), terms.hosts());

        assertThat(occasion().version()).isEqualTo(on(TUESDAY, at("12:30")).version());
        assertThat(occasion().version()).hasSize(32);
        for (var other : List.of(LATER, on(TUESDAY.plusDays(1), terms), on(TUESDAY, longer))) {
            assertThat(other.version()).isNotEqualTo(occasion().version());
        }
    }

    @Test
    void itIsCancelledOnceAndNotOncePeopleCame() {
        assertThat(facts(decide(planned(0), new Cancel(), ENDS.minusMillis(1))))
                .containsExactly(new Event.CalledOff(LUNCH));
        assertThat(after(planned(0), new Cancel(), THE_DAY_BEFORE)).isEqualTo(cancelled());
        assertThat(facts(decide(cancelled(), new Cancel(), ENDS))).isEmpty();
        assertThat(refused(decide(planned(1), new Cancel(), BEGINS))).isEqualTo("people-came");
        assertThat(refused(decide(planned(0), new Cancel(), ENDS))).isEqualTo("lunch-over");
    }

    @Test
    void whatIsCancelledOrOverStaysSo() {
        for (var command : List.of(new Change(LATER), ONE_MORE, new Finish(null), new Unsay())) {
            assertThat(refused(decide(cancelled(), command, BEGINS))).isEqualTo("lunch-cancelled");
            assertThat(refused(decide(NONE, command, BEGINS))).isEqualTo("not-found");
        }
        assertThat(refused(decide(NONE, new Cancel(), BEGINS))).isEqualTo("not-found");
        assertThat(refused(decide(held(3), new Cancel(), BEGINS))).isEqualTo("lunch-over");
        assertThat(refused(decide(held(3), new Change(LATER), BEGINS))).isEqualTo("lunch-over");
    }

    @Test
    void whatCannotHappenToALunchIsAFault() {
        List<Event> ofAPlanned =
                List.of(
                        new Event.Moved(LATER),
                        new Event.CalledOff(LUNCH),
                        new Event.Counted(1),
                        new Event.Ended(LUNCH, 1, null));
        List<Event> ofAHeld = List.of(new Event.PutRight(LUNCH, 1), new Event.HowSaid("Warm"));

        for (var event : ofAPlanned) impossible(held(1), event);
        for (var event : ofAHeld) impossible(planned(1), event);
        impossible(planned(0), new Event.LunchSet(LATER));
    }

    private static void impossible(ListeningLunch lunch, Event event) {
        assertThatThrownBy(() -> lunch.apply(event)).isInstanceOf(ImpossibleException.class);
    }

    private static Planned planned(int count) {
        return new Planned(occasion(), count);
    }

    private static Held held(int count) {
        return new Held(occasion(), count, "Warm and loud");
    }

    private static Cancelled cancelled() {
        return new Cancelled(occasion());
    }

    private static Decision<Event> decide(ListeningLunch lunch, Command command, Instant now) {
        return ListeningLunch.decide(lunch, command, now);
    }

    private static ListeningLunch after(ListeningLunch lunch, Command command, Instant now) {
        ListeningLunch after = lunch;
        for (var event : facts(decide(lunch, command, now))) after = after.apply(event);
        return after;
    }
}
