package org.livingwell.intake.arriving.conversation;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Begun;
import org.livingwell.intake.arriving.conversation.domain.ConversationId;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;

/** Lets a caller in to a person's conversations; a conversation of somebody else is not there. */
@Component
class ConversationRoom {

    private final IntakeAccess access;
    private final KnownPeople people;
    private final Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations;
    private final Places places;

    ConversationRoom(
            IntakeAccess access,
            KnownPeople people,
            Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations,
            Places places) {
        this.access = access;
        this.people = people;
        this.conversations = conversations;
        this.places = places;
    }

    void read(PersonId id, Caller caller) {
        access.mustReach(id, caller);
    }

    Begun read(PersonId id, ConversationId conversation, Caller caller) {
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

    Begun change(PersonId id, ConversationId conversation, Caller caller) {
        access.mustWorkWith(id, caller);
        return found(id, conversation);
    }

    private Begun found(PersonId id, ConversationId conversation) {
        return (Begun) conversations.of(id, conversation).state();
    }

    ZoneId zone(PlaceId place) {
        return places.find(place).orElseThrow().zone();
    }

    LocalDate today(PlaceId place) {
        return places.today(place);
    }
}
