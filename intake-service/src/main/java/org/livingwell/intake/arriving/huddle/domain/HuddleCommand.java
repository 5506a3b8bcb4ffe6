package org.livingwell.intake.arriving.huddle.domain;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.List;

/** What a team may ask of its huddle; {@code today} is the place's. */
public sealed interface HuddleCommand {

    record Gather(PlaceId place, LocalDate on, LocalDate today) implements HuddleCommand {}

    record ComeTogether(List<WorkerId> came) implements HuddleCommand {}

    record Decide(Resolve resolve, LocalDate today) implements HuddleCommand {}

    record Close() implements HuddleCommand {}
}
