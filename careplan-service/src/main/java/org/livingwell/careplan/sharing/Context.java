package org.livingwell.careplan.sharing;

import org.livingwell.platform.accesslog.Seen;
import org.livingwell.platform.domain.PersonId;

/** A context that keeps something about people, and knows who has seen it. */
interface Context {

    /** Its name, such as {@code contact}. */
    String name();

    /** Throws where nobody answers. */
    Seen of(PersonId person);
}
