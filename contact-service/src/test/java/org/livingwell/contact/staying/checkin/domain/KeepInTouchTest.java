package org.livingwell.contact.staying.checkin.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.LAMBETH;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.NOON;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.PRIYA;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.RHYTHM;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.SALFORD;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.TODAY;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.WALT;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.WANDA;
import static org.livingwell.contact.staying.checkin.domain.CheckInFixtures.in;
import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.checkin.domain.Choice.Often;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Command;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Dropped;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Event;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Kept;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.None;
import org.livingwell.contact.staying.checkin.domain.Presence.State;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

class KeepInTouchTest {

    static final News WELCOMED = ofThem(LAMBETH, WANDA, State.IN_NETWORK, 0, null, 1);
    static final News MOVED = ofThem(SALFORD, WALT, null, 1, null, 2);
    static final News PAUSED = ofThem(null, null, State.PAUSED, 2, in(30), 3);
    static final News DIED = ofThem(null, null, State.DIED, 3, null, 4);
    static final News NOT_DEAD = ofThem(null, null, State.PAUSED, 4, null, 5);
    static final News ACTIVATED = crisis("plan", 5, true, 1);
    static final News STOOD_DOWN = crisis("plan", 9, false, 2);

    @Test
    void whatIsSaidLastOfWhereTheyAreWithWhomAndHowTheyStandCounts() {
        Facts facts = after(WELCOMED, MOVED, PAUSED);

        assertThat(facts.home()).isEqualTo(new Home(SALFORD, 2));
        assertThat(facts.owner()).isEqualTo(WALT);
        assertThat(facts.presence()).isEqualTo(new Presence(State.PAUSED, in(2), in(30), 3));
        assertThat(after(PAUSED, MOVED, WELCOMED)).isEqualTo(facts);
        assertThat(Facts.NONE.owner()).isNull();
    }

    @Test
    void aPauseWhoseEndWasNoDeathEndsWhenItWasTo() {
        assertThat(after(WELCOMED, PAUSED, DIED, NOT_DEAD).presence())
                .isEqualTo(new Presence(State.PAUSED, in(4), in(30), 5));
        assertThat(after(WELCOMED, PAUSED, ofThem(null, null, State.IN_NETWORK, 4, null, 4)))
                .extracting(it -> it.presence().until())
                .isNull();
        assertThat(after(DIED).presence()).isEqualTo(new Presence(State.DIED, in(3), null, 4));
    }

    @Test
    void nothingIsChangedByWhatIsHeardAgain() {
        Facts facts = after(WELCOMED, MOVED, PAUSED, DIED, ACTIVATED, STOOD_DOWN, work(4));

        for (News again : List.of(WELCOMED, MOVED, PAUSED, DIED, ACTIVATED, STOOD_DOWN, work(6))) {
            assertThat(facts.heard(PRIYA, again)).isEqualTo(facts);
        }
    }

