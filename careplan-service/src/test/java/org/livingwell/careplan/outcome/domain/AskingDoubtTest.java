package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.careplan.outcome.domain.Occasion.FAREWELL;
import static org.livingwell.careplan.outcome.domain.Occasion.PARTNER_MET;
import static org.livingwell.careplan.outcome.domain.Occasion.THREE_MONTHS;
import static org.livingwell.careplan.outcome.domain.Presence.AWAY;
import static org.livingwell.careplan.outcome.domain.Presence.DIED;
import static org.livingwell.careplan.outcome.domain.Presence.HERE;
import static org.livingwell.careplan.outcome.domain.Presence.LEFT;
import static org.livingwell.careplan.outcome.domain.Presence.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.livingwell.careplan.outcome.domain.Asking.Command.Begin;
import org.livingwell.careplan.outcome.domain.Asking.Command.Happen;
import org.livingwell.careplan.outcome.domain.Asking.Command.Look;
import org.livingwell.careplan.outcome.domain.Asking.Event;
import org.livingwell.careplan.outcome.domain.Asking.Kept;
import org.livingwell.careplan.outcome.domain.Asking.None;
import org.livingwell.careplan.outcome.domain.Asking.Unsure;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened to Leon while it was in doubt where he is waits for that, and is not lost. */
class AskingDoubtTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final PersonId LEON = new PersonId(new UUID(0, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final PlaceId SALFORD = new PlaceId("salford");
    static final Unsure FAREWELLED = new Unsure(FAREWELL, TODAY, TOMORROW);
    static final Unsure MET = new Unsure(PARTNER_MET, TODAY, TOMORROW);
    static final Kept BOTH = new Kept(LEON, LAMBETH, null, false, null, List.of(MET, FAREWELLED));

    @ParameterizedTest
    @EnumSource(names = {"FAREWELL", "PARTNER_MET"})
    void whatHappensInDoubtIsLookedAtOnTheDayAfter(Occasion occasion) {
        var unsure = new Unsure(occasion, TODAY, TOMORROW);
        var now = kept(new None(), happen(occasion, TODAY, UNKNOWN));

        assertThat(events(new None(), happen(occasion, TODAY, UNKNOWN)))
                .containsExactly(new Event.Doubted(LEON, LAMBETH, unsure));
        assertThat(now).isEqualTo(new Kept(LEON, LAMBETH, null, false, null, List.of(unsure)));
        assertThat(now.dueOn()).isEqualTo(TOMORROW);
        assertThat(now.isUnsure(TODAY)).isFalse();
        assertThat(now.isUnsure(TOMORROW)).isTrue();
        assertThat(events(now, look(LEFT, TODAY))).isEmpty();
    }

    @Test
    void onceItIsKnownTheyAreAskedWhereTheyAreAndNothingWaits() {
        var after = kept(BOTH, look(LEFT, TOMORROW));

        assertThat(events(BOTH, look(LEFT, TOMORROW)))
                .containsExactly(
                        new Event.Settled(PARTNER_MET),
                        new Event.Settled(FAREWELL),
                        asked(FAREWELL, TOMORROW));
        assertThat(after).isEqualTo(new Kept(LEON, SALFORD, null, false, TOMORROW, List.of()));
        assertThat(after.dueOn()).isNull();
        assertThat(events(BOTH, look(HERE, TOMORROW)))
                .containsExactly(
                        new Event.Settled(PARTNER_MET),
                        asked(PARTNER_MET, TOMORROW),
                        new Event.Settled(FAREWELL));
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAY", "DIED"})
    void whoeverIsAwayOrDiedIsNotAsked(Presence presence) {
        assertThat(events(BOTH, look(presence, TOMORROW)))
                .containsExactly(new Event.Settled(PARTNER_MET), new Event.Settled(FAREWELL));
    }

    @Test
    void twoOfOneKindAskOnce() {
        var twice = new Kept(LEON, LAMBETH, null, false, null, List.of(MET, MET));

        assertThat(events(twice, look(HERE, TOMORROW)))
                .containsOnlyOnce(asked(PARTNER_MET, TOMORROW));
    }

    @Test
    void whileItStaysInDoubtItIsLookedAtDayByDayAndAfterTwoWeeksNotAnyMore() {
        var last = TODAY.plusDays(14);
        var after = kept(BOTH, look(UNKNOWN, TOMORROW));

        assertThat(after.unsure())
                .containsExactly(
                        new Unsure(PARTNER_MET, TODAY, TOMORROW.plusDays(1)),
                        new Unsure(FAREWELL, TODAY, TOMORROW.plusDays(1)));
        assertThat(kept(BOTH, look(UNKNOWN, last)).dueOn()).isEqualTo(last.plusDays(1));
        assertThat(events(BOTH, look(LEFT, last))).contains(asked(FAREWELL, last));
        for (Presence it : List.of(UNKNOWN, LEFT))
            assertThat(events(BOTH, look(it, last.plusDays(1))))
                    .containsExactly(new Event.Settled(PARTNER_MET), new Event.Settled(FAREWELL));
    }

    @Test
    void theLastOfItsKindCountsAndWhoWasAskedMeanwhileIsLetBe() {
        var later = TODAY.plusDays(3);
        var again = kept(BOTH, happen(PARTNER_MET, later, UNKNOWN));
        assertThat(again.unsure())
                .containsExactly(FAREWELLED, new Unsure(PARTNER_MET, later, later.plusDays(1)));

        var asked = kept(BOTH, happen(FAREWELL, TODAY, LEFT));
        assertThat(asked.unsure()).isEqualTo(BOTH.unsure());
        for (Presence it : List.of(UNKNOWN, LEFT))
            assertThat(events(asked, look(it, TOMORROW)))
                    .containsExactly(new Event.Settled(PARTNER_MET), new Event.Settled(FAREWELL));
        assertThat(events(asked, happen(PARTNER_MET, TODAY, UNKNOWN))).isEmpty();
        assertThat(events(new None(), late(UNKNOWN))).isEmpty();
    }

    @Test
    void threeMonthsAreLookedAtBesideAndAfterIt() {
        var begun = kept(BOTH, new Begin(LEON, LAMBETH, TODAY.minusMonths(3).plusDays(1)));
        assertThat(begun.lookOn()).isEqualTo(TOMORROW);
        assertThat(begun.unsure()).isEqualTo(BOTH.unsure());

        var away = kept(begun, look(AWAY, TOMORROW));
        assertThat(away.dueOn()).isEqualTo(TOMORROW);
        assertThat(events(away, look(HERE, TOMORROW)))
                .containsExactly(asked(THREE_MONTHS, TOMORROW));
        var putOff = kept(away, look(AWAY, TOMORROW));
        assertThat(putOff.dueOn()).isEqualTo(TOMORROW.plusMonths(1));
        assertThat(kept(putOff, happen(FAREWELL, TOMORROW, UNKNOWN)).dueOn())
                .isEqualTo(TOMORROW.plusDays(1));
        assertThat(kept(away, look(DIED, TOMORROW)).dueOn()).isNull();
        assertThatThrownBy(() -> new None().apply(new Event.Settled(FAREWELL)))
                .isInstanceOf(ImpossibleException.class);
    }

    @Test
    void nothingIsInDoubtOfWhoeverIsNotAskedAnyway() {
        var met = happen(PARTNER_MET, TODAY, UNKNOWN);
        var asked = kept(new None(), happen(PARTNER_MET, TODAY, HERE));

        assertThat(AskingRules.mayAsk(new None(), met)).isTrue();
        assertThat(AskingRules.mayAsk(BOTH, met)).isTrue();
        assertThat(AskingRules.mayAsk(asked, met)).isFalse();
        assertThat(AskingRules.mayAsk(new None(), late(UNKNOWN))).isFalse();
    }

    private static Happen late(Presence presence) {
        return new Happen(LEON, LAMBETH, FAREWELL, TODAY, presence, TODAY.plusDays(15));
    }

    private static Happen happen(Occasion occasion, LocalDate on, Presence presence) {
        return new Happen(LEON, LAMBETH, occasion, on, presence, on);
    }

    private static Look look(Presence presence, LocalDate today) {
        return new Look(SALFORD, presence, today);
    }

    private static Event asked(Occasion occasion, LocalDate on) {
        var question = Ids.derive("how-help-was", LEON, on);
        var until = NOON.plus(Duration.ofDays(14));
        return new Event.AskedNow(LEON, SALFORD, occasion, question, on, until);
    }

    private static List<Event> events(Asking asking, Asking.Command command) {
        return ((Agreed<Event>) AskingRules.decide(asking, command, NOON)).events();
    }

    private static Kept kept(Asking asking, Asking.Command command) {
        Asking it = asking;
        for (Event event : events(asking, command)) it = it.apply(event);
        return (Kept) it;
    }
}
