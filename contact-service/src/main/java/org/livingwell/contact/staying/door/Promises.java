package org.livingwell.contact.staying.door;

import org.livingwell.contact.reaching.rule.Gatekeeper;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.contact.staying.door.domain.Opening;
import org.livingwell.contact.staying.door.domain.Soonest;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.people.PersonRef;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** By when somebody is in touch, as far as their contact rules let a promise be kept. */
@Component
class Promises {

    private final Gatekeeper gate;
    private final Places places;

    Promises(Gatekeeper gate, Places places) {
        this.gate = gate;
        this.places = places;
    }

    /**
     * As it was promised first, however often it is pressed; empty where no safe way opens on a day
     * on which the team is there.
     */
    Optional<LocalDate> contactBy(PersonRef person, Opening opening) {
        var zone = places.zone(person.place());
        var from = Soonest.after(opening.at().atZone(zone)).toInstant();
        return Stream.of(Channel.CALL, Channel.TEXT, Channel.EMAIL, Channel.VISIT)
                .map(it -> gate.ask(person.id(), it, Kind.BY_HAND, from))
                .flatMap(it -> opens(it, from))
                .min(Comparator.naturalOrder())
                .map(it -> it.atZone(zone))
                .filter(Soonest::works)
                .map(ZonedDateTime::toLocalDate);
    }

    private static Stream<Instant> opens(Answer answer, Instant asked) {
        return switch (answer) {
            case Answer.Allowed _ -> Stream.of(asked);
            case Answer.Withheld(_, var next) -> Stream.ofNullable(next);
        };
    }
}
