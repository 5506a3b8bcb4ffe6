package org.livingwell.contact.staying.step;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.step.domain.Kinds;
import org.livingwell.contact.staying.step.domain.Said;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.Known;
import org.livingwell.contact.staying.step.domain.Step.None;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.staying.step.domain.Step.Over;
import org.livingwell.contact.staying.step.domain.StepId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/** One next step, for whoever works with the person it is about. */
@Component
class ReachableSteps {

    private final Aggregate<Step, Step.Command, Step.Event> steps;
    private final ContactAccess access;
    private final Following following;

    ReachableSteps(
            Aggregate<Step, Step.Command, Step.Event> steps,
            ContactAccess access,
            Following following) {
        this.steps = steps;
        this.access = access;
        this.following = following;
    }

    /** What is no team's, or is only known to have ended, is not there. */
    Known mustWorkOn(StepId id, Caller caller) {
        Known step =
                switch (steps.of(id).state()) {
                    case Open it -> teams(it, it.said());
                    case Over it when it.said() != null -> teams(it, it.said());
                    case Over _, None _ -> throw new RefusedException(Refusal.NOT_FOUND);
                };
        access.mustWorkWith(step.person(), caller);
        return step;
    }

    private static Known teams(Known step, Said said) {
        if (!Kinds.isTeams(said.kind())) throw new RefusedException(Refusal.NOT_FOUND);
        return step;
    }

    void change(StepId id, Step.Command command, Cause cause) {
        if (steps.of(id).handle(command, cause) instanceof Known step)
            following.lookSoon(step.person(), cause);
    }
}
