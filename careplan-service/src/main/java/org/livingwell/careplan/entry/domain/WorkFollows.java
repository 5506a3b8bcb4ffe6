package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Declined;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.Gone;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.TakenBack;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;

import java.time.Instant;
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
        if (since == null) all.addFirst(new Told.JobOver(EntryFollows.id(before)));
        else all.add(new Told.JobBegan(EntryFollows.id(after), since));
    }

    /** What is over already is called off by nobody. */
    static void meeting(Entry before, Entry after, Instant now, List<Event> all) {
        WorkMeeting was = meeting(before);
        WorkMeeting is = meeting(after);
        if (Objects.equals(was, is)) return;
        if (is != null) all.add(new Told.MeetingPlanned(EntryFollows.id(after), is));
        else if (was != null && was.isAhead(now)) {
            all.addFirst(new Told.MeetingOff(EntryFollows.id(before), was.appointment()));
        }
    }

    /** It stands while other words of it wait for the person. */
    private static @Nullable WorkMeeting meeting(Entry entry) {
        return switch (entry) {
            case Agreed(var it, _) -> meeting(it);
            case Proposed(var it) -> meeting(it);
            case Declined _, Withdrawn _, OnlyMe _, None _, Gone _, TakenBack _ -> null;
        };
    }

    private static @Nullable WorkMeeting meeting(Written it) {
        return it.audience() == Audience.TEAM
                        && it.content() instanceof Wanted.Future ahead
                        && ahead.atWork() != null
                ? ahead.atWork().meeting()
                : null;
    }

    private static @Nullable LocalDate since(Entry entry) {
        return entry instanceof Agreed(var it, _)
                        && it.audience() == Audience.TEAM
                        && it.content() instanceof Wanted.Future ahead
                ? ahead.atWorkSince()
                : null;
    }
}
