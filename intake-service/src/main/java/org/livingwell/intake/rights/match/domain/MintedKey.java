package org.livingwell.intake.rights.match.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The key somebody came with who turned out to be known: it stays until every context has moved
 * what it held. Ids, codes and dates only.
 */
public sealed interface MintedKey {

    /** How long a context may stay silent before somebody is told. */
    Duration SILENCE = Duration.ofDays(2);

    /** No context has said anything yet. */
    record None() implements MintedKey {}

    /** A match was made. */
    sealed interface Known extends MintedKey, About {

        Whose whose();

        @Override
        default PersonId person() {
            return whose().minted();
        }

        @Override
        default PlaceId place() {
            return whose().place();
        }
    }

    /**
     * @param missing whose receipt is still to come
     * @param chaseAt when it is said that somebody is silent
     */
    record Needed(Whose whose, Set<Context> missing, Instant chaseAt, int chased) implements Known {

        private static Needed since(Instant now, Whose whose) {
            return new Needed(whose, Set.of(Context.values()), now.plus(SILENCE), 0);
        }

        private Known without(Context context, Instant now) {
            if (missing.equals(Set.of(context))) return new Over(whose, now);
            Set<Context> fewer =
                    missing.stream()
                            .filter(it -> it != context)
                            .collect(Collectors.toUnmodifiableSet());
            return new Needed(whose, fewer, chaseAt, chased);
        }
    }

    /** Every context has moved. */
    record Over(Whose whose, Instant due) implements Known {}

    record Gone(Whose whose) implements Known {}

    /**
     * @param minted the id the key belongs to
     * @param known whom they are known as
     */
    record Whose(PersonId minted, PersonId known, PlaceId place) {}

    /** What contexts and the timer may ask of a key. */
    sealed interface Command {

        record TakeReceipt(Whose whose, Context context) implements Command {}

        record Chase() implements Command {}

        /** The key is destroyed. */
        record End() implements Command {}
    }

    /** Facts about a key that is on its way out; none of them leaves intake. */
    sealed interface Event {

        record Followed(Whose whose, Context context, Instant at) implements Event {}

        record Missed(int times, Instant again) implements Event {}

        record Destroyed() implements Event {}
    }

    static Decision<Event> decide(MintedKey key, Command command, Instant now) {
        return switch (command) {
            case Command.TakeReceipt(var whose, var context) ->
                    isMissing(key, context)
                            ? agree(new Event.Followed(whose, context, now))
                            : agree();
            case Command.Chase _ ->
                    key instanceof Needed it && !now.isBefore(it.chaseAt())
                            ? agree(new Event.Missed(it.chased() + 1, now.plus(SILENCE)))
                            : agree();
            case Command.End _ -> key instanceof Over ? agree(new Event.Destroyed()) : agree();
        };
    }

    private static boolean isMissing(MintedKey key, Context context) {
        return switch (key) {
            case None _ -> true;
            case Needed it -> it.missing().contains(context);
            case Over _, Gone _ -> false;
        };
    }

    default MintedKey apply(Event event) {
        return switch (event) {
            case Event.Followed(var whose, var context, var at) ->
                    switch (this) {
                        case None _ -> Needed.since(at, whose).without(context, at);
                        case Needed it -> it.without(context, at);
                        case Over _, Gone _ -> throw new ImpossibleException(this, event);
                    };
            case Event.Missed(var times, var again) ->
                    switch (this) {
                        case Needed it -> new Needed(it.whose(), it.missing(), again, times);
                        case None _, Over _, Gone _ -> throw new ImpossibleException(this, event);
                    };
            case Event.Destroyed _ ->
                    switch (this) {
                        case Over it -> new Gone(it.whose());
                        case None _, Needed _, Gone _ -> throw new ImpossibleException(this, event);
                    };
        };
    }
}
