package org.livingwell.contact.meeting.lunch.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** When those who want to hear of one lunch are told, and told again where it stands otherwise. */
public sealed interface Invitation {

    /** How long before it begins. */
    Duration AHEAD = Duration.ofDays(4);

    record None() implements Invitation {}

    /**
     * @param stands null where it is off
     * @param revision how often it was said how it stands
     * @param due when people are told; null where they know
     */
    record Kept(
            LunchId lunch,
            PlaceId place,
            @Nullable WhenWhere stands,
            int revision,
            @Nullable Instant due)
            implements Invitation, About {

        /** Whether everybody who wants to is told by now, and not only whoever was told before. */
        public boolean forAll(Instant now) {
            return stands != null && !stands.startsAt().minus(AHEAD).isAfter(now);
        }

        @Override
        public @Nullable PersonId person() {
            return null;
        }
    }

    /** What may be asked of it. */
    sealed interface Command {

        record Say(LunchId lunch, PlaceId place, @Nullable WhenWhere stands) implements Command {}

        record Told(int revision) implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record StandsSo(LunchId lunch, PlaceId place, @Nullable WhenWhere stands, Instant due)
                implements Event {}

        record AllTold(@Nullable Instant again) implements Event {}
    }

    static Decision<Event> decide(Invitation invitation, Command command, Instant now) {
        return switch (command) {
            case Command.Say(var lunch, var place, var stands) ->
                    invitation instanceof Kept it && Objects.equals(it.stands(), stands)
                            ? agree()
                            : agree(
                                    new Event.StandsSo(
                                            lunch, place, stands, due(invitation, stands, now)));
            case Command.Told(var revision) ->
                    invitation instanceof Kept it && it.due() != null && it.revision() == revision
                            ? agree(new Event.AllTold(it.forAll(now) ? null : ahead(it.stands())))
                            : agree();
        };
    }

    /** Of what was said before, whoever was told hears at once. */
    private static Instant due(Invitation before, @Nullable WhenWhere stands, Instant now) {
        Instant ahead = ahead(stands);
        return before instanceof Kept || ahead == null || ahead.isBefore(now) ? now : ahead;
    }

    private static @Nullable Instant ahead(@Nullable WhenWhere stands) {
        return stands == null ? null : stands.startsAt().minus(AHEAD);
    }

    default Invitation apply(Event event) {
        return switch (event) {
            case Event.StandsSo(var lunch, var place, var stands, var due) ->
                    new Kept(
                            lunch,
                            place,
                            stands,
                            this instanceof Kept it ? it.revision() + 1 : 0,
                            due);
            case Event.AllTold(var again) when this instanceof Kept it ->
                    new Kept(it.lunch(), it.place(), it.stands(), it.revision(), again);
            case Event.AllTold _ -> throw new ImpossibleException(this, event);
        };
    }
}
