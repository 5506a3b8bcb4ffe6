package org.livingwell.contact.reaching.need;

import org.livingwell.contact.reaching.need.domain.CommunicationNeeds;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Kept;
import org.livingwell.contact.reaching.need.domain.Held;
import org.livingwell.contact.reaching.need.domain.Needs;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What somebody needs, for whoever is about to write to them or to meet them. */
@Component
public class KnownNeeds {

    private final Aggregate<
                    CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
            needs;

    KnownNeeds(
            Aggregate<CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event>
                    needs) {
        this.needs = needs;
    }

    /** Whether somebody is to be booked whenever they are met. */
    public boolean booksSomebody(PersonId person) {
        return held(person).filter(Held::booksSomebody).isPresent();
    }

    /** As they said it here or when they came; empty where nobody said one. */
    public Optional<Words> language(PersonId person) {
        return held(person).map(Held::needs).flatMap(Needs::inWords);
    }

    /** For a partner who is about to ring them. */
    public WhenTalking whenTalking(PersonId person) {
        return held(person)
                .map(Held::needs)
                .map(it -> new WhenTalking(it.professionals(), it.supports()))
                .orElse(WhenTalking.NOTHING);
    }

    private Optional<Held> held(PersonId person) {
        return needs.find(person)
                .flatMap(
                        it ->
                                it instanceof Kept kept
                                        ? Optional.ofNullable(kept.held())
                                        : Optional.empty());
    }
}
