package org.livingwell.contact.meeting.lunch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.BEGINS;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.LAMBETH;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.LUNCH;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.facts;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.lunch.domain.Invitation.Command;
import org.livingwell.contact.meeting.lunch.domain.Invitation.Command.Say;
import org.livingwell.contact.meeting.lunch.domain.Invitation.Command.Told;
import org.livingwell.contact.meeting.lunch.domain.Invitation.Event;
import org.livingwell.contact.meeting.lunch.domain.Invitation.Kept;
import org.livingwell.contact.meeting.lunch.domain.Invitation.None;
import org.livingwell.platform.domain.ImpossibleException;

import java.time.Duration;
import java.time.Instant;

class InvitationTest {

    static final WhenWhere HALL = new WhenWhere(BEGINS, "Hall");
    static final WhenWhere FAR = new WhenWhere(BEGINS.plus(Duration.ofDays(30)), "Hall");
    static final Instant AHEAD = BEGINS.minus(Duration.ofDays(4));
    static final Instant EARLY = BEGINS.minus(Duration.ofDays(20));
    static final Invitation NONE = new None();

    @Test
    void peopleAreToldFourDaysAheadOrAtOnceWhereThatHasPassed() {
        var planned = after(NONE, say(HALL), EARLY);

        assertThat(planned).isEqualTo(kept(HALL, 0, AHEAD));
        assertThat(((Kept) planned).person()).isNull();
        assertThat(after(NONE, say(HALL), AHEAD.plusMillis(1)))
                .isEqualTo(kept(HALL, 0, AHEAD.plusMillis(1)));
        assertThat(after(NONE, say(HALL), AHEAD)).isEqualTo(kept(HALL, 0, AHEAD));
        assertThat(after(NONE, say(null), EARLY)).isEqualTo(kept(null, 0, EARLY));
    }

    @Test
    void allAreToldFromFourDaysAheadOn() {
        assertThat(kept(HALL, 0, AHEAD).forAll(AHEAD)).isTrue();
        assertThat(kept(HALL, 0, AHEAD).forAll(AHEAD.minusMillis(1))).isFalse();
        assertThat(kept(null, 0, AHEAD).forAll(BEGINS)).isFalse();
    }

    @Test
    void whatStandsOtherwiseIsToldAtOnceAndTheRestAgainAhead() {
        var told = after(kept(HALL, 0, AHEAD), new Told(0), AHEAD);
        assertThat(told).isEqualTo(kept(HALL, 0, null));

        var moved = after(told, say(FAR), AHEAD);
        assertThat(moved).isEqualTo(kept(FAR, 1, AHEAD));
        assertThat(after(moved, new Told(1), AHEAD))
                .isEqualTo(kept(FAR, 1, FAR.startsAt().minus(Duration.ofDays(4))));
        var off = after(moved, say(null), AHEAD);
        assertThat(off).isEqualTo(kept(null, 2, AHEAD));
        assertThat(after(off, new Told(2), AHEAD)).isEqualTo(kept(null, 2, null));
    }

    @Test
    void whatWasSaidAlreadyOrChangedMeanwhileChangesNothing() {
        assertThat(facts(Invitation.decide(kept(HALL, 0, null), say(HALL), EARLY))).isEmpty();
        assertThat(facts(Invitation.decide(kept(HALL, 1, AHEAD), new Told(0), AHEAD))).isEmpty();
        assertThat(facts(Invitation.decide(kept(HALL, 1, null), new Told(1), AHEAD))).isEmpty();
        assertThat(facts(Invitation.decide(NONE, new Told(0), AHEAD))).isEmpty();
    }

    @Test
    void ofWhatNobodyPlannedNobodyIsTold() {
        assertThatThrownBy(() -> NONE.apply(new Event.AllTold(null)))
                .isInstanceOf(ImpossibleException.class);
    }

    private static Say say(WhenWhere stands) {
        return new Say(LUNCH, LAMBETH, stands);
    }

    private static Kept kept(WhenWhere stands, int revision, Instant due) {
        return new Kept(LUNCH, LAMBETH, stands, revision, due);
    }

    private static Invitation after(Invitation invitation, Command command, Instant now) {
        Invitation after = invitation;
        for (var event : facts(Invitation.decide(invitation, command, now)))
            after = after.apply(event);
        return after;
    }
}
