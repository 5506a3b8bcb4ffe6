package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.EntryEvent;
import org.livingwell.careplan.entry.domain.EntryEvent.NotTheirs;
import org.livingwell.careplan.entry.domain.EntryEvent.ProposedFirst;
import org.livingwell.careplan.entry.domain.EntryEvent.VoiceHeard;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.plan.domain.Section;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

/** What leaves careplan about an entry: its section and id, no words. */
@Component
class EntryEventContract implements EventContract<EntryEvent> {

    record EntryProposed(Section section, EntryId entry, Voice voice) {}

    record EntryTakenBack(EntryId entry) {}

    @Override
    public @Nullable PublishedEvent apply(EntryEvent event) {
        return switch (event) {
            case ProposedFirst(var content) ->
                    new PublishedEvent(
                            "EntryProposed.v1",
                            new EntryProposed(content.section(), content.id(), content.voice()));
            case NotTheirs(var entry, _, _) ->
                    new PublishedEvent("EntryTakenBack.v1", new EntryTakenBack(entry));
            case VoiceHeard _ -> null;
        };
    }
}
