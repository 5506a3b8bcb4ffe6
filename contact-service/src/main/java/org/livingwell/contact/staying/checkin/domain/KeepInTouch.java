package org.livingwell.contact.staying.checkin.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/**
 * How somebody is kept in touch with, one a person; what follows from it is their next check-in.
 */
public sealed interface KeepInTouch {

    /** Nothing was said of them. */
    record None() implements KeepInTouch {}

    /**
     * @param revision how often it changed
     */
    record Kept(PersonId person, PlaceId place, Facts facts, int revision)
            implements KeepInTouch, About {}

    /** They are known under another id. */
    record Dropped(PersonId person, PlaceId place) implements KeepInTouch, About {}

    /** What is said of them, what they choose, and what becomes of an id they came with. */
    sealed interface Command {

        /**
         * @param place where it was said
         */
        record Hear(PersonId person, PlaceId place, News news) implements Command {}

        record Choose(PersonId person, PlaceId place, Choice choice) implements Command {}

        record Join(PersonId person, PlaceId place, Facts facts) implements Command {}

        record Drop() implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record Heard(PersonId person, PlaceId place, Facts facts) implements Event {}

        record Chosen(PersonId person, PlaceId place, Facts facts, Choice choice)
                implements Event {}

        record DroppedNow() implements Event {}
    }

    static Decision<Event> decide(KeepInTouch before, Command command, Instant now) {
        return switch (command) {
            case Command.Hear(var person, var place, var news) ->
                    heard(before, person, place, facts(before).heard(person, news));
            case Command.Join(var person, var place, var facts) ->
                    heard(before, person, place, facts(before).with(facts));
            case Command.Choose(var person, var place, var choice) -> {
                var facts = facts(before).chosen(choice);
                yield facts.equals(facts(before))
                        ? agree()
                        : agree(new Event.Chosen(person, place, facts, choice));
            }
            case Command.Drop() -> before instanceof Kept ? agree(new Event.DroppedNow()) : agree();
        };
    }

    private static Decision<Event> heard(
            KeepInTouch before, PersonId person, PlaceId place, Facts facts) {
        return facts.equals(facts(before)) ? agree() : agree(new Event.Heard(person, place, facts));
    }

    private static Facts facts(KeepInTouch it) {
        return it instanceof Kept kept ? kept.facts() : Facts.NONE;
    }

    default KeepInTouch apply(Event event) {
        return switch (event) {
            case Event.Heard(var person, var place, var facts) -> kept(person, place, facts);
            case Event.Chosen(var person, var place, var facts, _) -> kept(person, place, facts);
            case Event.DroppedNow() -> {
                if (!(this instanceof Kept it)) {
                    throw new ImpossibleException(this, event);
                }
                yield new Dropped(it.person(), it.place());
            }
        };
    }

    private Kept kept(PersonId person, PlaceId said, Facts facts) {
        var home = facts.home();
        int before = this instanceof Kept it ? it.revision() : 0;
        return new Kept(person, home == null ? said : home.place(), facts, before + 1);
    }
}
