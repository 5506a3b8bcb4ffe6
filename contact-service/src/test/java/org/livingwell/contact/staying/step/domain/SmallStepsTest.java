package org.livingwell.contact.staying.step.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.staying.step.domain.StepTest.AMARA;
import static org.livingwell.contact.staying.step.domain.StepTest.FRIDAY;
import static org.livingwell.contact.staying.step.domain.StepTest.LAMBETH;
import static org.livingwell.contact.staying.step.domain.StepTest.MONDAY;
import static org.livingwell.contact.staying.step.domain.StepTest.SALFORD;
import static org.livingwell.contact.staying.step.domain.StepTest.STEP;
import static org.livingwell.contact.staying.step.domain.StepTest.WALT;
import static org.livingwell.contact.staying.step.domain.StepTest.WANDA;
import static org.livingwell.contact.staying.step.domain.StepTest.hour;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.step.domain.Standing.Known;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.staying.step.domain.Whereabouts.Passed;
import org.livingwell.platform.domain.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The values steps are made of. */
class SmallStepsTest {

    @Test
    void aKindIsAnIntroductionsOrATeamsOrAnOfficers() {
        assertThat(Kinds.isIntroductions("first-contact")).isTrue();
        assertThat(Kinds.isIntroductions("call")).isFalse();
        assertThat(Kinds.isIntroductions("letter-to-post")).isFalse();
        assertThat(Kinds.endsWithAMatch("first-contact")).isTrue();
        assertThat(Kinds.endsWithAMatch("letter-to-post")).isTrue();
        assertThat(Kinds.endsWithAMatch("call")).isFalse();
        assertThat(Kinds.isTeams("call")).isTrue();
        assertThat(Kinds.isTeams("erasure-chase")).isFalse();
    }

    @Test
    void aStepOfTwoPeopleIsTwo() {
        var hers = StepId.of(AMARA, STEP);

        assertThat(hers).isEqualTo(StepId.of(AMARA, STEP));
        assertThat(hers).isNotEqualTo(StepId.of(new PersonId(new UUID(9, 9)), STEP));
        assertThat(hers.toString()).isEqualTo(hers.value().toString());
    }

    @Test
    void whatIsUrgentStandsFirstAndThenTheDay() {
        assertThat(order(true, MONDAY)).isLessThan(order(false, FRIDAY));
        assertThat(order(false, FRIDAY)).isLessThan(order(false, MONDAY));
        assertThat(order(true, FRIDAY)).isEqualTo("0|2026-11-27|id");
    }

    @Test
    void aStepSaysWhoseAndWhereItIs() {
        var open = open(said(9, FRIDAY, false));
        var standing =
                new Known(
                        AMARA,
                        new Whereabouts(SALFORD, hour(9), List.of(), null),
                        WANDA,
                        1,
                        null,
                        null,
                        null);

        assertThat(open.person()).isEqualTo(AMARA);
        assertThat(open.place()).isEqualTo(LAMBETH);
        assertThat(standing.place()).isEqualTo(SALFORD);
    }

    @Test
    void ofTwoSaidInOneMomentTheSameOneCountsInBothOrders() {
        var one = said(9, FRIDAY, false);
        var other = said(9, MONDAY, false);

        assertThat(Said.later(one, other)).isEqualTo(other).isEqualTo(Said.later(other, one));
        assertThat(Said.later(null, one)).isEqualTo(one);
        var again = said(9, FRIDAY, true);
        assertThat(Said.later(one, again)).isSameAs(one);
    }

    @Test
    void ofTwoNamedInOneMomentTheSameOneHasItInBothOrders() {
        var wanda = Held.of(WANDA, hour(9));
        var walt = Held.of(WALT, hour(9));

        assertThat(wanda.heard(WALT, hour(9))).isEqualTo(walt.heard(WANDA, hour(9)));
        assertThat(wanda.heard(WANDA, hour(9))).isSameAs(wanda);
    }

    @Test
    void aDeathEndsWhatWasSaidBeforeIt() {
        var died = new Whereabouts(LAMBETH, hour(9), List.of(), hour(10));
        var lives = new Whereabouts(LAMBETH, hour(9), List.of(), null);

        assertThat(died.ended(said(9, FRIDAY, false))).isTrue();
        assertThat(died.ended(said(10, FRIDAY, false))).isFalse();
        assertThat(lives.ended(said(9, FRIDAY, false))).isFalse();
    }

