package org.livingwell.careplan.plan;

import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** Knows who supports somebody and signs in; kept where it is kept what is shared with them. */
public interface Supporters {

    boolean isOne(PersonId person, UUID login);

    /** The same where nothing is shown: they died, or it is in doubt who may reach them. */
    boolean isKnown(PersonId person, UUID login);

    /** Whether they are one who must never know, as far as they are named by their id. */
    boolean mustNeverKnow(PersonId person, UUID login);

    /** The same where it is in doubt, since what may name them is not heard. */
    boolean mayHaveToKnowNothing(PersonId person, UUID login);
}
