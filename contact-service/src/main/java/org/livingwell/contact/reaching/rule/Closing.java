package org.livingwell.contact.reaching.rule;

import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command.Close;
import org.livingwell.contact.reaching.said.domain.ForWhom;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/** Closes a way of reaching somebody at once, as they asked by it. */
@Component
public class Closing {

    private final Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules;
    private final Places places;

    Closing(
            Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules,
            Places places) {
        this.rules = rules;
        this.places = places;
    }

    /**
     * @throws org.livingwell.platform.domain.RefusedException {@code not-known-yet} while what they
     *     said when they came is on its way
     */
    public void close(PersonRef person, Channel channel, Cause cause) {
        var whom = new ForWhom(person.leadWorker(), places.today(person.place()), person.died());
        rules.of(person.id()).handle(new Close(channel, whom), cause);
    }
}
