package org.livingwell.careplan.safety.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.careplan.safety.domain.SafetyPlan.Command;
import org.livingwell.careplan.safety.domain.SafetyPlan.Event;
import org.livingwell.careplan.safety.domain.SafetyPlan.Kept;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Decides about a safety plan: it is written by the person or with them, whoever needs it is never
 * refused, and asking again rings again once somebody took what rang before or nobody did for long.
 */
public final class SafetyRules {

    /** In days: a plan that is looked at is looked at again. */
    private static final int LOOKED_AT_AFTER = 90;

    private SafetyRules() {}

    public static Decision<Event> decide(SafetyPlan plan, Command command, Instant now) {
        return switch (command) {
            case Command.Write it -> write(plan, it, now);
            case Command.Activate it -> activate(plan, it, now);
            case Command.StandDown it -> standDown(plan, it, now);
            case Command.HearOfStep it -> hear(plan, it, now);
        };
    }

    private static Decision<Event> write(SafetyPlan plan, Command.Write it, Instant now) {
        var version = it.version();
        int revision = plan instanceof Kept kept ? kept.revision() : 0;
        if (it.seen() != revision) return changedMeanwhile();
        if (version.worker() != null && version.present() == null) {
            return refuse("together-only", "Write it together with them, and say who was there");
        }
        boolean stood =
                plan instanceof Kept kept
                        && kept.review() != null
                        && kept.review().due().equals(it.reviewOn());
        if (it.reviewOn().isBefore(it.whom().today()) && !stood) {
            return refuse("date-over", "Choose a day from today on");
        }
        return agree(new Event.Written(it.whom(), version, review(it.whom(), it.reviewOn(), now)));
    }

    /**
     * While it rings for whoever is on duty, another tap is the same; but what nobody took for long
     * may have been lost on the way.
     */
    private static Decision<Event> activate(SafetyPlan plan, Command.Activate it, Instant now) {
        var whom = it.whom();
        Active before = plan instanceof Kept kept ? kept.active() : null;
        if (before != null && before.rings(now)) return agree();
        int times = plan instanceof Kept kept ? kept.activations() : 0;
        var step = Ids.derive("safety-plan-active", whom.person(), times);
        if (before == null) {
            return agree(
                    new Event.Activated(whom, new Active(now, it.by(), step, now, false), null));
        }
        var again = new Active(before.since(), before.by(), step, now, false);
        return agree(new Event.Activated(whom, again, before.step()));
    }

    private static Decision<Event> standDown(SafetyPlan plan, Command.StandDown it, Instant now) {
        if (!(plan instanceof Kept kept) || kept.active() == null) {
            return refuse("not-active", "Nobody needs this safety plan just now");
        }
        if (!kept.active().taken()) {
            return refuse(
                    "still-rings",
                    "Someone asked for this and nobody is on it yet. Say that you are, in the next"
                            + " steps");
        }
        var down = new StoodDown(it.agreed(), it.by(), now);
        return agree(new Event.DownNow(it.whom(), down, kept.active().step()));
    }

    private static Decision<Event> hear(SafetyPlan plan, Command.HearOfStep it, Instant now) {
        if (!(plan instanceof Kept kept)) return agree();
        Active active = kept.active();
        if (active != null && active.step().equals(it.step()) && !active.taken()) {
            return agree(new Event.Taken(it.whom()));
        }
        Review review = kept.review();
        boolean lookedAt =
                it.over()
                        && review != null
                        && review.step().equals(it.step())
                        && !it.at().isBefore(review.since());
        if (!lookedAt) return agree();
        LocalDate again = it.whom().today().plusDays(LOOKED_AT_AFTER);
        return agree(new Event.ReviewPlanned(it.whom(), review(it.whom(), again, now)));
    }

    private static Review review(ForWhom whom, LocalDate on, Instant now) {
        var step = Ids.derive("safety-plan-review", whom.person());
        return new Review(step, whom.lead(), on, now);
    }
}
