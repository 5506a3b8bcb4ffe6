package org.livingwell.intake.people.concern.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.people.concern.domain.Concern.None;
import org.livingwell.intake.people.concern.domain.Concern.Told;
import org.livingwell.intake.people.concern.domain.Concern.Untold;
import org.livingwell.intake.people.concern.domain.ConcernCommand.Raise;
import org.livingwell.intake.people.concern.domain.ConcernCommand.ShareOutside;
import org.livingwell.intake.people.concern.domain.ConcernCommand.TellPerson;
import org.livingwell.intake.people.concern.domain.ConcernEvent.PersonTold;
import org.livingwell.intake.people.concern.domain.ConcernEvent.Raised;
import org.livingwell.intake.people.concern.domain.ConcernEvent.SharedOutside;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Decides what becomes of a concern. */
public final class ConcernRules {

    private ConcernRules() {}

    public static Decision<ConcernEvent> decide(
            Concern concern, ConcernCommand command, Instant now) {
        return switch (command) {
            case Raise(var matter) ->
                    concern instanceof None ? agree(new Raised(matter, now)) : agree();
            case ShareOutside share -> share(concern, share);
            case TellPerson tell -> tell(concern, tell);
        };
    }

    private static Decision<ConcernEvent> share(Concern concern, ShareOutside command) {
        if (concern instanceof None) return notFound();
        Share share = command.share();
        if (share.on().isAfter(command.today())) return toCome();
        if (!share.agreed() && share.reason() == null) {
            return refuse(
                    "reason-missing", "Say why it was shared although they did not agree to it");
        }
        return agree(new SharedOutside(share));
    }

    private static Decision<ConcernEvent> tell(Concern concern, TellPerson tell) {
        return switch (concern) {
            case None _ -> notFound();
            case Told _ -> agree();
            case Untold it when before(tell.on(), it) ->
                    refuse("date-over", "It was raised after that day");
            case Untold _ when tell.on().isAfter(tell.today()) -> toCome();
            case Untold it -> agree(new PersonTold(it.matter().about(), tell.on(), tell.by()));
        };
    }

    /** A day earlier is let through: the place may be ahead of or behind UTC. */
    private static boolean before(LocalDate on, Untold concern) {
        return on.isBefore(LocalDate.ofInstant(concern.raisedAt(), ZoneOffset.UTC).minusDays(1));
    }

    private static Decision<ConcernEvent> toCome() {
        return refuse("date-to-come", "Choose the day it took place");
    }
}
