package org.livingwell.intake.team.place.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.regex.Pattern;

/** What a place promises and how it works, kept so that its lead can change it. */
public sealed interface PlaceSettings {

    /** What tells whoever glances at a phone why a message came. */
    Pattern TELLING =
            Pattern.compile(
                    "mental|crisis|suicid|psych|therap|clinic|addict|abuse|counsel|health|nhs"
                            + "|well-?being|recovery",
                    Pattern.CASE_INSENSITIVE);

    /** A place nobody set up yet. */
    record None() implements PlaceSettings {}

    /**
     * @param revision what somebody must have seen to change it
     * @param by nobody where these are still the ones the place began with
     */
    record Kept(Settings settings, int revision, Instant at, @Nullable WorkerId by)
            implements PlaceSettings {}

    /** What may be asked of them. */
    sealed interface Command {

        /** What a place begins with. */
        record Seed(PlaceId place, Settings settings) implements Command {}

        /**
         * @param seen the revision the lead had before them
         */
        record Change(PlaceId place, Settings settings, int seen, WorkerId by) implements Command {}
    }

    /** Facts about them. */
    sealed interface Event {

        PlaceId place();

        /** What somebody must have seen to change them again. */
        int revision();

        record Seeded(PlaceId place, Settings settings, int revision, Instant at)
                implements Event {}

        record Changed(PlaceId place, Settings settings, int revision, WorkerId by, Instant at)
                implements Event {}
    }

    static Decision<Event> decide(PlaceSettings before, Command command, Instant now) {
        return switch (command) {
            case Command.Seed(var place, var settings) -> seed(before, place, settings, now);
            case Command.Change change -> change(before, change, now);
        };
    }

    /** No place is without telling phrases, save between a release that brings them and this. */
    private static Decision<Event> seed(
            PlaceSettings before, PlaceId place, Settings seed, Instant now) {
        return switch (before) {
            case None _ -> agree(new Event.Seeded(place, seed, 1, now));
            case Kept(var kept, var revision, _, _)
                    when kept.tellingPhrases().isEmpty() && !seed.tellingPhrases().isEmpty() ->
                    agree(new Event.Seeded(place, kept.completedBy(seed), revision + 1, now));
            case Kept _ -> agree();
        };
    }

    private static Decision<Event> change(
            PlaceSettings before, Command.Change change, Instant now) {
        return switch (before) {
            case None _ -> notFound();
            case Kept kept when kept.revision() != change.seen() -> changedMeanwhile();
            case Kept _ when TELLING.matcher(change.settings().senderName()).find() ->
                    refuse(
                            "sender-name-tells",
                            "Someone who sees the phone would learn too much; choose another"
                                    + " sender name");
            case Kept kept when kept.settings().equals(change.settings()) -> agree();
            case Kept kept ->
                    agree(
                            new Event.Changed(
                                    change.place(),
                                    change.settings(),
                                    kept.revision() + 1,
                                    change.by(),
                                    now));
        };
    }

    default PlaceSettings apply(Event event) {
        return switch (event) {
            case Event.Seeded(_, var settings, var revision, var at) ->
                    switch (this) {
                        case None _ -> new Kept(settings, revision, at, null);
                        // what was added to what a lead chose is still the lead's
                        case Kept kept -> new Kept(settings, revision, kept.at(), kept.by());
                    };
            case Event.Changed(_, var settings, var revision, var by, var at) ->
                    switch (this) {
                        case None _ -> throw new ImpossibleException(this, event);
                        case Kept _ -> new Kept(settings, revision, at, by);
                    };
        };
    }
}
