package org.livingwell.intake.arriving.huddle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.huddle.domain.HuddleTest.TODAY;
import static org.livingwell.intake.arriving.huddle.domain.HuddleTest.YORK;
import static org.livingwell.intake.arriving.huddle.domain.HuddleTest.resolve;
import static org.livingwell.intake.arriving.huddle.domain.Thought.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.arriving.huddle.domain.Thought.Command.PutOn;
import org.livingwell.intake.arriving.huddle.domain.Thought.Command.Settle;
import org.livingwell.intake.arriving.huddle.domain.Thought.Event.OnAgenda;
import org.livingwell.intake.arriving.huddle.domain.Thought.Event.StepDecided;
import org.livingwell.intake.arriving.huddle.domain.Thought.Kept;
import org.livingwell.intake.arriving.huddle.domain.Thought.None;
import org.livingwell.intake.arriving.huddle.domain.Thought.Why;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

class ThoughtTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final WorkerId WANDA = new WorkerId(new UUID(0, 4));
    static final Words SILENT = new Words("She has not answered");
    static final Why WHY = new Why(SILENT, WANDA, NOON);
    static final UUID STEP = new UUID(0, 7);
    static final Resolve RESOLVE = resolve(TODAY);

    @Test
    void somebodyIsPutOnTheAgendaOnceForTheSameReason() {
        var put = new PutOn(YORK, SILENT, WANDA);
        var wanted = new None().apply(new OnAgenda(YORK, WHY));

        assertThat(decide(new None(), put, NOON)).isEqualTo(agree(new OnAgenda(YORK, WHY)));
        assertThat(wanted).isEqualTo(new Kept(YORK, WHY, null));
        assertThat(decide(wanted, put, NOON.plusSeconds(9))).isEqualTo(agree());
        assertThat(decide(wanted, new PutOn(YORK, new Words("She wept"), WANDA), NOON))
                .isEqualTo(agree(new OnAgenda(YORK, new Why(new Words("She wept"), WANDA, NOON))));
    }

    @Test
    void whatWasDecidedTakesEffectOnceAndTakesThemOffTheAgenda() {
        var settle = new Settle(YORK, RESOLVE, STEP);
        var decided = new StepDecided(YORK, RESOLVE, STEP);
        var wanted = new Kept(YORK, WHY, null);
        var settled = wanted.apply(decided);

        assertThat(decide(wanted, settle, NOON)).isEqualTo(agree(decided));
        assertThat(decide(new None(), settle, NOON)).isEqualTo(agree(decided));
        assertThat(settled).isEqualTo(new Kept(YORK, null, RESOLVE.id()));
        assertThat(new None().apply(decided)).isEqualTo(settled);
        assertThat(decide(settled, settle, NOON)).isEqualTo(agree());
    }

    @Test
    void whoIsOnTheAgendaAgainKeepsWhatWasSettled() {
        var settled = new Kept(YORK, null, RESOLVE.id());

        var again = settled.apply(new OnAgenda(YORK, WHY));

        assertThat(decide(settled, new PutOn(YORK, SILENT, WANDA), NOON))
                .isEqualTo(agree(new OnAgenda(YORK, WHY)));
        assertThat(again).isEqualTo(new Kept(YORK, WHY, RESOLVE.id()));
        assertThat(decide(again, new Settle(YORK, RESOLVE, STEP), NOON)).isEqualTo(agree());
    }
}
