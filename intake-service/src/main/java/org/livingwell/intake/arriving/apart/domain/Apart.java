package org.livingwell.intake.arriving.apart.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
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

    /** No more of it than one document holds. */
    int MOST = 100;

    /** Nobody was told apart from them. */
    record None() implements Apart {}

    record Kept(PlaceId place, List<NotSame> others) implements Apart {}

    record NotSame(PersonId other, @Nullable Words reason, WorkerId by, Words byName, Instant at) {}

    sealed interface Command {

        record TellApart(PlaceId place, NotSame said) implements Command {}

        record OfferAgain(PlaceId place, PersonId other) implements Command {}
    }

    sealed interface Event {

        record ToldApart(PlaceId place, NotSame said) implements Event {}

        record OfferedAgain(PlaceId place, PersonId other) implements Event {}
    }

    /** What was said is kept once. */
    static Decision<Event> decide(Apart apart, Command command, Instant now) {
        return switch (command) {
            case Command.TellApart(_, var said) when apart.from(said.other()).isPresent() ->
                    agree();
            case Command.TellApart _ when apart.others().size() >= MOST ->
                    refuse(
                            "too-many-told-apart",
                            "Too many people have been ruled out already; search instead");
            case Command.TellApart(var place, var said) -> agree(new Event.ToldApart(place, said));
            case Command.OfferAgain(var place, var other) ->
                    apart.from(other).isPresent()
                            ? agree(new Event.OfferedAgain(place, other))
                            : agree();
        };
    }

    default Apart apply(Event event) {
        return switch (event) {
            case Event.ToldApart(var place, var said) ->
                    new Kept(place, Stream.concat(others().stream(), Stream.of(said)).toList());
            case Event.OfferedAgain(var place, var other) ->
                    switch (this) {
                        case None _ -> throw new ImpossibleException(this, event);
                        case Kept(_, var others) ->
                                new Kept(
                                        place,
                                        others.stream()
                                                .filter(it -> !it.other().equals(other))
                                                .toList());
                    };
        };
    }

    private List<NotSame> others() {
        return switch (this) {
            case None _ -> List.of();
            case Kept(_, var others) -> others;
        };
    }

    default Optional<NotSame> from(PersonId other) {
        return others().stream().filter(it -> it.other().equals(other)).findFirst();
    }
}
