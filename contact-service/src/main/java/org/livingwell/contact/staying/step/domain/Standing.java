package org.livingwell.contact.staying.step.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/** How somebody stands: where they are and with whom, and whether they have a next step. */
public sealed interface Standing {

    /** Nobody said that they are in the network. */
    record None() implements Standing {}

    /**
     * @param lead who walks with them, as was said last
     * @param sequence of the last of their events
     * @param look when it is looked again whether they have a next step; null while nobody need to
     * @param missing since when they have none; null where they have one
     * @param told the day that was said last
     */
    record Known(
            PersonId person,
            Whereabouts seen,
            WorkerId lead,
            long sequence,
            @Nullable Instant look,
            @Nullable LocalDate missing,
            @Nullable LocalDate told)
            implements Standing, About {

        @Override
        public PlaceId place() {
            return seen.place();
        }
    }

    /** What intake says of somebody, what happens to their steps, and what a look finds. */
    sealed interface Command {

        record Hear(PersonId person, News news, long sequence) implements Command {}

        /** A step of theirs opened, changed hands or ended. */
        record LookSoon() implements Command {}

        /**
         * @param next null where nobody need to look
         */
        record Look(boolean missing, LocalDate today, @Nullable Instant next) implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record Heard(PersonId person, News news, long sequence, Instant look) implements Event {}

        record ToLook(Instant at) implements Event {}

        record Fine(@Nullable Instant next) implements Event {}

        /** Told once a day. */
        record Missed(LocalDate today, @Nullable Instant next) implements Event {}

        record StillMissed(@Nullable Instant next) implements Event {}
    }

    default Standing apply(Event event) {
        return StandingRules.apply(this, event);
    }
}
