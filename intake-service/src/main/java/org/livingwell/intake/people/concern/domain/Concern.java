package org.livingwell.intake.people.concern.domain;

import org.livingwell.intake.people.concern.domain.ConcernEvent.PersonTold;
import org.livingwell.intake.people.concern.domain.ConcernEvent.Raised;
import org.livingwell.intake.people.concern.domain.ConcernEvent.SharedOutside;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A worry about somebody's safety; while untold it is nowhere the person could come across it. */
public sealed interface Concern {

    /** Nobody raised it. */
    record None() implements Concern {}

    record Untold(Matter matter, Instant raisedAt, List<Share> shares) implements Concern {}

    /** The person knows; from here on they may read it. */
    record Told(
            Matter matter, Instant raisedAt, List<Share> shares, LocalDate toldOn, WorkerId toldBy)
            implements Concern {}

    default Concern apply(ConcernEvent event) {
        return switch (event) {
            case Raised(var matter, var at) -> new Untold(matter, at, List.of());
            case SharedOutside(var share) -> with(share);
            case PersonTold(_, var on, var by) when this instanceof Untold it ->
                    new Told(it.matter(), it.raisedAt(), it.shares(), on, by);
            case PersonTold _ -> this;
        };
    }

    private Concern with(Share share) {
        return switch (this) {
            case None _ -> this;
            case Untold it -> new Untold(it.matter(), it.raisedAt(), and(it.shares(), share));
            case Told it ->
                    new Told(
                            it.matter(),
                            it.raisedAt(),
                            and(it.shares(), share),
                            it.toldOn(),
                            it.toldBy());
        };
    }

    private static List<Share> and(List<Share> shares, Share share) {
        var longer = new ArrayList<>(shares);
        longer.add(share);
        return List.copyOf(longer);
    }
}
