package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;

import java.time.LocalDate;
import java.util.UUID;

/** What others hear of an entry once the person agrees to it, or no more; it stays as it is. */
public sealed interface Told extends Entry.Event {

    /** It may be given to others. */
    record GiftNamed(EntryId entry, GiftKind kind) implements Told {}

    /** It is not for others any more. */
    record GiftKept(EntryId entry) implements Told {}

    /**
     * @param done what is not needed any more
     */
    record StepPlanned(EntryId entry, @Nullable Ahead ahead, @Nullable UUID done) implements Told {}

    /** Whoever is named in it as a supporter was spoken with. */
    record SupporterSeenTo(EntryId entry) implements Told {}

    /** It is looked at together on a day. */
    record ReviewPlanned(EntryId entry, PersonId person, LocalDate on) implements Told {}

    record ReviewOff(EntryId entry) implements Told {}

    /**
     * @param heard whether a lead is to answer it, from now on or no more
     */
    record SaidOfUs(EntryId entry, boolean heard) implements Told {}

    record MeetingPlanned(EntryId entry, WorkMeeting meeting) implements Told {}

    record MeetingOff(EntryId entry, UUID appointment) implements Told {}

    /** They are asked how it goes there. */
    record JobBegan(EntryId entry, LocalDate since) implements Told {}

    record JobOver(EntryId entry) implements Told {}
}
