package org.livingwell.careplan.entry.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;

/** A meeting with whom somebody works for: asked for, at a time, moved, or off. */
final class WorkMeetings {

    private WorkMeetings() {}

    /** Once a day, and not while one is ahead. */
    static Decision<Event> ask(Entry entry, Doing.AskMeeting ask, Instant now) {
        var refused = whyNot(entry, ask.party(), ask.seen());
        if (refused != null) return refused;
        var what = what(entry);
        var work = work(what);
        var before = work.asked();
        boolean asked = before != null && !before.seenTo() && before.due().equals(ask.step().due());
        if (asked || isAhead(work.meeting(), now)) return agree();
        if (what.isOver()) return over();
        return agree(new Done.MeetingAsked(what.with(work.meetingAsked(ask.step()))));
    }

    static Decision<Event> plan(Entry entry, Doing.PlanMeeting plan, Instant now) {
        var refused = whyNot(entry, plan.party(), plan.seen());
        if (refused != null) return refused;
        if (!plan.meeting().startsAt().isAfter(now)) {
            return refuse("date-over", "Choose a time that is ahead");
        }
        var what = what(entry);
        var before = work(what).meeting();
        if (!isAhead(before, now) && what.isOver()) return over();
        var meeting =
                before != null && before.isAhead(now)
                        ? plan.meeting().insteadOf(before)
                        : plan.meeting();
        if (meeting.equals(before)) return agree();
        return agree(set(entry, what.with(work(what).meetingAt(meeting))));
    }

    /** What took place stays written. */
    static Decision<Event> callOff(Entry entry, Doing.CallOffMeeting off, Instant now) {
        var refused = whyNot(entry, off.party(), off.seen());
        if (refused != null) return refused;
        var what = what(entry);
        if (!isAhead(work(what).meeting(), now)) return agree();
        return agree(set(entry, what.with(work(what).meetingAt(null))));
    }

    /** What was planned before it ended is still moved, or called off. */
    private static Decision<Event> over() {
        return refuse("work-over", "This work is over. Say first that it goes on");
    }

    private static boolean isAhead(@Nullable WorkMeeting meeting, Instant now) {
        return meeting != null && meeting.isAhead(now);
    }

    private static Event set(Entry entry, Wanted.Future now) {
        return new Done.MeetingSet(((Standing) entry).written().doing(now));
    }

    private static Wanted.Future what(Entry entry) {
        return (Wanted.Future) ((Standing) entry).written().content();
    }

    private static AtWork work(Wanted.Future what) {
        return what.atWork() == null ? AtWork.NOTHING : what.atWork();
    }

    private static @Nullable Decision<Event> whyNot(Entry entry, Party party, int seen) {
        if (!(entry instanceof Standing it) || !it.isFor(party)) return notFound();
        if (it instanceof Withdrawn) return EntryRules.withdrawn();
        var written = it.written();
        if (written.revision() != seen) return changedMeanwhile();
        if (!(written.content() instanceof Wanted.Future what)
                || what.lifeArea() != LifeArea.WORK && what.atWork() == null) {
            return refuse("not-work", "Say first that this is about work");
        }
        if (!(it instanceof Agreed) || written.audience() != Audience.TEAM) {
            return refuse(
                    "not-shown",
                    "For someone to come along, agree to it and show it to your whole team");
        }
        return null;
    }
}
