package org.livingwell.careplan.entry;

import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.platform.domain.Cause;

/** Sees to it that what is said about us is answered; kept in a room of its own. */
public interface WhoAnswers {

    void tell(Entry entry, Cause cause);

    void hide(EntryId entry, Cause cause);
}
