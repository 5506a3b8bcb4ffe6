package org.livingwell.careplan.entry;

import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.EntryEvent;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.EntryRules;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

/** Carries out what is asked of entries. */
@Component
public class EntryCommands {

    private final AggregateStore<Entry, EntryEvent> entries;

    EntryCommands(AggregateStore<Entry, EntryEvent> entries) {
        this.entries = entries;
    }

    public void propose(Content content, Cause cause) {
        entries.handle(content.id(), cause, it -> EntryRules.propose(it, content));
    }

    /** The words were not theirs. */
    public void takeBack(Content content, Cause cause) {
        entries.handle(content.id(), cause, EntryRules::takeBack);
    }

    public void hear(EntryId id, Voice voice, Cause cause) {
        try {
            entries.handle(id, cause, it -> EntryRules.hear(it, voice));
        } catch (GoneException erased) {
            // nobody's words any more
        }
    }
}
