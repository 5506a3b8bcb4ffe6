package org.livingwell.intake.arriving.huddle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.huddle.domain.HuddleRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Held;
import org.livingwell.intake.arriving.huddle.domain.Huddle.None;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Open;
import org.livingwell.intake.arriving.huddle.domain.HuddleCommand.Close;
import org.livingwell.intake.arriving.huddle.domain.HuddleCommand.Decide;
import org.livingwell.intake.arriving.huddle.domain.HuddleCommand.Gather;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Closed;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Gathered;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Resolved;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class HuddleRulesTest {

    static final PlaceId YORK = new PlaceId("york");
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final Huddle OPEN = new Open(YORK, TODAY, List.of(), List.of());

    @Test
    void aPlaceHasOneADay() {
        assertThat(decide(new None(), new Gather(YORK, TODAY, TODAY)))
                .isEqualTo(agree(new Gathered(YORK, TODAY)));
        assertThat(decide(OPEN, new Gather(YORK, TODAY, TODAY))).isEqualTo(agree());
        assertThat(HuddleId.of(YORK, TODAY)).isNotEqualTo(HuddleId.of(YORK, TODAY.plusDays(1)));
        assertThat(refusal(decide(new None(), new Gather(YORK, TODAY.plusDays(1), TODAY))))
                .isEqualTo("date-to-come");
    }

    @Test
    void whatIsDecidedHasAStepFromTodayOn() {
        var resolve = resolve(TODAY);

        assertThat(decide(OPEN, new Decide(resolve, TODAY)))
                .isEqualTo(agree(new Resolved(resolve)));
        assertThat(refusal(decide(OPEN, new Decide(resolve(TODAY.minusDays(1)), TODAY))))
                .isEqualTo("date-over");
    }

    @Test
    void onceOverItSaysHowMuchWasDecidedAndDecidesNoMore() {
        var decided = OPEN.apply(new Resolved(resolve(TODAY)));

        assertThat(decide(decided, new Close())).isEqualTo(agree(new Closed(1)));
        var held = decided.apply(new Closed(1));
        assertThat(held).isInstanceOf(Held.class);
        assertThat(refusal(decide(held, new Decide(resolve(TODAY), TODAY))))
                .isEqualTo("huddle-over");
        assertThat(decide(held, new Close())).isEqualTo(agree());
    }

    private static Resolve resolve(LocalDate due) {
        return new Resolve(
                new UUID(0, 1),
                Resolve.About.PERSON,
                new UUID(0, 2),
                new WorkerId(new UUID(0, 3)),
                Resolve.Step.VISIT,
                due);
    }

    private static String refusal(Decision<HuddleEvent> decision) {
        return decision instanceof Refused<HuddleEvent>(var refusal) ? refusal.code() : "";
    }
}
