package org.livingwell.contact.reaching.rule;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.livingwell.contact.reaching.need.WhenTalking;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.util.stream.Stream;

/**
 * Whether a partner may ring somebody, and what they see to before they do.
 *
 * @param talking nothing where they may not
 */
record CallBackView(@JsonUnwrapped GateView gate, WhenTalking talking) implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return gate.people();
    }
}
