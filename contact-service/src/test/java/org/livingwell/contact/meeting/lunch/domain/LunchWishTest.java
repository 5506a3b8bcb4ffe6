package org.livingwell.contact.meeting.lunch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.BEGINS;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.LAMBETH;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.LUNCH;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.THE_DAY_BEFORE;
import static org.livingwell.contact.meeting.lunch.domain.LunchFixtures.facts;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.lunch.domain.Errand.Tell;
import org.livingwell.contact.meeting.lunch.domain.Errand.TellOff;
import org.livingwell.contact.meeting.lunch.domain.Errand.Withdraw;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Forget;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Hear;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Host;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.HostNoMore;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Say;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Went;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Event;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.None;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class LunchWishTest {

    static final PersonId LEON = new PersonId(new UUID(2, 1));
    static final LunchId OTHER = new LunchId(new UUID(1, 9));
    static final WhenWhere HALL = new WhenWhere(BEGINS, "Hall");
    static final WhenWhere LIBRARY = new WhenWhere(BEGINS, "Library");
    static final WhenWhere LATER = new WhenWhere(BEGINS.plusSeconds(1800), "Hall");
    static final LunchWish NONE = new None();
    static final Said WANTS = new Said(LEON, LAMBETH, true, List.of(), null);

    @Test
    void whoeverSaidNothingHearsOfNoLunch() {
        assertThat(facts(decide(NONE, new Hear(LUNCH, HALL)))).isEmpty();
        assertThat(facts(decide(NONE, new Say(LEON, LAMBETH, false)))).isEmpty();
        assertThat(facts(decide(NONE, new Went(new UUID(0, 1))))).isEmpty();
        assertThat(after(NONE, new Say(LEON, LAMBETH, true))).isEqualTo(WANTS);
    }

    @Test
    void whatIsSaidAgainChangesNothingButWhereTheyAreDoes() {
        var york = new PlaceId("york");

        assertThat(facts(decide(WANTS, new Say(LEON, LAMBETH, true)))).isEmpty();
        assertThat(after(WANTS, new Say(LEON, york, true)))
                .isEqualTo(new Said(LEON, york, true, List.of(), null));
        assertThat(after(told(HALL), new Say(LEON, LAMBETH, false)))
                .isEqualTo(new Said(LEON, LAMBETH, false, told(HALL).told(), null));
    }

    @Test
    void whoeverAgreedToHostsUntilTheyDoNotAndHearsOfNothingTheyDidNotAskFor() {
        var hosting = new Hosting(LUNCH, BEGINS, LocalDate.of(2026, 11, 24));

        var hosts = (Said) after(NONE, new Host(LEON, LAMBETH, hosting));

        assertThat(hosts).isEqualTo(new Said(LEON, LAMBETH, false, List.of(), List.of(hosting)));
        assertThat(facts(decide(hosts, new Host(LEON, LAMBETH, hosting)))).isEmpty();
        assertThat(facts(decide(hosts, new Hear(LUNCH, HALL)))).isEmpty();
        assertThat(after(hosts, new Say(LEON, LAMBETH, true)))
                .isEqualTo(new Said(LEON, LAMBETH, true, List.of(), List.of(hosting)));
        assertThat(((Said) after(told(HALL), new Host(LEON, LAMBETH, hosting))).told())
                .isEqualTo(told(HALL).told());
        assertThat(((Said) after(hosts, new HostNoMore(LUNCH))).hosting()).isEmpty();
        assertThat(facts(decide(hosts, new HostNoMore(OTHER)))).isEmpty();
        assertThat(facts(decide(NONE, new HostNoMore(LUNCH)))).isEmpty();
    }

    @Test
    void whatTheyHostedIsForgottenThoughTheyAgreeToNothingMore() {
        var hosting = new Hosting(LUNCH, BEGINS, LocalDate.of(2026, 11, 24));
        var hosts = (Said) after(NONE, new Host(LEON, LAMBETH, hosting));
        var over = BEGINS.plus(Duration.ofDays(7));

        assertThat(hosts.forgets()).isEqualTo(over);
        assertThat(hosts.hosting(over.minusSeconds(1))).containsExactly(hosting);
        assertThat(hosts.hosting(over)).isEmpty();
        assertThat(facts(LunchWish.decide(hosts, new Forget(), over.minusSeconds(1)))).isEmpty();
        assertThat(facts(LunchWish.decide(hosts, new Forget(), over)))
                .containsExactly(new Event.HostsNow(LEON, LAMBETH, List.of()));
        assertThat(facts(decide(NONE, new Forget()))).isEmpty();
    }

    @Test
    void whatTheyHostedIsForgottenAWeekLater() {
        var longAgo = new Hosting(OTHER, Instant.EPOCH, LocalDate.EPOCH);
        var next = new Hosting(LUNCH, BEGINS, LocalDate.of(2026, 11, 24));
        var before = new Said(LEON, LAMBETH, false, List.of(), List.of(longAgo));

        var hosts = (Said) after(before, new Host(LEON, LAMBETH, next));

        assertThat(hosts.hosting()).containsExactly(next);
    }

    @Test
    void whoeverWantsToIsToldOfALunchOnce() {
        var told = told(HALL);

        assertThat(told.errands(LUNCH, HALL)).containsExactly(new Tell(cause(0), HALL));
        assertThat(facts(decide(told, new Hear(LUNCH, HALL)))).isEmpty();
        assertThat(told.errands(OTHER, HALL)).isEmpty();
        assertThat(told.toldBy(cause(0))).isEqualTo(LUNCH);
        assertThat(told.toldBy(cause(1))).isNull();
    }

    @Test
    void nobodyIsToldOfWhatHasBegun() {
        assertThat(facts(LunchWish.decide(WANTS, new Hear(LUNCH, HALL), BEGINS))).isEmpty();
        assertThat(facts(LunchWish.decide(WANTS, new Hear(LUNCH, HALL), BEGINS.minusMillis(1))))
                .hasSize(1);
    }

    @Test
    void onlyWhoeverWasToldHearsThatItIsOff() {
        var off = new TellOff(Ids.derive("lunch-off", cause(0)), HALL);

        assertThat(told(HALL).errands(LUNCH, null)).containsExactly(new Withdraw(cause(0)));
        assertThat(went(told(HALL), 0).errands(LUNCH, null)).containsExactly(off);
    }

    @Test
    void ofAnotherTimeTheyHearThatTheOldOneIsOffAndWhenItIsNow() {
        var moved = (Said) after(went(told(HALL), 0), new Hear(LUNCH, LATER));

        assertThat(moved.errands(LUNCH, LATER))
                .containsExactly(
                        new TellOff(Ids.derive("lunch-off", cause(0)), HALL),
                        new Tell(cause(1), LATER));
    }

    @Test
    void ofAnotherVenueTheyHearTheNewOneAlone() {
        var moved = (Said) after(went(told(HALL), 0), new Hear(LUNCH, LIBRARY));

        assertThat(moved.errands(LUNCH, LIBRARY)).containsExactly(new Tell(cause(1), LIBRARY));
    }

    @Test
    void whatComesBackToWhatItWasIsToldAgain() {
        var away = (Said) after(went(told(HALL), 0), new Hear(LUNCH, LATER));

        var back = (Said) after(went(away, 1), new Hear(LUNCH, HALL));

        assertThat(back.told())
                .extracting(Telling::cause)
                .containsExactly(cause(0), cause(1), cause(2));
        assertThat(back.errands(LUNCH, HALL)).contains(new Tell(cause(2), HALL));
    }

    @Test
    void whoeverWantsToHearNoMoreHearsNothingAtAll() {
        var no = (Said) after(went(told(HALL), 0), new Say(LEON, LAMBETH, false));

        assertThat(facts(decide(no, new Hear(LUNCH, LATER)))).isEmpty();
        assertThat(no.errands(LUNCH, null)).containsExactly(new Withdraw(cause(0)));
        assertThat(no.errands(LUNCH, HALL)).containsExactly(new Withdraw(cause(0)));
    }

    @Test
    void thatAMessageWentIsKnownOnceAndOfThatOneAlone() {
        var told = told(HALL);
        var gone = went(told, 0);

        assertThat(gone.told().getFirst().sent()).isTrue();
        assertThat(facts(decide(gone, new Went(cause(0))))).isEmpty();
        assertThat(facts(decide(told, new Went(cause(1))))).isEmpty();
        var two = (Said) after(told, new Hear(LUNCH, LATER));
        assertThat(went(two, 1).told()).extracting(Telling::sent).containsExactly(false, true);
    }

    @Test
    void whatIsOverIsForgottenButNotTheLunchThatIsTold() {
        var next = new WhenWhere(BEGINS.plusSeconds(86_400), "Hall");

        var later = apply(told(HALL), new Hear(OTHER, next), BEGINS);
        assertThat(((Said) later).told()).extracting(Telling::lunch).containsExactly(OTHER);
        var before = apply(told(HALL), new Hear(OTHER, next), BEGINS.minusMillis(1));
        assertThat(((Said) before).told()).hasSize(2);
        var same = apply(told(HALL), new Hear(LUNCH, next), BEGINS);
        assertThat(((Said) same).told()).hasSize(2);
    }

    @Test
    void nobodyIsToldWhoNeverSpoke() {
        var telling = new Telling(LUNCH, cause(0), HALL, false);

        assertThatThrownBy(() -> NONE.apply(new Event.ToBeTold(telling, BEGINS)))
                .isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> NONE.apply(new Event.WasTold(cause(0))))
                .isInstanceOf(ImpossibleException.class);
    }

    private static UUID cause(long before) {
        return Ids.derive("lunch-told", LUNCH, LEON, before);
    }

    private static Said told(WhenWhere what) {
        return (Said) after(WANTS, new Hear(LUNCH, what));
    }

    private static Said went(Said said, long nth) {
        return (Said) after(said, new Went(cause(nth)));
    }

    private static Decision<Event> decide(LunchWish wish, Command command) {
        return LunchWish.decide(wish, command, THE_DAY_BEFORE);
    }

    private static LunchWish after(LunchWish wish, Command command) {
        return apply(wish, command, THE_DAY_BEFORE);
    }

    private static LunchWish apply(LunchWish wish, Command command, Instant now) {
        LunchWish after = wish;
        for (var event : facts(LunchWish.decide(wish, command, now))) after = after.apply(event);
        return after;
    }
}
