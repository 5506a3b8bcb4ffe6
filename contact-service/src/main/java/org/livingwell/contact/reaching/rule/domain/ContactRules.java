package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.said.domain.ForWhom;
import org.livingwell.contact.reaching.said.domain.Step;
import org.livingwell.contact.reaching.said.domain.Wanted;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How one person may be reached: first what they said when they came, then what they and their
 * workers said here. Until something is heard nothing is allowed.
 */
public sealed interface ContactRules {

    /** Nothing was heard of them. */
    record None() implements ContactRules {}

    /**
     * Somebody of whom something was heard.
     *
     * @param held null until it is known what they said
     * @param wanted null where nothing new is to be fetched
     * @param step the step that asks a worker to check something with them; null where none is open
     * @param askFrom before which day nobody is asked to again; null where any day will do
     */
    record Kept(
            PersonId person,
            PlaceId place,
            @Nullable Held held,
            @Nullable Wanted wanted,
            @Nullable UUID step,
            @Nullable LocalDate askFrom)
            implements ContactRules, About {

        /** From when on they are to be asked again; null while somebody is asked to, or never. */
        public @Nullable LocalDate askOn() {
            if (held == null || step != null) return null;
            LocalDate from = askFrom == null ? LocalDate.EPOCH : askFrom;
            LocalDate until = held.rules().until();
            return held.toCheck() || from.isAfter(until) ? from : until;
        }
    }

    /** They are known under another id, or it was not them: nothing holds under this one. */
    record Dropped(PersonId person, PlaceId place) implements ContactRules, About {}

    /** What they said to intake, as it is fetched. */
    record Said(Rules rules, int ways, boolean phone, boolean email) {}

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
         * @param hearing how a worker heard it from them; null where nobody did
         * @param seen the revision they had before them
         */
        record Say(
                Rules rules,
                Recorded.By by,
                Recorded.@Nullable Hearing hearing,
                int seen,
                ForWhom step)
                implements Command {}

        /** They said that nothing more is to come that way; the others stay as they are. */
        record Close(Channel channel, ForWhom step) implements Command {}

        /** The day is there from which on it is to be asked again. */
        record AskAgain(ForWhom step) implements Command {}

        /** A step was finished, whatever came of it. */
        record StepIsOver(UUID step, LocalDate today) implements Command {}

        record Drop(PersonId person, PlaceId place) implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record WaysWanted(PersonId person, PlaceId place, Instant due) implements Event {}

        record Postponed(Wanted until) implements Event {}

        record NothingSaid() implements Event {}

        /**
         * @param step opened for whoever is to check something with them; null where nothing is
         * @param stepDone the one that needs nobody any more
         * @param fetched whether it is what was wanted of intake
         * @param namedAnew whether somebody is kept out by name who was not before
         */
        record HeldNow(
                Held held,
                @Nullable Step step,
                @Nullable UUID stepDone,
                boolean fetched,
                boolean namedAnew)
                implements Event {}

        record AskedAgain(Step step) implements Event {}

        /** Nobody is asked to before this day. */
        record AskedLater(LocalDate from) implements Event {}

        record DroppedNow(PersonId person, PlaceId place) implements Event {}
    }

    default ContactRules apply(Event event) {
        return switch (event) {
            case Event.WaysWanted(var person, var place, var due) ->
                    switch (this) {
                        case None _, Dropped _ ->
                                new Kept(person, place, null, Wanted.from(due), null, null);
                        case Kept it ->
                                new Kept(
                                        person,
                                        place,
                                        it.held(),
                                        Wanted.from(due),
                                        it.step(),
                                        it.askFrom());
                    };
            case Event.Postponed(var until) -> {
                var it = kept(event);
                yield new Kept(it.person(), it.place(), it.held(), until, it.step(), it.askFrom());
            }
            case Event.NothingSaid() -> {
                var it = kept(event);
                yield new Kept(it.person(), it.place(), it.held(), null, it.step(), it.askFrom());
            }
            case Event.HeldNow(var held, var step, var done, var fetched, _) -> {
                var it = kept(event);
                UUID open = step != null ? step.id() : done == null ? it.step() : null;
                var wanted = fetched ? null : it.wanted();
                yield new Kept(it.person(), it.place(), held, wanted, open, it.askFrom());
            }
            case Event.AskedAgain(var step) -> {
                var it = kept(event);
                yield new Kept(it.person(), it.place(), it.held(), it.wanted(), step.id(), null);
            }
            case Event.AskedLater(var from) -> {
                var it = kept(event);
                yield new Kept(it.person(), it.place(), it.held(), it.wanted(), null, from);
            }
            case Event.DroppedNow(var person, var place) -> new Dropped(person, place);
        };
    }

    private Kept kept(Event event) {
        if (this instanceof Kept it) return it;
        throw new ImpossibleException(this, event);
    }
}
