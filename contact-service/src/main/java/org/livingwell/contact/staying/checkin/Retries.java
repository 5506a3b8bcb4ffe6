package org.livingwell.contact.staying.checkin;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.Gatekeeper;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.contact.staying.checkin.domain.Plan.Moment;
import org.livingwell.contact.staying.checkin.domain.Way;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** When somebody who was not reached may be tried again, as their contact rules have it. */
@Component
class Retries {

    /** Nobody is rung twice in a row. */
    private static final Duration A_WHILE = Duration.ofHours(2);

    private final Gatekeeper gate;
    private final Places places;
    private final Clock clock;

    Retries(Gatekeeper gate, Places places, Clock clock) {
        this.gate = gate;
        this.places = places;
        this.clock = clock;
    }

    /** Null where their rules say of no moment at which they may be. */
    @Nullable Moment next(PersonId person, PlaceId place, Way way) {
        Instant soon = clock.instant().plus(A_WHILE);
        Instant at =
                switch (gate.ask(person, Channel.valueOf(way.name()), Kind.BY_HAND, soon)) {
                    case Answer.Allowed _ -> soon;
                    case Answer.Withheld(_, var next) -> next;
                };
        if (at == null) return null;
        var local = LocalDateTime.ofInstant(at, places.zone(place));
        return new Moment(local.toLocalDate(), local.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }
}
