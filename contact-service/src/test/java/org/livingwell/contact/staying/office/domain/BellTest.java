package org.livingwell.contact.staying.office.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.staying.office.domain.Bell.decide;
import static org.livingwell.platform.domain.Decision.refuse;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.office.domain.Bell.Command.Ask;
import org.livingwell.contact.staying.office.domain.Bell.Command.Ring;
import org.livingwell.contact.staying.office.domain.Bell.Command.Take;
import org.livingwell.contact.staying.office.domain.Bell.Kept;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class BellTest {

    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Instant LATE = Instant.parse("2026-11-23T23:40:00Z");
    static final Duration WITHIN = Duration.ofMinutes(15);

    @Test
    void whatIsAskedForRingsAtOnce() {
        var bell = asked(new Bell.None(), call(1, LATE));

        assertThat(bell.due()).contains(LATE);
        assertThat(decide(bell, new Take(Set.of()), LATE.minusSeconds(1)))
                .isEqualTo(Decision.agree());
    }

    @Test
    void whatWasSaidLongAgoWaitsForItsEnd() {
        var day = Duration.ofDays(1);

        assertThat(Call.of(id(1), LATE.minus(day), LATE).due()).isEqualTo(LATE);
        assertThat(Call.of(id(1), LATE.minus(day).minusSeconds(1), LATE).due())
                .isEqualTo(LATE.plus(Duration.ofMinutes(10)));
    }

    @Test
    void theSameAskedTwiceIsOneCall() {
        var bell = asked(new Bell.None(), call(1, LATE));

        assertThat(decide(bell, new Ask(LAMBETH, call(1, LATE.plusSeconds(9))), LATE))
                .isEqualTo(Decision.agree());
    }

    @Test
    void whatRangBeforeAndIsAskedForAnewRingsAtOnceAsTheFirstTime() {
        var bell = rung(asked(new Bell.None(), call(1, LATE)), LATE);
        bell = rung(bell, LATE.plus(WITHIN));
        Instant anew = LATE.plus(Duration.ofMinutes(40));

        var again = asked(bell, call(1, anew));

        assertThat(again.calls()).containsExactly(call(1, anew));
        assertThat(again.due()).contains(anew);
    }

    @Test
    void fifteenThatComeAtOnceAreTwoMessages() {
        var bell = rung(asked(new Bell.None(), call(1, LATE)), LATE);
        for (int i = 2; i <= 15; i++) bell = asked(bell, call(i, LATE.plusSeconds(i)));

        assertThat(bell.due()).contains(LATE.plus(Bell.GATHERED));
        assertThat(bell.ringing(LATE.plus(Bell.GATHERED))).hasSize(14);
        var told = rung(bell, LATE.plus(Bell.GATHERED));

        assertThat(told.due()).contains(LATE.plus(WITHIN));
        assertThat(told.ringing(LATE.plus(WITHIN))).hasSize(15);
    }

    @Test
    void whoeverTakesItAloneTellsAndAnotherOnlyWhereTheyDied() {
        var bell = asked(new Bell.None(), call(1, LATE));

        var taken = after(bell, decide(bell, new Take(Set.of()), LATE));

        assertThat(decide(taken, new Take(Set.of()), LATE.plusSeconds(1)))
                .isEqualTo(Decision.agree());
        assertThat(taken.due()).contains(LATE.plus(Bell.TRIES_FOR));
    }

    @Test
    void nobodyIsToldOfWhatSomebodyHasTaken() {
        var bell = asked(asked(new Bell.None(), call(1, LATE)), call(2, LATE));

        var taken = after(bell, decide(bell, new Take(Set.of(id(1))), LATE));

        assertThat(taken.ringing(LATE)).extracting(Call::step).containsExactly(id(2));
    }

    @Test
    void whateverComesAfterAllWasTakenDoesNotWait() {
        var bell = rung(asked(new Bell.None(), call(1, LATE)), LATE);
        Instant later = LATE.plus(WITHIN);

        var taken = after(bell, decide(bell, new Take(Set.of(id(1))), later));
        assertThat(taken.due()).isEmpty();
        var next = asked(taken, call(2, later.plusSeconds(1)));

        assertThat(next.due()).contains(later.plusSeconds(1));
    }

    @Test
    void whatNobodyTakesRingsHourlyThenTheLeadsAreToldAndThenOnceADay() {
        var bell = asked(new Bell.None(), call(1, LATE));
        assertThat(bell.calls().getFirst().again()).isFalse();
        List<Duration> pauses = new ArrayList<>();
        List<Boolean> unanswered = new ArrayList<>();
        Instant now = LATE;
        for (int i = 0; i < 6; i++) {
            unanswered.add(bell.calls().getFirst().unanswered());
            bell = rung(bell, now);
            assertThat(bell.calls().getFirst().again()).isTrue();
            pauses.add(Duration.between(now, bell.due().orElseThrow()));
            now = bell.due().orElseThrow();
        }

        var hour = Duration.ofHours(1);
        var day = Duration.ofDays(1);
        assertThat(pauses).containsExactly(WITHIN, hour, hour, hour, day, day);
        assertThat(unanswered).containsExactly(false, false, false, false, true, true);
    }

    @Test
    void aBellHasABound() {
        var bell = asked(new Bell.None(), call(0, LATE));
        for (int i = 1; i < Bell.MOST; i++) bell = asked(bell, call(i, LATE));

        assertThat(decide(bell, new Ask(LAMBETH, call(Bell.MOST, LATE)), LATE))
                .isEqualTo(refuse("bell-full", "Too many wait to be told of"));
        var rung = rung(bell, LATE);
        assertThat(decide(rung, new Ask(LAMBETH, call(3, LATE.plusSeconds(9))), LATE))
                .isInstanceOf(Agreed.class);
    }

    @Test
    void whatWasNotToldOfRingsAsItWould() {
        var bell = asked(asked(new Bell.None(), call(1, LATE)), call(2, LATE));

        var rung = after(bell, decide(bell, new Ring(Set.of(id(1)), WITHIN), LATE));

        assertThat(rung.calls()).contains(call(2, LATE));
        assertThat(rung.calls()).extracting(Call::rung).containsExactly(1, 0);
    }

    @Test
    void nothingRingsWhereNobodyWasEverTold() {
        assertThat(decide(new Bell.None(), new Take(Set.of()), LATE)).isEqualTo(Decision.agree());
        assertThat(decide(new Bell.None(), new Ring(Set.of(), WITHIN), LATE))
                .isEqualTo(Decision.agree());
        assertThatThrownBy(() -> new Bell.None().apply(new Bell.Event.Taken(List.of(), LATE)))
                .isInstanceOf(ImpossibleException.class);
    }

    @Test
    void aBellIsAboutItsPlaceAndNobody() {
        var bell = asked(new Bell.None(), call(1, LATE));

        assertThat(bell.place()).isEqualTo(LAMBETH);
        assertThat(bell.person()).isNull();
    }

    private static Kept rung(Kept bell, Instant now) {
        var taken = after(bell, decide(bell, new Take(Set.of()), now));
        var told = taken.ringing(now).stream().map(Call::step).collect(Collectors.toSet());
        return after(taken, decide(taken, new Ring(told, WITHIN), now));
    }

    private static Kept asked(Bell bell, Call call) {
        return after(bell, decide(bell, new Ask(LAMBETH, call), call.due()));
    }

    private static Kept after(Bell bell, Decision<Bell.Event> decided) {
        var events =
                decided instanceof Agreed<Bell.Event>(var agreed) ? agreed : List.<Bell.Event>of();
        for (Bell.Event event : events) bell = bell.apply(event);
        return (Kept) bell;
    }

    private static Call call(int number, Instant at) {
        return Call.of(id(number), at, at);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
