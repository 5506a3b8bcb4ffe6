package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Agreement;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.NotQuite;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.entry.domain.Written;

/** What leaves careplan of the words in an entry: their section, whose they are, and no word. */
final class WordsAnnounced {

    /**
     * @param voice null where nobody recorded it
     */
    record EntryProposed(Section section, EntryId entry, @Nullable Voice voice) {}

    record EntryAgreed(Section section, EntryId entry, @Nullable Voice voice) {}

    record EntryDeclined(EntryId entry) {}

    /**
     * @param agreed else it waits for the person again
     */
    record EntryCorrected(Section section, EntryId entry, @Nullable Voice voice, boolean agreed) {}

    record EntryWithdrawn(EntryId entry) {}

    record EntryTakenBack(EntryId entry) {}

    private WordsAnnounced() {}

    static @Nullable Object of(Event.OfWords event) {
        return switch (event) {
            case Event.ProposedFirst(var it) -> new EntryProposed(it.section(), it.id(), voice(it));
            case Event.WroteAgreed(var it, _) -> agreed(it);
            case Event.SaidYes(var it, _) -> agreed(it);
            case Event.ShownAgain(var it, Agreement _) -> agreed(it);
            case Event.ShownAgain(var it, NotQuite _) -> new EntryDeclined(it.id());
            case Event.SaidNotQuite(var entry, _, _) -> new EntryDeclined(entry);
            case Event.PutRight(var it, var how) ->
                    new EntryCorrected(it.section(), it.id(), voice(it), how != null);
            case Event.LeftThePlan(var entry, _) -> new EntryWithdrawn(entry);
            case Event.KeptAlone(var entry, _) -> new EntryWithdrawn(entry);
            case Event.NotTheirs(var entry, _, _) -> new EntryTakenBack(entry);
            case Event.WroteAlone _,
                    Event.PutRightAlone _,
                    Event.SaidYesAlone _,
                    Event.WentAlone _,
                    Event.AudienceSet _,
                    Event.VoiceHeard _ ->
                    null;
        };
    }

    private static EntryAgreed agreed(Written it) {
        return new EntryAgreed(it.section(), it.id(), voice(it));
    }

    private static @Nullable Voice voice(Written it) {
        Voice voice = it.said().voice();
        return voice == Voice.UNHEARD ? null : voice;
    }
}
