package org.livingwell.intake.rights.glass.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;

/** The glass over a record: a worker from outside may break it, and everybody hears it. */
public sealed interface Glass {

    /** How long a record stays open to whoever opened it. */
    Duration OPEN = Duration.ofMinutes(60);

    record Whole() implements Glass {}

    /** A record was opened, whatever became of that. */
    sealed interface Opening extends Glass, About {

        Broken opening();

        @Override
        default PersonId person() {
            return opening().person();
        }

        @Override
        default PlaceId place() {
            return opening().place();
        }

        default boolean isBy(WorkerId worker) {
            return opening().by().equals(worker);
        }
    }

    /**
     * @param place where the person is, whose privacy officer is told
     */
    record Broken(
            PersonId person,
            PlaceId place,
            WorkerId by,
            Words byName,
            Words reason,
            Instant at,
            Instant until)
            implements Opening {

        @Override
        public Broken opening() {
            return this;
        }

        /** Open no longer than this. */
        Broken over(Instant at) {
            return new Broken(person, place, by, byName, reason, this.at, at);
        }
    }

    /** The privacy officer has taken note. */
    record Noted(Broken opening, Words byName, Instant at) implements Opening {}

    /** What somebody may ask of it. */
    sealed interface Command {

        record Open(PersonId person, PlaceId place, WorkerId by, Words byName, Words reason)
                implements Command {}

        record TakeNote(Words byName) implements Command {}

        /** Whoever opened it needs it no more. */
        record Close() implements Command {}
    }

    /** Facts about an opening; never changed once published. */
    sealed interface Event {

        record Opened(Command.Open asked, Instant at, Instant until) implements Event {}

        record OpeningNoted(Words byName, Instant at) implements Event {}

        /**
         * @param until it would have been open
         */
        record Closed(WorkerId by, Instant until, Instant at) implements Event {}
    }

    static Decision<Event> decide(Glass glass, Command command, Instant now) {
        return switch (command) {
            case Command.Open open -> open(glass, open, now);
            case Command.TakeNote(var byName) ->
                    switch (glass) {
                        case Broken _ -> agree(new Event.OpeningNoted(byName, now));
                        case Noted _ -> agree(); // whoever comes second changes nothing
                        case Whole _ -> notFound();
                    };
            case Command.Close _ ->
                    switch (glass) {
                        case Opening it -> close(it.opening(), now);
                        case Whole _ -> notFound();
                    };
        };
    }

    private static Decision<Event> close(Broken it, Instant now) {
        return now.isBefore(it.until())
                ? agree(new Event.Closed(it.by(), it.until(), now))
                : agree(); // it is over
    }

    private static Decision<Event> open(Glass glass, Command.Open open, Instant now) {
        if (open.reason().value().isBlank()) {
            return refuse("reason-needed", "Say why you need to open this now");
        }
        return switch (glass) {
            case Whole _ -> agree(new Event.Opened(open, now, now.plus(OPEN)));
            case Broken _, Noted _ -> agree();
        };
    }

    default Glass apply(Event event) {
        return switch (event) {
            case Event.Opened(var asked, var at, var until) ->
                    switch (this) {
                        case Whole _ ->
                                new Broken(
                                        asked.person(),
                                        asked.place(),
                                        asked.by(),
                                        asked.byName(),
                                        asked.reason(),
                                        at,
                                        until);
                        case Broken _, Noted _ -> throw new ImpossibleException(this, event);
                    };
            case Event.OpeningNoted(var byName, var at) ->
                    switch (this) {
                        case Broken it -> new Noted(it, byName, at);
                        case Whole _, Noted _ -> throw new ImpossibleException(this, event);
                    };
            case Event.Closed(_, _, var at) ->
                    switch (this) {
                        case Broken it -> it.over(at);
                        case Noted(var it, var byName, var noted) ->
                                new Noted(it.over(at), byName, noted);
                        case Whole _ -> throw new ImpossibleException(this, event);
                    };
        };
    }
}
