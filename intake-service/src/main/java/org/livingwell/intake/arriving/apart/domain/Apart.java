package org.livingwell.intake.arriving.apart.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.apart.domain.ApartEvent.OfferedAgain;
import org.livingwell.intake.arriving.apart.domain.ApartEvent.ToldApart;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom somebody introduced was said not to be, so that nobody is asked twice. */
public sealed interface Apart {

    /** Nobody was told apart from them. */
    record None() implements Apart {}

    record Kept(PlaceId place, List<NotSame> others) implements Apart {}

    record NotSame(PersonId other, @Nullable Words reason, WorkerId by, Words byName, Instant at) {}

    default Apart apply(ApartEvent event) {
        List<NotSame> before = this instanceof Kept kept ? kept.others() : List.of();
        var without = before.stream().filter(it -> !it.other().equals(event.other()));
        return switch (event) {
            case ToldApart(var place, var said) ->
                    new Kept(place, Stream.concat(without, Stream.of(said)).toList());
            case OfferedAgain(var place, _) -> new Kept(place, without.toList());
        };
    }

    default Optional<NotSame> from(PersonId other) {
        return this instanceof Kept(_, var others)
                ? others.stream().filter(it -> it.other().equals(other)).findFirst()
                : Optional.empty();
    }
}
