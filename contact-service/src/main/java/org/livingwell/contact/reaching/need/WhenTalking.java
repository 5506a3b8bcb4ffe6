package org.livingwell.contact.reaching.need;

import org.livingwell.contact.reaching.need.domain.Professional;
import org.livingwell.contact.reaching.need.domain.Support;

import java.util.List;

/** What whoever is about to talk with somebody has to see to first; codes alone, nobody's words. */
public record WhenTalking(List<Professional> professionals, List<Support> supports) {

    public static final WhenTalking NOTHING = new WhenTalking(List.of(), List.of());
}
