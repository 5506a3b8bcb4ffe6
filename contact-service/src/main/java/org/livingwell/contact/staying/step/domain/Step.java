package org.livingwell.contact.staying.step.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a human does next for somebody, from when any context says so until it is over. */
public sealed interface Step {

    /** Nobody spoke of it. */
    record None() implements Step {}

    /** Somebody spoke of it, or of its end. */
    sealed interface Known extends Step, About {

        Whose whose();

        Held held();

        @Override
        default PersonId person() {
            return whose().person();
        }

        @Override
        default PlaceId place() {
            return whose().place();
        }
    }

    /**
     * @param asked when that was said for which whoever is on duty was asked for; null where nobody
     *     was
     */
    record Open(Whose whose, Said said, Held held, @Nullable Instant asked) implements Known {

        public static Open of(Whose whose, Said said, Held held) {
            return new Open(whose, said, held, null);
        }

        /**
         * Urgent, and nobody has said since that they do it: to be named is not to know. An urgent
         * introduction rings at intake.
         */
        public boolean rings() {
            boolean taken = held.owner() != null && held.since().isAfter(said.at());
            return said.urgent() && !taken && !Kinds.isIntroductions(said.kind());
        }

        /** Whoever is on duty is still to be asked for. */
        public boolean calls() {
            return rings() && !said.at().equals(asked);
        }
    }

    /**
     * @param said what it was; null while only its end was heard of
     * @param at when it ended; what was said before then opens nothing
     */
    record Over(Whose whose, @Nullable Said said, Held held, Outcome outcome, Instant at)
            implements Known {}

    /** What events say of it, and what workers do with it. */
    sealed interface Command {

        /**
         * @param owner null where nobody is named
         */
        record Hear(Whose whose, Said said, @Nullable WorkerId owner) implements Command {}

        record HearDone(Whose whose) implements Command {}

        /** Whoever it is about is where this says, and with whom. */
        record Follow(Whereabouts person) implements Command {}

        /**
         * Whoever has it works here no more.
         *
         * @param at when they left; what they took after that, as they came back, stays theirs
         */
        record Leave(WorkerId worker, LocalDate today, Instant at) implements Command {}

        /**
         * Whoever is on duty is told of it until somebody takes it.
         *
         * @param said when that was said for which they are
         */
        record AskFor(Instant said) implements Command {}

        record Take(WorkerId by) implements Command {}

        /**
         * @param inTheTeam whether they may do anything for the person
         */
        record PassOn(WorkerId to, boolean inTheTeam) implements Command {}

        record Finish(Outcome outcome) implements Command {}
    }

    /** Facts about it: what it is now. */
    sealed interface Event {

        record Opened(Whose whose, Said said, Held held) implements Event {}

        record Ended(Whose whose, @Nullable Said said, Held held, Outcome outcome, Instant at)
                implements Event {}

        record DutyAsked(Instant said) implements Event {}

        /** A worker does it from now on: they took it, or it was passed on to them. */
        record Taken(UUID step, WorkerId owner, LocalDate due, Instant at) implements Event {}

        record Finished(UUID step, Outcome outcome, Instant at) implements Event {}
    }

    default Step apply(Event event) {
        return StepRules.apply(this, event);
    }
}
