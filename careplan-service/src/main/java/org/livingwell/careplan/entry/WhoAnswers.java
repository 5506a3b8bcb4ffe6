package org.livingwell.careplan.entry;

import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.platform.domain.Cause;

/** Sees to it that what is said about us is answered; kept in a room of its own. */
public interface WhoAnswers {

    /** As it is now, whichever is heard first. */
    void look(EntryId entry, Cause cause);
}
