package org.livingwell.intake.huddle.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.intake.huddle.domain.Thought.None;
import org.livingwell.intake.huddle.domain.Thought.Settled;
import org.livingwell.intake.huddle.domain.Thought.Wanted;
import org.livingwell.intake.huddle.domain.ThoughtEvent.PutOn;
import org.livingwell.intake.huddle.domain.ThoughtEvent.StepDecided;
import org.livingwell.platform.domain.Decision;

/** Decides who is on a place's agenda. */
public final class ThoughtRules {

    private ThoughtRules() {}

    /** Newer words take the place of older ones that wait. */
    public static Decision<ThoughtEvent> put(Thought thought, PutOn wanted) {
        return switch (thought) {
            case Wanted it when it.why().equals(wanted.why()) -> agree();
            case None _, Settled _, Wanted _ -> agree(wanted);
        };
    }

    /** A decision heard again changes nothing. */
    public static Decision<ThoughtEvent> settle(Thought thought, StepDecided decided) {
        return switch (thought) {
            case Settled it when it.resolve().equals(decided.resolve().id()) -> agree();
            case None _, Settled _, Wanted _ -> agree(decided);
        };
    }
}
