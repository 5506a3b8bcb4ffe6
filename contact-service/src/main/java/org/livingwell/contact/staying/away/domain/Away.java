package org.livingwell.contact.staying.away.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/** From when until when a worker is away, and who covers for them; it ends by itself. */
public sealed interface Away {

    /** They never said that they are. */
    record Here() implements Away {}

    /**
     * @param until the last day
     * @param cover who looks after what is theirs meanwhile
     */
    record Covered(WorkerId worker, PlaceId place, LocalDate from, LocalDate until, WorkerId cover)
            implements Away, About {

        @Override
        public @Nullable PersonId person() {
            return null;
        }

        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !isOver(day);
        }

        public boolean isOver(LocalDate day) {
            return day.isAfter(until);
        }
    }

    /** Before it ended. */
    record Back(PlaceId place) implements Away, About {

        @Override
        public @Nullable PersonId person() {
            return null;
        }
    }

    /** What a worker says of themselves. */
    sealed interface Command {

        /**
         * @param inTheTeam whether whoever covers works there too
         */
        record Say(Covered covered, boolean inTheTeam, LocalDate today) implements Command {}

        record BeBack() implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record Said(Covered covered) implements Event {}

        record WasBack(PlaceId place) implements Event {}
    }

    static Decision<Event> decide(Away away, Command command, Instant now) {
        return switch (command) {
            case Command.Say(var covered, var inTheTeam, var today) ->
                    say(away, covered, inTheTeam, today);
            case Command.BeBack() ->
                    away instanceof Covered it ? agree(new Event.WasBack(it.place())) : agree();
        };
    }

    private static Decision<Event> say(
            Away away, Covered covered, boolean inTheTeam, LocalDate today) {
        if (covered.until().isBefore(covered.from()) || covered.isOver(today)) {
            return refuse("away-over", "Choose a last day that is not before the first or today");
        }
        if (covered.cover().equals(covered.worker()) || !inTheTeam) {
            return refuse("not-in-the-team", "Choose a colleague of yours who works there now");
        }
        return covered.equals(away) ? agree() : agree(new Event.Said(covered));
    }

    default Away apply(Event event) {
        return switch (event) {
            case Event.Said(var covered) -> covered;
            case Event.WasBack(var place) -> new Back(place);
        };
    }
}
