package org.livingwell.contact.reaching.need;

import org.livingwell.contact.reaching.need.domain.CommunicationNeeds;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.Drop;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.StepIsOver;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.Want;
import org.livingwell.contact.reaching.said.BeginsAtIntake;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** What somebody needs to understand us begins with what they said when they came. */
@Component
class NeedsFromIntake implements BeginsAtIntake {

    private final Aggregate<
                    CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
            needs;

    NeedsFromIntake(
            Aggregate<CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
                    needs) {
        this.needs = needs;
    }

    @Override
    public void want(PersonId person, PlaceId place, Cause cause) {
        needs.of(person).handle(new Want(person, place), cause);
    }

    @Override
    public boolean isOfDetails() {
        return true;
    }

    @Override
    public void stepIsOver(PersonId person, UUID step, LocalDate today, Cause cause) {
        needs.of(person).handle(new StepIsOver(step, today), cause);
    }

    @Override
    public void drop(PersonId person, PlaceId place, Cause cause) {
        needs.of(person).handle(new Drop(person, place), cause);
    }
}
