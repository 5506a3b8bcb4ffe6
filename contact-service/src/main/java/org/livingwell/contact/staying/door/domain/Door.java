package org.livingwell.contact.staying.door.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.HashedSecret;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Somebody's way back in at any time, with one press and no words; one a person. */
public sealed interface Door {

    /** How many links may work at once: a card at home, one on the phone, one with a friend. */
    int MOST_LINKS = 5;

    /** Nobody made one. */
    record None() implements Door {}

    /** One was made. */
    sealed interface Made extends Door, About {

        @Override
        PersonId person();

        @Nullable Opening lastOpening();
    }

    /** It opens with any of these links, of which the newest is the last. */
    record Ready(PersonId person, PlaceId place, List<Link> links, @Nullable Opening lastOpening)
            implements Made {

        public boolean opensWith(HashedSecret secret) {
            return links.stream().anyMatch(it -> it.secret().equals(secret));
        }
    }

    /** No link opens it until a new one is made. */
    record Revoked(
            PersonId person, PlaceId place, Instant at, WorkerId by, @Nullable Opening lastOpening)
            implements Made {}

    /** What may be asked of it. */
    sealed interface Command {

        /**
         * @param keepOlder whether links made before go on working
         */
        record MakeLink(
                PersonId person, PlaceId place, HashedSecret secret, boolean keepOlder, WorkerId by)
                implements Command {}

        /**
         * @param today in the place
         */
        record RecordGiven(Given given, LocalDate today) implements Command {}

        record Revoke(WorkerId by) implements Command {}

        record Open(HashedSecret secret, Arrival arrival) implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record LinkMade(PersonId person, PlaceId place, Link link, boolean keepOlder)
                implements Event {}

        record GivenRecorded(Given given) implements Event {}

        record LinksRevoked(WorkerId by, Instant at) implements Event {}

        record Opened(PersonId person, Arrival arrival, Instant at) implements Event {

            public Opening opening() {
                return new Opening(at, arrival.today(), arrival.heard());
            }
        }
    }

    static Decision<Event> decide(Door door, Command command, Instant now) {
        return switch (command) {
            case Command.MakeLink make -> make(door, make, now);
            case Command.RecordGiven(var given, var today) -> record(door, given, today);
            case Command.Revoke(var by) ->
                    door instanceof Ready ? agree(new Event.LinksRevoked(by, now)) : agree();
            case Command.Open(var secret, var arrival) -> open(door, secret, arrival, now);
        };
    }

    private static Decision<Event> make(Door door, Command.MakeLink make, Instant now) {
        if (make.keepOlder() && door instanceof Ready it && it.links().size() >= MOST_LINKS) {
            return refuse(
                    "too-many-links",
                    "Five links open this door already: let the older ones stop working");
        }
        var link = new Link(make.secret(), now, make.by(), null);
        return agree(new Event.LinkMade(make.person(), make.place(), link, make.keepOlder()));
    }

    private static Decision<Event> record(Door door, Given given, LocalDate today) {
        return switch (door) {
            case None _, Revoked _ -> refuse("no-link", "There is no link yet: make one first");
            case Ready _ when given.on().isAfter(today) ->
                    refuse("date-to-come", "Choose the day they got it");
            case Ready _ -> agree(new Event.GivenRecorded(given));
        };
    }

    private static Decision<Event> open(
            Door door, HashedSecret secret, Arrival arrival, Instant now) {
        return switch (door) {
            case Ready it when it.opensWith(secret) -> {
                var last = it.lastOpening();
                yield last != null && last.isSameAs(arrival)
                        ? agree()
                        : agree(new Event.Opened(it.person(), arrival, now));
            }
            case None _, Ready _, Revoked _ -> notFound(); // never whether there ever was one
        };
    }

    default Door apply(Event event) {
        return switch (event) {
            case Event.LinkMade(var person, var place, var link, var keepOlder) ->
                    switch (this) {
                        case None _ -> new Ready(person, place, List.of(link), null);
                        case Revoked it ->
                                new Ready(person, place, List.of(link), it.lastOpening());
                        case Ready it ->
                                new Ready(
                                        person,
                                        place,
                                        keepOlder ? and(it.links(), link) : List.of(link),
                                        it.lastOpening());
                    };
            case Event.GivenRecorded(var given) ->
                    switch (this) {
                        case Ready it ->
                                new Ready(
                                        it.person(),
                                        it.place(),
                                        newest(it.links(), given),
                                        it.lastOpening());
                        case None _, Revoked _ -> throw new ImpossibleException(this, event);
                    };
            case Event.LinksRevoked(var by, var at) ->
                    switch (this) {
                        case Ready it ->
                                new Revoked(it.person(), it.place(), at, by, it.lastOpening());
                        case None _, Revoked _ -> throw new ImpossibleException(this, event);
                    };
            case Event.Opened opened ->
                    switch (this) {
                        case Ready it ->
                                new Ready(
                                        it.person(),
                                        opened.arrival().place(),
                                        it.links(),
                                        opened.opening());
                        case None _, Revoked _ -> throw new ImpossibleException(this, event);
                    };
        };
    }

    private static List<Link> and(List<Link> links, Link link) {
        return Stream.concat(links.stream(), Stream.of(link)).toList();
    }

    private static List<Link> newest(List<Link> links, Given given) {
        var changed = new ArrayList<>(links);
        changed.addLast(changed.removeLast().given(given));
        return List.copyOf(changed);
    }
}
