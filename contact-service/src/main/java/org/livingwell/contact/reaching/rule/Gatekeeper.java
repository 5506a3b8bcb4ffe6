package org.livingwell.contact.reaching.rule;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Kept;
import org.livingwell.contact.reaching.rule.domain.Gate;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer;
import org.livingwell.contact.reaching.rule.domain.Gate.Ask;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.contact.reaching.rule.domain.Gate.State;
import org.livingwell.contact.reaching.rule.domain.Held;
import org.livingwell.contact.reaching.rule.domain.Screen;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneId;

/** The one way to the gate: whoever would reach somebody asks here, at that moment. */
@Component
public class Gatekeeper {

    private final Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules;
    private final ContactAccess access;
    private final Places places;

    Gatekeeper(
            Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules,
            ContactAccess access,
            Places places) {
        this.rules = rules;
        this.access = access;
        this.places = places;
    }

    /**
     * Somebody's gate, read once for however many ways are asked about.
     *
     * @param place where they are; null where that is not known
     */
    public record Look(
            @Nullable Held held, ZoneId zone, State state, boolean newer, @Nullable PlaceId place) {

        public Answer ask(Channel channel, Kind kind, Instant at) {
            return Gate.ask(held, new Ask(channel, kind, at, zone, state, newer));
        }

        public Screen screen(Instant at) {
            return Screen.of(held, state, newer, at.atZone(zone).toLocalDate());
        }
    }

    /** Somebody of whom not all is known for sure is reached by a human at most. */
    public Answer ask(PersonId person, Channel channel, Kind kind, Instant at) {
        return look(person).ask(channel, kind, at);
    }

    public Look look(PersonId person) {
        Kept kept = rules.find(person).orElse(null) instanceof Kept it ? it : null;
        PersonRef known = access.known(person).orElse(null);
        return new Look(
                kept == null ? null : kept.held(),
                kept == null ? Places.ANYWHERE : places.zone(kept.place()),
                known == null || known.doubted() ? State.IN_DOUBT : state(known.state()),
                kept != null && kept.wanted() != null,
                known == null ? null : known.place());
    }

    private static State state(String code) {
        return switch (code) {
            case "in-network" -> State.IN_NETWORK;
            case "paused" -> State.PAUSED;
            case "farewelled" -> State.FAREWELLED;
            case "died" -> State.DIED;
            default -> State.IN_DOUBT;
        };
    }
}