    /** Each three times, in a hundred orders. */
    @Test
    void whatIsHeardInAnyOrderComesToTheSame() {
        var said = List.of(WELCOMED, MOVED, PAUSED, ACTIVATED, STOOD_DOWN, work(4), work(6));
        Facts expected = after(said.toArray(News[]::new));
        Random seeded = new Random(13);

        for (int order = 0; order < 100; order++) {
            var heard = new ArrayList<News>();
            for (int times = 0; times < 3; times++) heard.addAll(said);
            Collections.shuffle(heard, seeded);

            assertThat(after(heard.toArray(News[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void aCrisisIsKeptByWhatItWasSaidOfAndItsEndHeardFirstStands() {
        assertThat(after(STOOD_DOWN, ACTIVATED, crisis("support", 6, true, 1)).crises())
                .isEqualTo(
                        Map.of(
                                "plan", new Spell(in(9), false, 2),
                                "support", new Spell(in(6), true, 1)));
    }

    @Test
    void whatTheyTookUpTwiceBeganTheFirstTime() {
        assertThat(after(work(6), work(4)).work()).isEqualTo(Map.of("job", in(4)));
        assertThat(after(work(4), work(6)).work()).isEqualTo(Map.of("job", in(4)));
    }

    @Test
    void aCheckInThatIsOverIsFollowedByTheNextAndHeardAgainByNothingMore() {
        var first = CheckInId.inRhythm(PRIYA, 0);
        Facts over = after(new News.OfACheckIn(first, in(3)));

        assertThat(Facts.NONE.current(PRIYA)).isEqualTo(first);
        assertThat(over.current(PRIYA)).isEqualTo(CheckInId.inRhythm(PRIYA, 1));
        assertThat(over.last()).isEqualTo(in(3));
        assertThat(over.heard(PRIYA, new News.OfACheckIn(first, in(3)))).isEqualTo(over);
        assertThat(over.heard(PRIYA, new News.OfACheckIn(first, in(1)))).isEqualTo(over);
    }

    @Test
    void oneThatAWorkerPlannedMovesTheRhythmOnAndIsNoneOfIt() {
        Facts over = after(new News.OfACheckIn(CheckInFixtures.ID, in(3)));

        assertThat(over.round()).isZero();
        assertThat(over.last()).isEqualTo(in(3));
    }

    @Test
    void whatTheyChooseCountsFromTheDayAndChoosingTheSameAgainChangesNothing() {
        var choice = new Choice(Often.EVERY_WEEK, Way.TEXT, TODAY, null);
        var choose = new Command.Choose(PRIYA, LAMBETH, choice);
        var kept = (Kept) become(new None(), choose);

        assertThat(kept.facts().choice()).isEqualTo(choice);
        assertThat(decide(kept, again(Often.EVERY_WEEK, Way.TEXT))).isEqualTo(agree());
        for (var other :
                List.of(again(Often.EVERY_MONTH, Way.TEXT), again(Often.EVERY_WEEK, null))) {
            assertThat(((Kept) become(kept, other)).facts().choice().since()).isEqualTo(in(1));
        }
    }

    @Test
    void itIsWhereTheyAreOnceThatIsKnownAndCountsWhatChanged() {
        var crisis = become(new None(), new Command.Hear(PRIYA, LAMBETH, ACTIVATED));
        var moved = become(crisis, new Command.Hear(PRIYA, LAMBETH, MOVED));

        assertThat(crisis).isEqualTo(new Kept(PRIYA, LAMBETH, after(ACTIVATED), 1));
        assertThat(moved).isEqualTo(new Kept(PRIYA, SALFORD, after(ACTIVATED, MOVED), 2));
        assertThat(decide(moved, new Command.Hear(PRIYA, LAMBETH, MOVED))).isEqualTo(agree());
    }

    @Test
    void whatWasKnownOfTheIdTheyCameWithHoldsForWhomTheyAre() {
        var join = new Command.Join(PRIYA, LAMBETH, after(ACTIVATED, work(4)));
        var known = become(new None(), new Command.Hear(PRIYA, LAMBETH, WELCOMED));
        var joined = (Kept) become(known, join);

        assertThat(joined.facts()).isEqualTo(after(WELCOMED, ACTIVATED, work(4)));
        assertThat(decide(joined, join)).isEqualTo(agree());
        var drop = new Command.Drop();
        assertThat(become(known, drop)).isEqualTo(new Dropped(PRIYA, LAMBETH));
        assertThat(decide(new None(), drop)).isEqualTo(agree());
        assertThatThrownBy(() -> new None().apply(new Event.DroppedNow()))
                .isInstanceOf(ImpossibleException.class);
    }

    /** Priya's safety plan is active for four days; she was asked on each. */
    @Test
    void dailyWhileASafetyPlanIsActiveAndThenAfterOneTwoFourAndSevenDays() {
        Facts facts = after(WELCOMED, ACTIVATED);
        var asked = new ArrayList<LocalDate>();
        for (int i = 0; i < 8; i++) {
            if (i == 5) facts = facts.heard(PRIYA, STOOD_DOWN);
            var day = RHYTHM.next(facts).day();
            asked.add(day);
            facts = facts.heard(PRIYA, new News.OfACheckIn(facts.current(PRIYA), day));
        }

        assertThat(asked)
                .containsExactly(in(5), in(6), in(7), in(8), in(9), in(10), in(11), in(13));
        assertThat(RHYTHM.next(facts).day()).isEqualTo(in(16));
    }

    static News.OfThem ofThem(
            @Nullable PlaceId place,
            @Nullable WorkerId lead,
            @Nullable State state,
            int day,
            @Nullable LocalDate until,
            long sequence) {
        return new News.OfThem(place, lead, state, in(day), until, sequence);
    }

    static News crisis(String of, int day, boolean goesOn, long sequence) {
        return new News.OfACrisis(of, new Spell(in(day), goesOn, sequence));
    }

    static News work(int day) {
        return new News.OfWork("job", in(day));
    }

    static Command again(Often often, @Nullable Way way) {
        return new Command.Choose(PRIYA, LAMBETH, new Choice(often, way, in(1), null));
    }

    static Facts after(News... said) {
        Facts facts = Facts.NONE;
        for (News it : said) facts = facts.heard(PRIYA, it);
        return facts;
    }

    static Decision<Event> decide(KeepInTouch before, Command command) {
        return KeepInTouch.decide(before, command, NOON);
    }

    static KeepInTouch become(KeepInTouch before, Command command) {
        KeepInTouch after = before;
        for (Event event : ((Decision.Agreed<Event>) decide(before, command)).events()) {
            after = after.apply(event);
        }
        return after;
    }
}
