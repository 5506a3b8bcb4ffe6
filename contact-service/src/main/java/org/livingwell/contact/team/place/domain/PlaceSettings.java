package org.livingwell.contact.team.place.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/** What is known here of what a place decided; wanted of intake, for ever, until it is fetched. */
public sealed interface PlaceSettings {

    /** In seconds. */
    long LONGEST = 60;

    /** Nothing was heard of the place. */
    record None() implements PlaceSettings {}

    /**
     * @param fetched what intake said last; null until it answered for the first time
     * @param wanted null while nothing newer is known of
     */
    record Kept(PlaceId place, @Nullable Fetched fetched, @Nullable Wanted wanted)
            implements PlaceSettings, About {

        @Override
        public @Nullable PersonId person() {
            return null;
        }

        private boolean has(int revision) {
            return fetched != null && fetched.revision() >= revision;
        }

        private boolean waitsFor(int revision) {
            return wanted != null && wanted.revision() >= revision;
        }
    }

    /**
     * @param revision of the place's settings; what is older changes nothing
     */
    record Fetched(Settings settings, int revision) {}

    /**
     * @param revision that there is at intake at least
     */
    record Wanted(int revision, int tries, Instant due) {}

    /** What events and the timer ask of it. */
    sealed interface Command {

        /**
         * @param revision 1 where a place was heard of and nothing of its settings
         */
        record Want(PlaceId place, int revision) implements Command {}

        record Hear(Fetched said) implements Command {}

        record TryLater() implements Command {}
    }

    /** Facts about it; none is published. */
    sealed interface Event {

        record SettingsWanted(PlaceId place, Wanted wanted) implements Event {}

        record Postponed(Wanted until) implements Event {}

        record Heard(Fetched fetched) implements Event {}
    }

    static Decision<Event> decide(PlaceSettings known, Command command, Instant now) {
        return switch (command) {
            case Command.Want(var place, var revision) -> want(known, place, revision, now);
            case Command.Hear(var said) -> hear(known, said, now);
            case Command.TryLater() -> later(known, now);
        };
    }

    private static Decision<Event> want(
            PlaceSettings known, PlaceId place, int revision, Instant now) {
        if (known instanceof Kept it && (it.has(revision) || it.waitsFor(revision))) return agree();
        return agree(new Event.SettingsWanted(place, new Wanted(revision, 0, now)));
    }

    /** An answer that was on its way while something newer was heard of is not the last. */
    private static Decision<Event> hear(PlaceSettings known, Fetched said, Instant now) {
        if (!(known instanceof Kept it) || it.wanted == null) return agree();
        return said.revision() >= it.wanted.revision()
                ? agree(new Event.Heard(said))
                : later(known, now);
    }

    private static Decision<Event> later(PlaceSettings known, Instant now) {
        if (!(known instanceof Kept it) || it.wanted == null) return agree();
        if (it.wanted.due().isAfter(now)) return agree();
        int tries = it.wanted.tries();
        long pause = Math.min(1L << Math.min(tries, 6), LONGEST);
        return agree(
                new Event.Postponed(
                        new Wanted(it.wanted.revision(), tries + 1, now.plusSeconds(pause))));
    }

    default PlaceSettings apply(Event event) {
        return switch (event) {
            case Event.SettingsWanted(var place, var wanted) ->
                    new Kept(place, this instanceof Kept it ? it.fetched : null, wanted);
            case Event.Postponed(var until) -> {
                var it = kept(event);
                yield new Kept(it.place, it.fetched, until);
            }
            case Event.Heard(var fetched) -> new Kept(kept(event).place, fetched, null);
        };
    }

    private Kept kept(Event event) {
        if (this instanceof Kept it) return it;
        throw new ImpossibleException(this, event);
    }
}
