package org.livingwell.contact.appointment.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** When somebody meets somebody, from when any context says so until it is off. */
public sealed interface Appointment {

    /** Nobody spoke of it. */
    record None() implements Appointment {}

    /**
     * @param remindedUpTo what was to be reminded of until then needs no more reminding
     * @param reminders still to come, the next one first
     * @param interpreter null where none is wanted
     */
    record Kept(
            PersonId person,
            Said said,
            Instant remindedUpTo,
            List<Reminder> reminders,
            @Nullable Interpreter interpreter)
            implements Appointment, About {

        @Override
        public PlaceId place() {
            return said.place();
        }

        /** Whether it does not take place then any more, once this is heard. */
        public boolean movesWith(Command command) {
            return switch (command) {
                case Command.Hear(_, var later, _) ->
                        later.laterThan(said) && !later.startsAt().equals(said.startsAt());
                case Command.HearOff(_, _, var at) -> !said.at().isAfter(at);
                case Command.Remind _ -> false;
            };
        }

        public @Nullable Instant due() {
            return reminders.isEmpty() ? null : reminders.getFirst().at();
        }

        /** The last of those that are due: whoever is late reminds once. */
        public @Nullable Reminder toRemind(Instant now) {
            return reminders.stream()
                    .filter(it -> !it.at().isAfter(now))
                    .reduce((_, later) -> later)
                    .orElse(null);
        }

        /** From when on the next one says it better, or nobody needs to be told any more. */
        public Instant uselessAfter(Reminder reminder) {
            return reminders.stream()
                    .map(Reminder::at)
                    .filter(it -> it.isAfter(reminder.at()))
                    .findFirst()
                    .orElse(said.startsAt());
        }
    }

    /**
     * Off, or its end was heard of first.
     *
     * @param at what was said before then changes nothing
     */
    record Off(PersonId person, PlaceId place, Instant at) implements Appointment, About {}

    /** What events say of it, and timers. */
    sealed interface Command {

        /**
         * @param zone what time it is where it takes place
         */
        record Hear(PersonId person, Said said, ZoneId zone) implements Command {}

        record HearOff(PersonId person, PlaceId place, Instant at) implements Command {}

        /** What was due until then has been seen to. */
        record Remind(Instant upTo) implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        /**
         * @param step opened or moved with it
         * @param stepDone the one that nobody needs any more
         */
        record Noted(Kept now, @Nullable Interpreter step, @Nullable UUID stepDone)
                implements Event {}

        record CalledOff(Off now, @Nullable UUID stepDone) implements Event {}

        record Reminded(Instant upTo) implements Event {}
    }

    default Appointment apply(Event event) {
        return AppointmentRules.apply(this, event);
    }
}
