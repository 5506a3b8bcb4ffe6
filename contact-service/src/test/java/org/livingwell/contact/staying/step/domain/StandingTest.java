package org.livingwell.contact.staying.step.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.staying.step.domain.StepTest.AMARA;
import static org.livingwell.contact.staying.step.domain.StepTest.FRIDAY;
import static org.livingwell.contact.staying.step.domain.StepTest.LAMBETH;
import static org.livingwell.contact.staying.step.domain.StepTest.STEP;
import static org.livingwell.contact.staying.step.domain.StepTest.WALT;
import static org.livingwell.contact.staying.step.domain.StepTest.WANDA;
import static org.livingwell.contact.staying.step.domain.StepTest.hour;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.step.domain.Standing.Command;
import org.livingwell.contact.staying.step.domain.Standing.Command.Hear;
import org.livingwell.contact.staying.step.domain.Standing.Command.Look;
import org.livingwell.contact.staying.step.domain.Standing.Event;
import org.livingwell.contact.staying.step.domain.Standing.Event.Missed;
import org.livingwell.contact.staying.step.domain.Standing.Known;
import org.livingwell.contact.staying.step.domain.Standing.None;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class StandingTest {

    @Test
    void whoeverHasNoOpenStepIsMissing() {
        assertThat(NobodyDropped.missing(List.of(), FRIDAY, _ -> false)).isTrue();
        assertThat(NobodyDropped.missing(List.of(step(FRIDAY, null, "call")), FRIDAY, _ -> false))
                .isFalse();
    }

    @Test
    void aStepMayBeAWeekOverdueAndNoLonger() {
        var one = List.of(step(FRIDAY, WANDA, "call"));

        assertThat(NobodyDropped.missing(one, FRIDAY.plusDays(7), _ -> false)).isFalse();
        assertThat(NobodyDropped.missing(one, FRIDAY.plusDays(8), _ -> false)).isTrue();
    }

    @Test
    void whatWhoeverLeftWouldDoIsNoNextStep() {
        var both = List.of(step(FRIDAY, WANDA, "call"), step(FRIDAY, WALT, "call"));

        assertThat(NobodyDropped.missing(both.subList(0, 1), FRIDAY, WANDA::equals)).isTrue();
        assertThat(NobodyDropped.missing(both, FRIDAY, WANDA::equals)).isFalse();
    }

    @Test
    void whatAnOfficerDoesWithARequestIsNoNextStepWithThem() {
        var officers = List.of(step(FRIDAY, null, "copy-request"));

        assertThat(NobodyDropped.missing(officers, FRIDAY, _ -> false)).isTrue();
    }

    @Test
    void nobodyIsLookedAtBeforeTheirMomentHasPassed() {
        Standing welcomed = heard(new None(), WANDA, 1);

        assertThat(((Known) welcomed).look()).isEqualTo(hour(9).plus(StandingRules.MOMENT));
        assertThat(decide(welcomed, new Look(true, FRIDAY, hour(30)), hour(9))).isEmpty();
        assertThat(decide(welcomed, new Look(true, FRIDAY, hour(30)), hour(10)))
                .containsExactly(new Missed(FRIDAY, hour(30)));
    }

    @Test
    void itIsToldOnceADay() {
        Standing missed = looked(heard(new None(), WANDA, 1), FRIDAY, 10);

        Standing again = looked(missed, FRIDAY, 11);

        assertThat(decide(missed, new Look(true, FRIDAY, hour(12)), hour(11)))
                .noneMatch(Missed.class::isInstance);
        assertThat(decide(again, new Look(true, FRIDAY.plusDays(1), hour(40)), hour(36)))
                .hasOnlyElementsOfType(Missed.class);
        assertThat(((Known) again).missing()).isEqualTo(FRIDAY);
    }

    @Test
    void anOldNewsChangesNothingThatIsKnown() {
        Standing known = heard(heard(new None(), WANDA, 1), WALT, 2);

        assertThat(heard(known, WANDA, 1)).isEqualTo(known);
        assertThat(((Known) known).seen().passed()).hasSize(1);
    }

    private static Standing heard(Standing standing, WorkerId lead, long sequence) {
        var news = new News(LAMBETH, lead, false, false, hour(8 + (int) sequence));
        return after(standing, new Hear(AMARA, news, sequence), hour(9));
    }

    private static Standing looked(Standing standing, LocalDate today, int hour) {
        return after(standing, new Look(true, today, hour(hour + 1)), hour(hour));
    }

    private static Standing after(Standing standing, Command command, Instant now) {
        for (Event it : decide(standing, command, now)) standing = standing.apply(it);
        return standing;
    }

    private static List<Event> decide(Standing standing, Command command, Instant now) {
        return ((Agreed<Event>) StandingRules.decide(standing, command, now)).events();
    }

    private static Open step(LocalDate due, WorkerId owner, String kind) {
        return Open.of(
                new Whose(AMARA, LAMBETH, hour(1)),
                new Said(STEP, kind, due, false, hour(1)),
                Held.of(owner, hour(1)));
    }
}
