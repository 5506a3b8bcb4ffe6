package org.livingwell.contact.reaching.rule;

import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command.Drop;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command.StepIsOver;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command.Want;
import org.livingwell.contact.reaching.said.BeginsAtIntake;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** How somebody may be reached begins with what they said when they came. */
@Component
class RulesFromIntake implements BeginsAtIntake {

    private final Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules;

    RulesFromIntake(Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules) {
        this.rules = rules;
    }

    @Override
    public void want(PersonId person, PlaceId place, Cause cause) {
        rules.of(person).handle(new Want(person, place), cause);
    }

    @Override
    public boolean isOfDetails() {
        return false;
    }

    @Override
    public void stepIsOver(PersonId person, UUID step, LocalDate today, Cause cause) {
        rules.of(person).handle(new StepIsOver(step, today), cause);
    }

    @Override
    public void drop(PersonId person, PlaceId place, Cause cause) {
        rules.of(person).handle(new Drop(person, place), cause);
    }
}
