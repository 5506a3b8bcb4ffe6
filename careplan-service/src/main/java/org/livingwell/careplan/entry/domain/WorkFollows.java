package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** While somebody is at work they are asked how it goes, as far as their whole team may know. */
final class WorkFollows {

    private WorkFollows() {}

    /** Another day is said as a beginning: what was said before of it does not count any more. */
    static void job(Entry before, Entry after, List<Event> all) {
        LocalDate since = since(after);
        if (Objects.equals(since, since(before))) return;
        if (since == null) all.addFirst(new Event.JobOver(EntryFollows.id(before)));
        else all.add(new Event.JobBegan(EntryFollows.id(after), since));
    }

    private static @Nullable LocalDate since(Entry entry) {
        return entry instanceof Agreed(var it, _)
                        && it.audience() == Audience.TEAM
                        && it.content() instanceof Content.Future ahead
                ? ahead.atWorkSince()
                : null;
    }
}
