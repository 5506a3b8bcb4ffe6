package org.livingwell.intake.arriving.huddle.domain;

import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.CameTogether;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Closed;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Gathered;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent.Resolved;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The team's short meeting over new introductions and people who need thought. */
public sealed interface Huddle {

    /** Nobody has gathered. */
    record None() implements Huddle {}

    record Open(PlaceId place, LocalDate on, List<WorkerId> came, List<Resolve> resolves)
            implements Huddle {}

    record Held(PlaceId place, LocalDate on, List<WorkerId> came, List<Resolve> resolves)
            implements Huddle {}

    default Huddle apply(HuddleEvent event) {
        return switch (event) {
            case Gathered(var place, var on) -> new Open(place, on, List.of(), List.of());
            case CameTogether(var came) when this instanceof Open it ->
                    new Open(it.place(), it.on(), came, it.resolves());
            case Resolved(var resolve) when this instanceof Open it ->
                    new Open(it.place(), it.on(), it.came(), and(it.resolves(), resolve));
            case Closed _ when this instanceof Open it ->
                    new Held(it.place(), it.on(), it.came(), it.resolves());
            case CameTogether _, Resolved _, Closed _ -> this;
        };
    }

    /** Empty before anybody gathered. */
    default Optional<PlaceId> whose() {
        return switch (this) {
            case None _ -> Optional.empty();
            case Open it -> Optional.of(it.place());
            case Held it -> Optional.of(it.place());
        };
    }

    default List<Resolve> decided() {
        return switch (this) {
            case None _ -> List.of();
            case Open it -> it.resolves();
            case Held it -> it.resolves();
        };
    }

    default Optional<Resolve> decided(UUID id) {
        return decided().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static List<Resolve> and(List<Resolve> resolves, Resolve resolve) {
        var longer = new ArrayList<>(resolves);
        longer.add(resolve);
        return List.copyOf(longer);
    }
}
