package org.livingwell.intake.rights.glass.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.rights.glass.domain.Glass.Broken;
import org.livingwell.intake.rights.glass.domain.Glass.Noted;
import org.livingwell.intake.rights.glass.domain.Glass.Whole;
import org.livingwell.intake.rights.glass.domain.GlassCommand.Open;
import org.livingwell.intake.rights.glass.domain.GlassCommand.TakeNote;
import org.livingwell.intake.rights.glass.domain.GlassEvent.Opened;
import org.livingwell.intake.rights.glass.domain.GlassEvent.OpeningNoted;
import org.livingwell.platform.domain.Decision;

import java.time.Duration;
import java.time.Instant;

/** Decides what becomes of the glass over a record. */
public final class GlassRules {

    /** How long a record stays open to whoever opened it. */
    static final Duration OPEN = Duration.ofMinutes(60);

    private GlassRules() {}

    public static Decision<GlassEvent> decide(Glass glass, GlassCommand command, Instant now) {
        return switch (command) {
            case Open open -> open(glass, open, now);
            case TakeNote(var byName) ->
                    switch (glass) {
                        case Broken _ -> agree(new OpeningNoted(byName, now));
                        case Noted _ -> agree(); // whoever comes second changes nothing
                        case Whole _ -> notFound();
                    };
        };
    }

    private static Decision<GlassEvent> open(Glass glass, Open open, Instant now) {
        if (open.reason().value().isBlank()) {
            return refuse("reason-needed", "Say why you need to open this now");
        }
        return switch (glass) {
            case Whole _ ->
                    agree(
                            new Opened(
                                    open.person(),
                                    open.place(),
                                    open.by(),
                                    open.byName(),
                                    open.reason(),
                                    now,
                                    now.plus(OPEN)));
            case Broken _, Noted _ -> agree();
        };
    }
}
