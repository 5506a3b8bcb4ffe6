package org.livingwell.careplan.entry.domain;

import java.time.LocalDate;

/** What became of what somebody does with an entry; nothing is said in other words by it. */
public sealed interface Done extends Entry.Event {

    record Tried(Content content) implements Done {}

    /** Stays here, as what was tried does. */
    record DidToday(Content content) implements Done {}

    record LookedAt(Content content) implements Done {}

    /**
     * @param by when somebody talks with them about it
     */
    record WasWanted(Written written, Wanted what, LocalDate by) implements Done {}

    /** Others have nothing to see to, so that it is only wished for again. */
    record NotWanted(EntryId entry, Wanted what) implements Done {}

    record AskedThem(Content content) implements Done {}

    record LetterAsked(Content content) implements Done {}

    record MeetingAsked(Content content) implements Done {}

    /** It is at a time, at another, or off. */
    record MeetingSet(Written written) implements Done {}

    /** Stays here: whoever saw to it said so where steps are. */
    record SeenTo(Content content) implements Done {}

    /** The entry as it stands then. */
    default Written after(Written before) {
        return switch (this) {
            case Tried(var content) -> before.keeping(content);
            case DidToday(var content) -> before.keeping(content);
            case LookedAt(var content) -> before.doing(content);
            case WasWanted(var written, _, _) -> written;
            case NotWanted(_, var content) -> before.keeping(content);
            case AskedThem(var content) -> before.keeping(content);
            case LetterAsked(var content) -> before.keeping(content);
            case MeetingAsked(var content) -> before.keeping(content);
            case MeetingSet(var written) -> written;
            case SeenTo(var content) -> before.keeping(content);
        };
    }
}
