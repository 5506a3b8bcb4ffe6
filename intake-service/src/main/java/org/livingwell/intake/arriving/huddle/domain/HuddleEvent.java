package org.livingwell.intake.arriving.huddle.domain;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.List;

/** Facts about a huddle; never changed once published. */
public sealed interface HuddleEvent {

    record Gathered(PlaceId place, LocalDate on) implements HuddleEvent {}

    record CameTogether(List<WorkerId> came) implements HuddleEvent {}

    record Resolved(Resolve resolve) implements HuddleEvent {}

    record Closed(int decided) implements HuddleEvent {}
}
