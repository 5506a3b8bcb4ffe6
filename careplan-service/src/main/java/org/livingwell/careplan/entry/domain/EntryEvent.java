package org.livingwell.careplan.entry.domain;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

/** Facts about an entry; never changed once published. */
public sealed interface EntryEvent {

    record ProposedFirst(Content content) implements EntryEvent {}

    record NotTheirs(EntryId entry, PersonId person, PlaceId place) implements EntryEvent {}

    /** Whose words it holds, where that was not recorded with them; stays here. */
    record VoiceHeard(Voice voice) implements EntryEvent {}
}