    @Test
    void aDeathIsRememberedWhateverIsSaidNext() {
        var died = new News(LAMBETH, null, false, true, hour(9));
        var moved = new News(SALFORD, WALT, true, false, hour(10));
        var welcomed = new News(LAMBETH, WANDA, false, false, hour(8));

        assertThat(died.first().diedAt()).isEqualTo(hour(9));
        assertThat(welcomed.first().diedAt()).isNull();
        assertThat(died.after(welcomed.first(), WANDA).diedAt()).isEqualTo(hour(9));
        assertThat(moved.after(died.first(), WANDA).diedAt()).isEqualTo(hour(9));
    }

    @Test
    void whoseStepsPassToWhomIsRemembered() {
        var first = new News(LAMBETH, WANDA, false, false, hour(8)).first();
        var changed = new News(LAMBETH, WALT, false, false, hour(9));
        var moved = new News(SALFORD, WANDA, true, false, hour(10));
        var same = new News(LAMBETH, WANDA, false, false, hour(9));
        var silent = new News(LAMBETH, null, false, false, hour(9));

        assertThat(changed.after(first, WANDA).passed())
                .containsExactly(new Passed(WANDA, WALT, hour(9)));
        assertThat(moved.after(first, WANDA).passed())
                .containsExactly(new Passed(null, WANDA, hour(10)));
        assertThat(same.after(first, WANDA).passed()).isEmpty();
        assertThat(silent.after(first, WANDA).passed()).isEmpty();
        assertThat(silent.after(changed.after(first, WANDA), WALT).passed()).hasSize(1);
    }

    @Test
    void noMoreThanTwentyChangesAreRemembered() {
        var known = new News(LAMBETH, WANDA, false, false, hour(1)).first();
        for (int it : IntStream.range(0, 21).toArray()) {
            var next = it % 2 == 0 ? WALT : WANDA;
            var before = it % 2 == 0 ? WANDA : WALT;
            known =
                    new News(LAMBETH, next, false, false, hour(1).plusSeconds(it))
                            .after(known, before);
        }

        assertThat(known.passed()).hasSize(20);
        assertThat(known.passed().getFirst().at()).isEqualTo(hour(1).plusSeconds(1));
    }

    @Test
    void whatIsSaidOfNobodyKnownIsNotLookedAt() {
        var none = new Standing.None();

        assertThat(StandingRules.decide(none, new Standing.Command.LookSoon(), hour(9)).toString())
                .isEqualTo("Agreed[events=[]]");
        assertThat(
                        StandingRules.decide(
                                        none,
                                        new Standing.Command.Look(true, FRIDAY, null),
                                        hour(9))
                                .toString())
                .isEqualTo("Agreed[events=[]]");
    }

    @Test
    void whatHappensToAStepIsLookedAtSoonAndNotPutOff() {
        var soon = hour(9).plus(StandingRules.MOMENT);

        assertThat(looks(null)).isEqualTo("Agreed[events=[ToLook[at=%s]]]".formatted(soon));
        assertThat(looks(soon.plusSeconds(1)))
                .isEqualTo("Agreed[events=[ToLook[at=%s]]]".formatted(soon));
        assertThat(looks(soon)).isEqualTo("Agreed[events=[]]");
        assertThat(looks(soon.minusSeconds(1))).isEqualTo("Agreed[events=[]]");
    }

    private static String looks(@Nullable Instant look) {
        var known =
                new Known(
                        AMARA,
                        new Whereabouts(LAMBETH, hour(8), List.of(), null),
                        WANDA,
                        1,
                        look,
                        null,
                        null);
        return StandingRules.decide(known, new Standing.Command.LookSoon(), hour(9)).toString();
    }

    private static String order(boolean urgent, LocalDate due) {
        return StepOrder.of("id", open(said(9, due, urgent))).value();
    }

    private static Open open(Said said) {
        return Open.of(new Whose(AMARA, LAMBETH, hour(9)), said, Held.BY_THE_TEAM);
    }

    private static Said said(int at, LocalDate due, boolean urgent) {
        return new Said(STEP, "call", due, urgent, hour(at));
    }
}
