package org.livingwell.careplan.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command.Activate;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command.HearOfStep;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command.StandDown;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command.Write;
import org.livingwell.careplan.safety.domain.SafetyPlan.Event;
import org.livingwell.careplan.safety.domain.SafetyPlan.Kept;
import org.livingwell.careplan.safety.domain.SafetyPlan.None;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class SafetyRulesTest {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final WorkerId WANDA = new WorkerId(new UUID(1, 1));
    static final ForWhom PRIYA =
            new ForWhom(new PersonId(new UUID(2, 1)), new PlaceId("lambeth"), WANDA, TODAY);

    static final StandDown DOWN = new StandDown(PRIYA, WANDA, new Words("Daily calls are enough"));

    SafetyPlan plan = new None();
    Instant now = NOW;

    @Test
    void whoeverNeedsItIsNotRefusedAlsoBeforeAnythingWasWritten() {
        var events = does(new Activate(PRIYA, null));

        assertThat(events).singleElement().isInstanceOf(Event.Activated.class);
        assertThat(kept().active().since()).isEqualTo(NOW);
    }

    @Test
    void anotherTapWhileItRingsIsTheSame() {
        does(new Activate(PRIYA, null));

        assertThat(does(new Activate(PRIYA, null))).isEmpty();
        assertThat(does(new Activate(PRIYA, WANDA))).isEmpty();
    }

    @Test
    void askingAgainRingsAgainOnceSomebodyTookWhatRang() {
        does(new Activate(PRIYA, null));
        UUID first = kept().active().step();
        does(new HearOfStep(PRIYA, first, false, NOW));

        var again = does(new Activate(PRIYA, null));

        assertThat(((Event.Activated) again.getFirst()).done()).isEqualTo(first);
        assertThat(kept().active().step()).isNotEqualTo(first);
        assertThat(kept().active().since()).isEqualTo(NOW);
    }

    @Test
    void whatIsStoodDownEndsItsStepAndMayBeNeededAgain() {
        does(new Activate(PRIYA, WANDA));
        UUID step = kept().active().step();
        does(new HearOfStep(PRIYA, step, false, NOW));

        var down = does(DOWN);

        assertThat(((Event.DownNow) down.getFirst()).done()).isEqualTo(step);
        assertThat(refusal(DOWN)).isEqualTo("not-active");
        does(new Activate(PRIYA, null));
        assertThat(kept().active().step()).isNotEqualTo(step);
    }

    @Test
    void aCallNobodyTookForHalfAnHourRingsAgain() {
        does(new Activate(PRIYA, null));
        UUID first = kept().active().step();

        now = NOW.plusSeconds(30 * 60 - 1);
        assertThat(does(new Activate(PRIYA, null))).isEmpty();
        now = NOW.plusSeconds(30 * 60);
        var again = does(new Activate(PRIYA, null));

        assertThat(((Event.Activated) again.getFirst()).done()).isEqualTo(first);
        assertThat(kept().active().step()).isNotEqualTo(first);
        assertThat(kept().active().since()).isEqualTo(NOW);
        assertThat(kept().active().asked()).isEqualTo(now);
        assertThat(does(new Activate(PRIYA, null))).isEmpty();
    }

    @Test
    void aCallThatStillRingsIsNotStoodDown() {
        does(new Activate(PRIYA, null));
        assertThat(refusal(DOWN)).isEqualTo("still-rings");
        does(new HearOfStep(PRIYA, kept().active().step(), false, NOW));
        does(new Activate(PRIYA, null));

        assertThat(refusal(DOWN)).isEqualTo("still-rings");

        does(new HearOfStep(PRIYA, kept().active().step(), false, NOW));
        assertThat(does(DOWN)).hasSize(1);
    }

    @Test
    void aWorkerWritesOnlyTogetherWithThem() {
        assertThat(refusal(write(WANDA, null, 0))).isEqualTo("together-only");

        does(write(WANDA, new Words("her sister"), 0));
        does(write(null, null, 1));

        assertThat(kept().earlier()).hasSize(1);
        assertThat(refusal(write(null, null, 1))).isEqualTo("changed-meanwhile");
    }

    @Test
    void whatWasLookedAtIsLookedAtAgain() {
        does(write(null, null, 0));
        UUID review = kept().review().step();

        assertThat(does(new HearOfStep(PRIYA, review, true, NOW.minusSeconds(1)))).isEmpty();
        assertThat(does(new HearOfStep(PRIYA, review, false, NOW))).isEmpty();
        does(new HearOfStep(PRIYA, review, true, NOW));

        assertThat(kept().review().due()).isEqualTo(TODAY.plusDays(90));
    }

    @Test
    void aDayThatIsOverIsRefusedUnlessItStoodBefore() {
        does(new Activate(PRIYA, null));
        assertThat(refusal(write(later(31), 0))).isEqualTo("date-over");
        does(write(PRIYA, 0));

        assertThat(refusal(write(later(31), 0))).isEqualTo("changed-meanwhile");
        does(write(later(31), 1));
        assertThat(kept().review().due()).isEqualTo(TODAY.plusDays(30));
        does(new HearOfStep(PRIYA, kept().review().step(), true, NOW));
        assertThat(refusal(write(later(31), 2))).isEqualTo("date-over");
    }

    @Test
    void theLastTenThatStoodAreKept() {
        assertThat(does(new HearOfStep(PRIYA, new UUID(9, 9), true, NOW))).isEmpty();
        for (int n = 0; n < 13; n++) does(write(WANDA, new Words("sister " + n), n));

        assertThat(kept().earlier())
                .hasSize(10)
                .first()
                .satisfies(it -> assertThat(it.present()).isEqualTo(new Words("sister 2")));
        assertThat(kept().revision()).isEqualTo(13);
    }

    @Test
    void asManyOfThemAreKeptAsThereIsRoomFor() {
        for (int n = 0; n < 6; n++) does(muchSaid(n));

        assertThat(kept().earlier())
                .extracting(it -> it.present().value())
                .containsExactly("as it was 2", "as it was 3", "as it was 4");
        assertThat(kept().now().present()).isEqualTo(new Words("as it was 5"));
    }

    @Test
    void howOftenItWasNeededIsCounted() {
        does(new Activate(PRIYA, null));
        does(new HearOfStep(PRIYA, kept().active().step(), false, NOW));
        does(DOWN);
        does(new Activate(PRIYA, null));

        assertThat(kept().activations()).isEqualTo(2);
    }

    private static ForWhom later(int days) {
        return new ForWhom(PRIYA.person(), PRIYA.place(), WANDA, TODAY.plusDays(days));
    }

    private static Write write(ForWhom whom, int seen) {
        var it = write((WorkerId) null, null, seen);
        return new Write(whom, it.version(), it.reviewOn(), seen);
    }

    private static Write write(@Nullable WorkerId worker, @Nullable Words present, int seen) {
        return write("I stop answering", worker, present, seen);
    }

    private static Write muchSaid(int n) {
        return write("x".repeat(90_000), WANDA, new Words("as it was " + n), n);
    }

    private static Write write(
            String sign, @Nullable WorkerId worker, @Nullable Words present, int seen) {
        var version =
                new Version(
                        SafetyTextTest.saying(sign),
                        SafetyTextTest.NO_WISHES,
                        worker,
                        present,
                        NOW);
        return new Write(PRIYA, version, TODAY.plusDays(30), seen);
    }

    private Kept kept() {
        return (Kept) plan;
    }

    private List<Event> does(Command command) {
        var events = ((Agreed<Event>) decided(command)).events();
        for (Event event : events) plan = plan.apply(event);
        return events;
    }

    private @Nullable String refusal(Command command) {
        return decided(command) instanceof Refused<Event>(var refusal) ? refusal.code() : null;
    }

    private Decision<Event> decided(Command command) {
        return SafetyRules.decide(plan, command, now);
    }
}
