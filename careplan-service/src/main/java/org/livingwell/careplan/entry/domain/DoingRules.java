package org.livingwell.careplan.entry.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;
import java.time.LocalDate;

/** What may be done with what is written: tried, wanted, done today, looked at, seen to. */
final class DoingRules {

    /** In days: somebody talks with them about it by then. */
    private static final int TALKED_ABOUT_WITHIN = 7;

    /** In days: what was looked at together is looked at again. */
    private static final int LOOKED_AT_AFTER = 90;

    private DoingRules() {}

    static Decision<Event> decide(Entry entry, Doing doing, Instant now) {
        return switch (doing) {
            case Doing.Try(var party, var helped) -> tried(entry, party, helped, now);
            case Doing.Want want -> want(entry, want);
            case Doing.DoToday(var party, var today) -> today(entry, party, today);
            case Doing.HearOfReview(var today, var at) -> lookedAt(entry, today, at);
            case Doing.HearOfStep(var step) -> Steps.seenTo(entry, step);
            case Doing.AskThem(var party, var step) -> Steps.ask(entry, party, step);
            case Doing.TakeLetter take -> Letters.take(entry, take);
            case Doing.AskMeeting ask -> WorkMeetings.ask(entry, ask, now);
            case Doing.PlanMeeting plan -> WorkMeetings.plan(entry, plan, now);
            case Doing.CallOffMeeting off -> WorkMeetings.callOff(entry, off, now);
        };
    }

    private static Decision<Event> tried(Entry entry, Party party, Helped helped, Instant now) {
        if (!(entry instanceof Standing it) || !it.isFor(party)) return notFound();
        if (it instanceof Withdrawn) return EntryRules.withdrawn();
        return it.written().content() instanceof Content.Coping coping
                ? agree(new Done.Tried(coping.tried(coping.tries().and(helped, now))))
                : refuse("not-coping", "Only a way of coping is tried");
    }

    /** Others hear that they want it: so they agreed to it, and all of their team may see it. */
    private static Decision<Event> want(Entry entry, Doing.Want want) {
        if (!(entry instanceof Standing it) || !it.isFor(want.party())) return notFound();
        if (it instanceof Withdrawn) return EntryRules.withdrawn();
        var written = it.written();
        if (!(written.content() instanceof Wanted what)) {
            return refuse("not-support", "Only help and what is ahead are asked for");
        }
        boolean shown = it instanceof Agreed && written.audience() == Audience.TEAM;
        if (shown && what.stage() != null && what.stage().isOnTheWay()) return agree();
        if (written.revision() != want.seen()) return changedMeanwhile();
        if (!shown) {
            return refuse(
                    "not-shown",
                    "To get this, agree to it and show it to your whole team: others have to know");
        }
        if (!what.hasKind()) return refuse("no-kind", "Say first what kind of thing it is");
        var asked = what.at(Stage.ASKED);
        var by = want.today().plusDays(TALKED_ABOUT_WITHIN);
        return agree(new Done.WasWanted(written.doing(asked), asked, by));
    }

    /** Once a day, however often they press. */
    private static Decision<Event> today(Entry entry, Party party, LocalDate today) {
        if (!(entry instanceof Standing it) || !it.isFor(party)) return notFound();
        if (it instanceof Withdrawn) return EntryRules.withdrawn();
        if (!(it.written().content() instanceof Content.Wellbeing does)) {
            return refuse("not-wellbeing", "Only what does somebody good is done");
        }
        return does.wasDoneOn(today) ? agree() : agree(new Done.DidToday(does.doneOn(today)));
    }

    /** An end that was heard of before the words were said means an older day. */
    private static Decision<Event> lookedAt(Entry entry, LocalDate today, Instant at) {
        if (EntryFollows.review(entry) == null
                || !(entry instanceof Agreed(var it, _))
                || !(it.content() instanceof Wanted.Support help)
                || at.isBefore(it.said().at())) {
            return agree();
        }
        var again = today.plusDays(LOOKED_AT_AFTER);
        var looked = new Done.LookedAt(help.reviewedAgainOn(again));
        return again.equals(help.reviewOn())
                ? agree(looked, new Told.ReviewPlanned(it.id(), it.person(), again))
                : agree(looked);
    }
}
