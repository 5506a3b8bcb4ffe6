package org.livingwell.intake.person.messaging;

import org.livingwell.intake.person.domain.PersonEvent;
import org.livingwell.intake.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** What leaves intake about a person: ids and dates, no words. */
@Component
class PersonEventContract implements EventContract<PersonEvent> {

    record PersonWelcomed(WorkerId leadWorker, NextStep step) {}

    @Override
    public PublishedEvent apply(PersonEvent event) {
        return switch (event) {
            case Welcomed(_, _, var lead, _, var conversationBy, var at) ->
                    new PublishedEvent(
                            "PersonWelcomed.v1",
                            new PersonWelcomed(
                                    lead, conversation(lead, conversationBy, at.toString())));
        };
    }

    private static NextStep conversation(WorkerId lead, LocalDate due, String at) {
        return new NextStep(Ids.derive("conversation", lead, at), "conversation", lead, due);
    }
}
