package org.livingwell.intake.arriving.conversation.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Being heard: open for as many sittings as it takes, then held for good. */
public sealed interface Conversation {

    /** Nobody has planned it. */
    record None() implements Conversation {}

    /** Somebody has. */
    sealed interface Begun extends Conversation, About {

        Occasion occasion();

        Said said();

        @Override
        default PersonId person() {
            return occasion().person();
        }

        @Override
        default PlaceId place() {
            return occasion().place();
        }
    }

    /**
     * @param soFar what it comes to, as far as that was written; null where nobody has
     */
    record Open(Occasion occasion, Said said, @Nullable SoFar soFar) implements Begun {

        /** What was only planned is not left half-way. */
        public boolean hasBegun() {
            return soFar != null
                    || !said.pieces().isEmpty()
                    || !said.sittings().isEmpty()
                    || !said.companions().isEmpty();
        }

        /**
         * The day they talked last; where nobody noted one, the day something was written last, or
         * the one it is planned for.
         */
        public LocalDate lastOn(ZoneId zone) {
            var talked = said.sittings().stream().map(Sitting::on);
            return talked.max(Comparator.naturalOrder())
                    .or(() -> writtenAt().map(it -> LocalDate.ofInstant(it, zone)))
                    .orElse(occasion.day());
        }

        private Optional<Instant> writtenAt() {
            return Stream.concat(
                            said.pieces().stream().map(Piece::at),
                            Stream.ofNullable(soFar).map(SoFar::at))
                    .max(Comparator.naturalOrder());
        }
    }

    /** Over: the next one has another number, this one is never opened again. */
    record Held(Occasion occasion, Said said, Outcome outcome, Instant at) implements Begun {}

    /** What somebody may ask of a conversation; {@code today} is the place's. */
    sealed interface Command {

        record Plan(Occasion occasion, LocalDate today) implements Command {}

        /**
         * @param revision the writer saw; 0 where nothing stood there
         * @param saidBy null leaves it as it was
         */
        record Write(Prompt prompt, Words text, int revision, WorkerId by, @Nullable SaidBy saidBy)
                implements Command {}

        record Sit(Sitting sitting, LocalDate today) implements Command {}

        /** It was another day, another place or somebody else: what was noted is set right. */
        record SitOtherwise(int number, Sitting sitting, LocalDate today) implements Command {}

        /**
         * @param revision the writer saw; 0 where nothing stood there
         */
        record Note(Outcome outcome, int revision) implements Command {}

        record BringIn(Companion companion) implements Command {}

        /** What a companion says for themselves. */
        record Hear(UUID companion, Companion.Answers said) implements Command {}

        /**
         * It is to be on another day or at another time.
         *
         * @param meeting null where only the day is known now, or nobody is to come
         */
        record Replan(LocalDate day, @Nullable Meeting meeting, WorkerId owner, LocalDate today)
                implements Command {}

        record LeaveOpen(LocalDate finishBy, LocalDate today) implements Command {}

        /**
         * @param revision of what it came to so far, as whoever completes it saw it; null where
         *     they did not say
         */
        record Complete(Outcome outcome, @Nullable Integer revision) implements Command {}
    }

    /** Facts about a conversation; never changed once published. */
    sealed interface Event {

        record Planned(Occasion occasion) implements Event {}

        /**
         * @param off whether an appointment is one no more
         */
        record Replanned(Occasion occasion, boolean off) implements Event {}

        record Wrote(Piece piece) implements Event {}

        record Sat(Sitting sitting) implements Event {}

        record SatOtherwise(int number, Sitting sitting) implements Event {}

        record Noted(SoFar soFar) implements Event {}

        record BroughtIn(Companion companion) implements Event {}

        /** A companion said for themselves what they agree to or need; stays here. */
        record Answered(Companion companion) implements Event {}

        /** A companion wants an introduction of their own. */
        record CameForward(UUID companion) implements Event {}

        record LeftOpen(Occasion occasion, LocalDate finishBy) implements Event {}

        record Completed(Occasion occasion, Outcome outcome, Instant at) implements Event {}
    }

    default Conversation apply(Event event) {
        return switch (event) {
            case Event.Planned(var occasion) ->
                    switch (this) {
                        case None _ -> new Open(occasion, Said.NOTHING, null);
                        case Open _, Held _ -> throw new ImpossibleException(this, event);
                    };
            case Event.Replanned(var occasion, _) ->
                    new Open(occasion, open(event).said(), open(event).soFar());
            case Event.Wrote(var piece) -> open(event, open(event).said().with(piece));
            case Event.Sat(var sitting) -> open(event, open(event).said().with(sitting));
            case Event.SatOtherwise(var number, var sitting) ->
                    open(event, open(event).said().with(number, sitting));
            case Event.Noted(var soFar) ->
                    new Open(open(event).occasion(), open(event).said(), soFar);
            case Event.BroughtIn(var companion) -> open(event, open(event).said().with(companion));
            case Event.Answered(var companion) -> open(event, open(event).said().with(companion));
            case Event.CameForward _ -> open(event); // they answered already: this is what follows
            case Event.LeftOpen _ -> open(event); // its step is the team's, and not kept here
            case Event.Completed(_, var outcome, var at) ->
                    new Held(open(event).occasion(), open(event).said(), outcome, at);
        };
    }

    private Open open(Event event, Said said) {
        return new Open(open(event).occasion(), said, open(event).soFar());
    }

    private Open open(Event event) {
        return switch (this) {
            case Open it -> it;
            case None _, Held _ -> throw new ImpossibleException(this, event);
        };
    }
}
