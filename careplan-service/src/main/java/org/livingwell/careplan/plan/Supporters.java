package org.livingwell.careplan.plan;

import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** Knows who supports somebody and signs in; kept where it is kept what is shared with them. */
public interface Supporters {

    boolean isOne(PersonId person, UUID login);
}
