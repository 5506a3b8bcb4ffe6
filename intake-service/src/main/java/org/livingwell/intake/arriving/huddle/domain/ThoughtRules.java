package org.livingwell.intake.arriving.huddle.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.intake.arriving.huddle.domain.Thought.Kept;
import org.livingwell.intake.arriving.huddle.domain.ThoughtEvent.PutOn;
import org.livingwell.intake.arriving.huddle.domain.ThoughtEvent.StepDecided;
import org.livingwell.platform.domain.Decision;

/** Decides who is on a place's agenda, and that a decision takes effect on them once. */
public final class ThoughtRules {

    private ThoughtRules() {}

    public static Decision<ThoughtEvent> decide(Thought thought, ThoughtEvent wanted) {
        return knows(thought, wanted) ? agree() : agree(wanted);
    }

    private static boolean knows(Thought thought, ThoughtEvent wanted) {
        if (!(thought instanceof Kept kept)) return false;
        return switch (wanted) {
            case PutOn(_, var why) -> kept.why() != null && kept.why().words().equals(why.words());
            case StepDecided(_, var resolve, _) -> resolve.id().equals(kept.settled());
        };
    }
}
