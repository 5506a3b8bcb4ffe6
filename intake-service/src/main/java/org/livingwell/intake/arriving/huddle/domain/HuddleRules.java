package org.livingwell.intake.arriving.huddle.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.arriving.huddle.domain.Huddle.Held;
import org.livingwell.intake.arriving.huddle.domain.Huddle.None;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Open;
import org.livingwell.intake.arriving.huddle.domain.HuddleCommand.Close;
import org.livingwell.intake.arriving.huddle.domain.HuddleCommand.ComeTogether;
import org.livingwell.intake.arriving.huddle.domain.HuddleCommand.Decide;
import org.livingwell.intake.arriving.huddle.domain.HuddleCommand.Gather;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.CameTogether;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Closed;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Gathered;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Resolved;
import org.livingwell.platform.domain.Decision;

/** Decides what becomes of a huddle. */
public final class HuddleRules {

    private HuddleRules() {}

    public static Decision<HuddleEvent> decide(Huddle huddle, HuddleCommand command) {
        if (command instanceof Gather gather) return gather(huddle, gather);
        return switch (huddle) {
            case None _ -> notFound();
            case Held _ when command instanceof Close -> agree();
            case Held _ -> refuse("huddle-over", "This huddle is over; there is one every day");
            case Open open -> open(open, command);
        };
    }

    private static Decision<HuddleEvent> gather(Huddle huddle, Gather gather) {
        if (!(huddle instanceof None)) return agree();
        return gather.on().isAfter(gather.today())
                ? refuse("date-to-come", "Begin it on the day")
                : agree(new Gathered(gather.place(), gather.on()));
    }

    private static Decision<HuddleEvent> open(Open open, HuddleCommand command) {
        return switch (command) {
            case ComeTogether(var came) when came.equals(open.came()) -> agree();
            case ComeTogether(var came) -> agree(new CameTogether(came));
            case Decide(var resolve, var today) ->
                    resolve.due().isBefore(today)
                            ? refuse("date-over", "Choose today or later for the next step")
                            : agree(new Resolved(resolve));
            case Close _ -> agree(new Closed(open.resolves().size()));
            case Gather _ -> agree(); // decided before
        };
    }
}
