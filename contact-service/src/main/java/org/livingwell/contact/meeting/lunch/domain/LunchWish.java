package org.livingwell.contact.meeting.lunch.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.meeting.lunch.domain.Errand.Tell;
import org.livingwell.contact.meeting.lunch.domain.Errand.TellOff;
import org.livingwell.contact.meeting.lunch.domain.Errand.Withdraw;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether somebody wants to hear of lunches, what they were told of each, and which they host.
 * Whether they came to one is nowhere.
 */
public sealed interface LunchWish {

    /** They said nothing, and hear of none. */
    record None() implements LunchWish {}

    /**
     * @param told of lunches to come, the latest last
     * @param hosts as they agreed to; none where it was kept before anybody could
     */
    record Said(
            PersonId person,
            PlaceId place,
            boolean wants,
            List<Telling> told,
            @Nullable List<Hosting> hosts)
            implements LunchWish, About {

        public List<Hosting> hosting() {
            return hosts == null ? List.of() : hosts;
        }

        /** What is not over long enough to be forgotten. */
        public List<Hosting> hosting(Instant now) {
            return hosting().stream().filter(it -> !it.isOver(now)).toList();
        }

        /** When the first of what they host is to be forgotten; null where they host nothing. */
        public @Nullable Instant forgets() {
            return hosting().stream()
                    .map(Hosting::overAt)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private Said told(List<Telling> now) {
            return new Said(person, place, wants, now, hosts);
        }

        /** What is to be done so that they know how a lunch stands; null where it is off. */
        public List<Errand> errands(LunchId lunch, @Nullable WhenWhere stands) {
            if (!wants) return of(lunch).<Errand>map(it -> new Withdraw(it.cause())).toList();
            return of(lunch).flatMap(it -> errand(it, stands)).toList();
        }

        private static Stream<Errand> errand(Telling it, @Nullable WhenWhere stands) {
            if (it.what().equals(stands)) return Stream.of(new Tell(it.cause(), it.what()));
            if (!it.sent()) return Stream.of(new Withdraw(it.cause()));
            boolean moved = stands == null || !stands.startsAt().equals(it.what().startsAt());
            return moved ? Stream.of(TellOff.of(it)) : Stream.of();
        }

        private Stream<Telling> of(LunchId lunch) {
            return told.stream().filter(it -> it.isOf(lunch));
        }

        private boolean knows(LunchId lunch, WhenWhere stands) {
            return of(lunch)
                    .reduce((_, later) -> later)
                    .filter(it -> it.what().equals(stands))
                    .isPresent();
        }

        /** Which lunch a message told them of. */
        public @Nullable LunchId toldBy(UUID cause) {
            return told.stream()
                    .filter(it -> it.cause().equals(cause))
                    .map(Telling::lunch)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What may be asked of it. */
    sealed interface Command {

        record Say(PersonId person, PlaceId place, boolean wants) implements Command {}

        /** A lunch is planned, or stands otherwise than it did. */
        record Hear(LunchId lunch, WhenWhere stands) implements Command {}

        /** A message went, or may have. */
        record Went(UUID cause) implements Command {}

        /** They agreed to host a lunch. */
        record Host(PersonId person, PlaceId place, Hosting hosting) implements Command {}

        record HostNoMore(LunchId lunch) implements Command {}

        /** Who hosted what is over is nobody's business any more. */
        record Forget() implements Command {}
    }

    /** Facts about it. */
    sealed interface Event {

        record WishSaid(PersonId person, PlaceId place, boolean wants) implements Event {}

        record ToBeTold(Telling telling, Instant now) implements Event {}

        record WasTold(UUID cause) implements Event {}

        /**
         * @param hosts all they host from now on
         */
        record HostsNow(PersonId person, PlaceId place, List<Hosting> hosts) implements Event {}
    }

    static Decision<Event> decide(LunchWish wish, Command command, Instant now) {
        return switch (command) {
            case Command.Say(var person, var place, var wants) ->
                    wish instanceof Said it && it.wants() == wants && it.place().equals(place)
                                    || wish instanceof None && !wants
                            ? agree()
                            : agree(new Event.WishSaid(person, place, wants));
            case Command.Hear(var lunch, var stands) ->
                    wish instanceof Said it
                                    && it.wants()
                                    && !it.knows(lunch, stands)
                                    && stands.startsAt().isAfter(now)
                            ? agree(new Event.ToBeTold(telling(it, lunch, stands), now))
                            : agree();
            case Command.Went(var cause) ->
                    wish instanceof Said it
                                    && it.told().stream()
                                            .anyMatch(
                                                    told ->
                                                            told.cause().equals(cause)
                                                                    && !told.sent())
                            ? agree(new Event.WasTold(cause))
                            : agree();
            case Command.Host it -> host(wish, it, now);
            case Command.HostNoMore(var lunch) ->
                    wish instanceof Said it && it.hosting().stream().anyMatch(is(lunch))
                            ? agree(hosts(it.person(), it.place(), others(wish, lunch)))
                            : agree();
            case Command.Forget() ->
                    wish instanceof Said it && it.hosting(now).size() < it.hosting().size()
                            ? agree(hosts(it.person(), it.place(), it.hosting(now).stream()))
                            : agree();
        };
    }

    private static Decision<Event> host(LunchWish wish, Command.Host it, Instant now) {
        LunchId lunch = it.hosting().lunch();
        boolean same =
                wish instanceof Said said
                        && said.hosting().stream()
                                .filter(is(lunch))
                                .anyMatch(h -> h.startsAt().equals(it.hosting().startsAt()));
        if (same) return agree();
        var still = others(wish, lunch).filter(h -> !h.isOver(now));
        return agree(hosts(it.person(), it.place(), Stream.concat(still, Stream.of(it.hosting()))));
    }

    private static Event hosts(PersonId person, PlaceId place, Stream<Hosting> hosts) {
        return new Event.HostsNow(person, place, hosts.toList());
    }

    private static Stream<Hosting> others(LunchWish wish, LunchId lunch) {
        return wish instanceof Said it
                ? it.hosting().stream().filter(is(lunch).negate())
                : Stream.of();
    }

    private static Predicate<Hosting> is(LunchId lunch) {
        return it -> it.lunch().equals(lunch);
    }

    /** The first, the second … of one lunch. */
    private static Telling telling(Said it, LunchId lunch, WhenWhere stands) {
        long before = it.of(lunch).count();
        var cause = Ids.derive("lunch-told", lunch, it.person(), before);
        return new Telling(lunch, cause, stands, false);
    }

    default LunchWish apply(Event event) {
        return switch (event) {
            case Event.WishSaid(var person, var place, var wants) ->
                    this instanceof Said it
                            ? new Said(person, place, wants, it.told(), it.hosts())
                            : new Said(person, place, wants, List.of(), null);
            case Event.ToBeTold(var telling, var now) when this instanceof Said it ->
                    it.told(and(it.told(), telling, now));
            case Event.WasTold(var cause) when this instanceof Said it ->
                    it.told(gone(it.told(), cause));
            case Event.HostsNow(var person, var place, var hosts) ->
                    this instanceof Said it
                            ? new Said(it.person(), it.place(), it.wants(), it.told(), hosts)
                            : new Said(person, place, false, List.of(), hosts);
            case Event.ToBeTold _, Event.WasTold _ -> throw new ImpossibleException(this, event);
        };
    }

    /** What is over is forgotten, so that nothing says for long which lunches they knew of. */
    private static List<Telling> and(List<Telling> told, Telling telling, Instant now) {
        return Stream.concat(
                        told.stream()
                                .filter(
                                        it ->
                                                it.isOf(telling.lunch())
                                                        || it.what().startsAt().isAfter(now)),
                        Stream.of(telling))
                .toList();
    }

    private static List<Telling> gone(List<Telling> told, UUID cause) {
        return told.stream().map(it -> it.cause().equals(cause) ? it.gone() : it).toList();
    }
}
