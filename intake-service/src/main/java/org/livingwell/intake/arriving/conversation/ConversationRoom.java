package org.livingwell.intake.arriving.conversation;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.None;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.intake.people.person.PersonCommands;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** Lets a caller in to a person's conversations; a conversation of somebody else is not there. */
@Component
class ConversationRoom {

    private final IntakeAccess access;
    private final PersonCommands people;
    private final ConversationQueries queries;
    private final Places places;
    private final Clock clock;

    ConversationRoom(
            IntakeAccess access,
            PersonCommands people,
            ConversationQueries queries,
            Places places,
            Clock clock) {
        this.access = access;
        this.people = people;
        this.queries = queries;
        this.places = places;
        this.clock = clock;
    }

    void read(PersonId id, Caller caller) {
        access.mustReach(id, caller);
    }

    Conversation read(PersonId id, ConversationId conversation, Caller caller) {
        access.mustReach(id, caller);
        return found(id, conversation);
    }

    boolean isOwn(PersonId id, Caller caller) {
        return access.isOneself(id, caller);
    }

    InNetwork change(PersonId id, Caller caller) {
        access.mustWorkWith(id, caller);
        return people.known(id)
                .map(Known::standing)
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    }

    Conversation change(PersonId id, ConversationId conversation, Caller caller) {
        access.mustWorkWith(id, caller);
        return found(id, conversation);
    }

    private Conversation found(PersonId id, ConversationId conversation) {
        Conversation found = queries.find(conversation).orElseGet(None::new);
        if (!occasion(found).person().equals(id)) throw new RefusedException(Refusal.NOT_FOUND);
        return found;
    }

    Occasion occasion(Conversation conversation) {
        return switch (conversation) {
            case Open(var occasion, _) -> occasion;
            case Held(var occasion, _, _, _) -> occasion;
            case None _ -> throw new RefusedException(Refusal.NOT_FOUND);
        };
    }

    LocalDate today(PlaceId place) {
        return LocalDate.ofInstant(clock.instant(), places.find(place).orElseThrow().zone());
    }
}
