package org.livingwell.contact.reaching.need.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.said.domain.ForWhom;
import org.livingwell.contact.reaching.said.domain.Step;
import org.livingwell.contact.reaching.said.domain.Wanted;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one person needs so that they and we understand each other: first what they said when they
 * came, then what they and their workers said here, and whether it was there when they were met.
 */
public sealed interface CommunicationNeeds {

    /** Nothing was heard of them. */
    record None() implements CommunicationNeeds {}

    /**
     * Somebody of whom something was heard.
     *
     * @param held null until it is known what they said
     * @param wanted null where nothing new is to be fetched
     * @param step the step that asks a worker to check it with them; null where none is open
     * @param askFrom before which day nobody is asked to again; null where any day will do
     * @param met whether it was there, the latest last
     */
    record Kept(
            PersonId person,
            PlaceId place,
            @Nullable Held held,
            @Nullable Wanted wanted,
            @Nullable UUID step,
            @Nullable LocalDate askFrom,
            List<Met> met)
            implements CommunicationNeeds, About {

        /** From when on they are to be asked again; null while somebody is asked to, or never. */
        public @Nullable LocalDate askOn() {
            if (held == null || step != null) return null;
            LocalDate from = askFrom == null ? LocalDate.EPOCH : askFrom;
            if (held.newer() != null) return from;
            if (!held.needs().some()) return null;
            LocalDate until = held.needs().until();
            return from.isAfter(until) ? from : until;
        }

        private Kept with(Met now) {
            return new Kept(person, place, held, wanted, step, askFrom, latest(met, now));
        }

        private Kept with(@Nullable Wanted now) {
            return new Kept(person, place, held, now, step, askFrom, met);
        }
    }

    /** They are known under another id, or it was not them: nothing holds under this one. */
    record Dropped(PersonId person, PlaceId place) implements CommunicationNeeds, About {}

    /**
     * What they said to intake, as it is fetched.
     *
     * @param asked whether somebody asked them
     */
    record Said(Needs needs, boolean asked) {}

    /** What events, timers, the person and their workers ask of it. */
    sealed interface Command {

        record Want(PersonId person, PlaceId place) implements Command {}

        record TryLater() implements Command {}

        /**
         * @param due of the wish it was fetched for
         * @param said null where intake knows nothing of them, or nothing any more
         */
        record Hear(Instant due, @Nullable Said said, ForWhom step) implements Command {}

        /**
         * @param by null where they say it themselves
         * @param seen the revision they had before them
         */
        record Say(Needs needs, @Nullable WorkerId by, int seen, ForWhom step) implements Command {}

        /** Somebody met or rang them. */
        record Note(Met met, ForWhom step) implements Command {}

        /** The day is there from which on it is to be asked again. */
        record AskAgain(ForWhom step) implements Command {}

        /** A step was finished, whatever came of it. */
        record StepIsOver(UUID step, LocalDate today) implements Command {}

        record Drop(PersonId person, PlaceId place) implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record NeedsWanted(PersonId person, PlaceId place, Instant due) implements Event {}

        record Postponed(Wanted until) implements Event {}

        record NothingSaid() implements Event {}

        /**
         * @param step opened for whoever is to check it with them; null where nothing is
         * @param stepDone the one that needs nobody any more
         * @param fetched whether it is what was wanted of intake
         */
        record HeldNow(Held held, @Nullable Step step, @Nullable UUID stepDone, boolean fetched)
                implements Event {}

        /** All they need was there when they were met. */
        record AllThere(Met met) implements Event {}

        /**
         * @param step opened for whoever sees to it; null where they died
         */
        record MissingNoted(Met met, @Nullable Step step) implements Event {}

        record AskedAgain(Step step) implements Event {}

        /** Nobody is asked to before this day. */
        record AskedLater(LocalDate from) implements Event {}

        record DroppedNow(PersonId person, PlaceId place) implements Event {}
    }

    default CommunicationNeeds apply(Event event) {
        return switch (event) {
            case Event.NeedsWanted(var person, var place, var due) -> {
                var now = Wanted.from(due);
                yield this instanceof Kept it
                        ? new Kept(person, place, it.held(), now, it.step(), it.askFrom(), it.met())
                        : new Kept(person, place, null, now, null, null, List.of());
            }
            case Event.Postponed(var until) -> kept(event).with(until);
            case Event.NothingSaid() -> kept(event).with((Wanted) null);
            case Event.HeldNow(var held, var step, var done, var fetched) -> {
                var it = kept(event);
                UUID open = step != null ? step.id() : done == null ? it.step() : null;
                var wanted = fetched ? null : it.wanted();
                yield new Kept(it.person(), it.place(), held, wanted, open, it.askFrom(), it.met());
            }
            case Event.AllThere(var met) -> kept(event).with(met);
            case Event.MissingNoted(var met, _) -> kept(event).with(met);
            case Event.AskedAgain(var step) -> asked(kept(event), step.id(), null);
            case Event.AskedLater(var from) -> asked(kept(event), null, from);
            case Event.DroppedNow(var person, var place) -> new Dropped(person, place);
        };
    }

    private static Kept asked(Kept it, @Nullable UUID step, @Nullable LocalDate from) {
        return new Kept(it.person(), it.place(), it.held(), it.wanted(), step, from, it.met());
    }

    private static List<Met> latest(List<Met> before, Met met) {
        int most = 20;
        int over = Math.max(0, before.size() + 1 - most);
        return Stream.concat(before.stream().skip(over), Stream.of(met)).toList();
    }

    private Kept kept(Event event) {
        if (this instanceof Kept it) return it;
        throw new ImpossibleException(this, event);
    }
}
