package org.livingwell.contact.meeting.appointment.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** When somebody meets somebody, from when any context says so until it is off. */
public sealed interface Appointment {

    String MOVED = "moved";

    /** Nobody spoke of it. */
    record None() implements Appointment {}

    /**
     * @param since when the time it has now was said first: the same time said again after another
     *     one is reminded of anew
     * @param remindedUpTo what was to be reminded of until then needs no more reminding
     * @param reminders still to come, the next one first
     * @param interpreter null where none is wanted
     * @param unheld the step that finds who meets them instead of a worker who left; null where
     *     nobody need to
     * @param cannot what they said of it; null while they come
     * @param earlier since when it has this time, where they could not come meanwhile
     */
    record Kept(
            PersonId person,
            Said said,
            Instant since,
            Instant remindedUpTo,
            List<Reminder> reminders,
            @Nullable Interpreter interpreter,
            @Nullable UUID unheld,
            @Nullable Cannot cannot,
            @Nullable Instant earlier)
            implements Appointment, About {

        @Override
        public PlaceId place() {
            return said.place();
        }

        /**
         * What somebody is reminded for: the same whatever else of it changes, so that it can be
         * called off, and for whoever the person turns out to be, so that a match reminds once.
         */
        public UUID cause(Remind remind) {
            return Appointment.cause(said, since, remind.code());
        }

        /** What somebody who was told of another time is told of this one for. */
        public UUID movedCause() {
            return Appointment.cause(said, since, MOVED);
        }

        /** All that may have been wanted of the time it has now, whatever is to remind today. */
        public List<UUID> causes() {
            return Stream.of(since, earlier == null ? since : earlier)
                    .distinct()
                    .flatMap(it -> codes().map(code -> Appointment.cause(said, it, code)))
                    .toList();
        }

        private static Stream<String> codes() {
            return Stream.concat(Stream.of(Remind.values()).map(Remind::code), Stream.of(MOVED));
        }

        /** Whether whoever is reminded of it would have been by now. */
        public boolean isWithinReach(Instant now, ZoneId zone) {
            return !said.remind().isEmpty()
                    && !Remind.DAY_BEFORE.before(said.startsAt(), zone).isAfter(now);
        }

        /** Whether it does not take place then any more, once this is heard. */
        public boolean movesWith(Command command) {
            return switch (command) {
                case Command.Hear(_, var later, _, _, _) ->
                        later.laterThan(said) && !later.startsAt().equals(said.startsAt());
                case Command.HearOff(_, _, var at) -> !said.at().isAfter(at);
                case Command.Remind _,
                        Command.Follow _,
                        Command.Leave _,
                        Command.Book _,
                        Command.SayCannot _,
                        Command.SayCan _ ->
                        false;
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

        Kept reminded(Instant upTo, List<Reminder> left) {
            return new Kept(person, said, since, upTo, left, interpreter, unheld, cannot, earlier);
        }

        Kept interpreted(@Nullable Interpreter step) {
            var now = said.interpreted();
            return new Kept(
                    person, now, since, remindedUpTo, reminders, step, unheld, cannot, earlier);
        }

        Kept coming(@Nullable Cannot cannot) {
            var left = cannot == null ? reminders : List.<Reminder>of();
            return new Kept(
                    person, said, since, remindedUpTo, left, interpreter, unheld, cannot, earlier);
        }

        Kept with(Said now, @Nullable UUID unheld) {
            return new Kept(
                    person,
                    now,
                    since,
                    remindedUpTo,
                    reminders,
                    interpreter,
                    unheld,
                    cannot,
                    earlier);
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
         * @param since when that time was said first, where this is what is known already
         * @param cannot what they said of it then; null where they come
         * @param zone what time it is where it takes place
         */
        record Hear(PersonId person, Said said, Instant since, @Nullable Cannot cannot, ZoneId zone)
                implements Command {

            public Hear(PersonId person, Said said, ZoneId zone) {
                this(person, said, said.at(), null, zone);
            }

            /** As of whatever is kept once this is heard of another time. */
            public UUID movedCause() {
                return cause(said, since, MOVED);
            }
        }

        record HearOff(PersonId person, PlaceId place, Instant at) implements Command {}

        /** What was due until then has been seen to. */
        record Remind(Instant upTo) implements Command {}

        /** They need an interpreter, whatever whoever made it said. */
        record Book(ZoneId zone) implements Command {}

        /**
         * The person says that they cannot come.
         *
         * @param startsAt of which time they say so
         * @param lead who sees to it where nobody meets them; null where it is the team
         */
        record SayCannot(Instant startsAt, @Nullable WorkerId lead, LocalDate today)
                implements Command {}

        /** They can after all. */
        record SayCan(Instant startsAt, ZoneId zone) implements Command {}

        /** The person is somebody else's now, and so is what they had with whoever it was. */
        record Follow(List<Passed> passed) implements Command {}

        /**
         * Whoever they were to meet left.
         *
         * @param lead who finds somebody; null where it is the team
         */
        record Leave(WorkerId worker, @Nullable WorkerId lead, LocalDate today)
                implements Command {}
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

        record Followed(WorkerId to) implements Event {}

        record Unheld(UUID step, @Nullable WorkerId owner, LocalDate due) implements Event {}

        /** They cannot come, and somebody finds another time with them. */
        record CannotCome(Cannot cannot, @Nullable WorkerId owner, LocalDate due)
                implements Event {}

        /** They come, or it is at another time, or off. */
        record Settled(UUID stepDone) implements Event {}

        /** Somebody meets them, or nobody need to. */
        record HeldAgain(UUID stepDone) implements Event {}
    }

    private static UUID cause(Said said, Instant since, String code) {
        return Ids.derive("reminder", said.appointment(), said.startsAt(), since, code);
    }

    default Appointment apply(Event event) {
        return AppointmentRules.apply(this, event);
    }
}
