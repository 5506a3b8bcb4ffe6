package org.livingwell.careplan.entry;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Event.NotTheirs;
import org.livingwell.careplan.entry.domain.Entry.Event.ProposedFirst;
import org.livingwell.careplan.entry.domain.Entry.Event.VoiceHeard;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

/** How entries are kept; what leaves careplan about one is its section and id, no words. */
@Configuration
class Entries {

    record EntryProposed(Section section, EntryId entry, Voice voice) {}

    record EntryTakenBack(EntryId entry) {}

    @Bean
    Aggregate<Entry, Entry.Command, Entry.Event> entryAggregate(Aggregates all) {
        return all.open(
                aggregate("entries", new None(), Entry::decide, Entry::apply)
                        .copied(
                                Shown.of(Proposed.class, "content"),
                                Shown.of(Content.class, "section", "text", "voice", "source", "at"),
                                Shown.of(Source.class, "kind"))
                        .upcast(it -> it) // version 1 knew nothing that was taken back
                        .upcast(Entries::nobodyRecordedWhoSaidIt)
                        .announce(
                                event ->
                                        switch (event) {
                                            case ProposedFirst(var it) ->
                                                    new EntryProposed(
                                                            it.section(), it.id(), it.voice());
                                            case NotTheirs(var entry, _, _) ->
                                                    new EntryTakenBack(entry);
                                            case VoiceHeard _ -> null;
                                        }));
    }

    /** Version 2 took everything for the person's own words. */
    private static ObjectNode nobodyRecordedWhoSaidIt(ObjectNode entry) {
        if (entry.get("content") instanceof ObjectNode content) content.put("voice", "unheard");
        return entry;
    }
}
