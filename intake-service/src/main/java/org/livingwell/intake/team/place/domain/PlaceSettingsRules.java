package org.livingwell.intake.team.place.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.team.place.domain.PlaceSettings.Kept;
import org.livingwell.intake.team.place.domain.PlaceSettings.None;
import org.livingwell.intake.team.place.domain.PlaceSettingsCommand.Change;
import org.livingwell.intake.team.place.domain.PlaceSettingsCommand.Seed;
import org.livingwell.intake.team.place.domain.PlaceSettingsEvent.Changed;
import org.livingwell.intake.team.place.domain.PlaceSettingsEvent.Seeded;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.regex.Pattern;

/** Decides what becomes of a place's settings. */
public final class PlaceSettingsRules {

    private static final Pattern TELLING =
            Pattern.compile(
                    "mental|crisis|suicid|psych|therap|clinic|addict|abuse|counsel|health|nhs"
                            + "|well-?being|recovery",
                    Pattern.CASE_INSENSITIVE);

    private PlaceSettingsRules() {}

    public static Decision<PlaceSettingsEvent> decide(
            PlaceSettings before, PlaceSettingsCommand command, Instant now) {
        return switch (command) {
            case Seed(var place, var settings) -> seed(before, place, settings, now);
            case Change change -> change(before, change, now);
        };
    }

    /** No place is without telling phrases, save between a release that brings them and this. */
    private static Decision<PlaceSettingsEvent> seed(
            PlaceSettings before, PlaceId place, Settings seed, Instant now) {
        return switch (before) {
            case None _ -> agree(new Seeded(place, seed, 1, now));
            case Kept(var kept, var revision, _, _)
                    when kept.tellingPhrases().isEmpty() && !seed.tellingPhrases().isEmpty() ->
                    agree(new Seeded(place, kept.completedBy(seed), revision + 1, now));
            case Kept _ -> agree();
        };
    }

    private static Decision<PlaceSettingsEvent> change(
            PlaceSettings before, Change change, Instant now) {
        return switch (before) {
            case None _ -> notFound();
            case Kept kept when kept.revision() != change.seen() -> changedMeanwhile();
            case Kept _ when tells(change.settings().senderName()) ->
                    refuse(
                            "sender-name-tells",
                            "Whoever glances at a phone would learn too much; choose another"
                                    + " sender name");
            case Kept kept when kept.settings().equals(change.settings()) -> agree();
            case Kept kept ->
                    agree(
                            new Changed(
                                    change.place(),
                                    change.settings(),
                                    kept.revision() + 1,
                                    change.by(),
                                    now));
        };
    }

    /** Whether a sender's name would tell a stranger why the message came. */
    static boolean tells(String senderName) {
        return TELLING.matcher(senderName).find();
    }
}
