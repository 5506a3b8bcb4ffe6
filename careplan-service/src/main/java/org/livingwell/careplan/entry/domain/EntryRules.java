package org.livingwell.careplan.entry.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.TakenBack;
import org.livingwell.careplan.entry.domain.EntryEvent.NotTheirs;
import org.livingwell.careplan.entry.domain.EntryEvent.ProposedFirst;
import org.livingwell.careplan.entry.domain.EntryEvent.VoiceHeard;
import org.livingwell.platform.domain.Decision;

/** Decides what becomes of an entry. */
public final class EntryRules {

    private EntryRules() {}

    public static Decision<EntryEvent> propose(Entry entry, Content content) {
        return switch (entry) {
            case None _, TakenBack _ -> agree(new ProposedFirst(content));
            case Proposed _ -> agree(); // told once
        };
    }

    /** Words that were not theirs leave; nothing of them stays. */
    public static Decision<EntryEvent> takeBack(Entry entry) {
        return switch (entry) {
            case Proposed(var it) -> agree(new NotTheirs(it.id(), it.person(), it.place()));
            case None _, TakenBack _ -> agree();
        };
    }

    /** Who said it where nobody knew; what was recorded with the words stands. */
    public static Decision<EntryEvent> hear(Entry entry, Voice voice) {
        return entry instanceof Proposed(var content) && content.voice() == Voice.UNHEARD
                ? agree(new VoiceHeard(voice))
                : agree();
    }
}
