package org.livingwell.careplan.entry;

import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Party;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.store.Aggregate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Changes an entry for whoever has read it, and answers with what stands there where not. */
@Component
class EntryChanges {

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;
    private final TheirEntries theirs;

    EntryChanges(Aggregate<Entry, Entry.Command, Entry.Event> entries, TheirEntries theirs) {
        this.entries = entries;
        this.theirs = theirs;
    }

    ResponseEntity<EntryAnswer> change(
            PersonId id, EntryId entry, Party party, Entry.Command command, Cause cause) {
        try {
            var after = entries.of(id, entry).handle(command, cause);
            return EntryAnswer.saved(id, TheirEntries.seen(after, party));
        } catch (RefusedException refused) {
            if (!refused.refusal().equals(Refusal.CHANGED)) throw refused;
            return EntryAnswer.changed(id, theirs.one(id, entry, party));
        }
    }
}
