package org.livingwell.contact.meeting.lunch;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.contact.meeting.lunch.domain.Invitation;
import org.livingwell.contact.meeting.lunch.domain.Invitation.Command.Say;
import org.livingwell.contact.meeting.lunch.domain.Invitation.Kept;
import org.livingwell.contact.meeting.lunch.domain.Invitation.None;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Cancelled;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Held;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Planned;
import org.livingwell.contact.meeting.lunch.domain.Occasion;
import org.livingwell.contact.meeting.lunch.domain.WhenWhere;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How invitations are kept, one a lunch and under its id; they say how it stands now. */
@Configuration
class Invitations {

    static final String DUE = "index.due";

    @Bean
    Aggregate<Invitation, Invitation.Command, Invitation.Event> invitationAggregate(
            Aggregates all) {
        return all.open(
                aggregate("lunch_invitations", new None(), Invitation::decide, Invitation::apply)
                        .indexed(DUE)
                        .index(
                                it ->
                                        it instanceof Kept kept && kept.due() != null
                                                ? Map.of("due", kept.due())
                                                : Map.of())
                        .copied() // about nobody
                        .announce(_ -> null));
    }

    /** However late or often it is heard that it changed: what counts is how it stands. */
    static void follow(
            Aggregate<Invitation, Invitation.Command, Invitation.Event> invitations,
            ListeningLunch lunch,
            Cause cause) {
        switch (lunch) {
            case Planned(var it, _) -> invitations.of(it.id()).handle(say(it), cause);
            case Cancelled(var it) ->
                    invitations.of(it.id()).handle(new Say(it.id(), it.place(), null), cause);
            case Held _, ListeningLunch.None _ -> {}
        }
    }

    private static Say say(Occasion it) {
        var stands = new WhenWhere(it.startsAt(), it.terms().venue().name());
        return new Say(it.id(), it.place(), stands);
    }
}
