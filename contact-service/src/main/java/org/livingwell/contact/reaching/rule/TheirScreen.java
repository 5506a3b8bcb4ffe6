package org.livingwell.contact.reaching.rule;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Kept;
import org.livingwell.contact.reaching.rule.domain.Held;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What was sent to and fro is not read on a device that somebody else may see. */
@Component
public class TheirScreen {

    private final Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules;
    private final ContactAccess access;

    TheirScreen(
            Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules,
            ContactAccess access) {
        this.rules = rules;
        this.access = access;
    }

    /**
     * @throws RefusedException {@code device-watched} where somebody reads it as the person they
     *     are, and said that their device is seen by others; whoever works with them may read it
     */
    public void mustBeTheirsAlone(PersonId person, Caller caller) {
        if (access.isOneself(person, caller) && isWatched(person)) {
            throw new RefusedException(
                    new Refusal(
                            "device-watched",
                            "You said that someone else may see your phone, so this is not shown"
                                    + " here. Your worker can tell you what was sent"));
        }
    }

    private boolean isWatched(PersonId person) {
        return rules.find(person)
                .flatMap(it -> Optional.ofNullable(it instanceof Kept kept ? kept.held() : null))
                .map(Held::rules)
                .filter(it -> it.deviceShared())
                .isPresent();
    }
}
