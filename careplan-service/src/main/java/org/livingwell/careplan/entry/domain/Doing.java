package org.livingwell.careplan.entry.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;
import java.time.LocalDate;

/** What somebody does with what is written: tries it, wants it, did it today, looks at it. */
final class Doing {

    /** In days: somebody talks with them about it by then. */
    private static final int TALKED_ABOUT_WITHIN = 7;

    /** In days: what was looked at together is looked at again. */
    private static final int LOOKED_AT_AFTER = 90;

    private Doing() {}

    static Decision<Event> tried(Entry entry, Party party, Helped helped, Instant now) {
        if (!(entry instanceof Standing it) || !it.isFor(party)) return notFound();
        if (it instanceof Withdrawn) return EntryRules.withdrawn();
        return it.written().content() instanceof Content.Coping coping
                ? agree(new Event.Tried(coping.tried(coping.tries().and(helped, now))))
                : refuse("not-coping", "Only a way of coping is tried");
    }

    /** Others hear that they want it: so they agreed to it, and all of their team may see it. */
    static Decision<Event> want(Entry entry, Command.Want want) {
        if (!(entry instanceof Standing it) || !it.isFor(want.party())) return notFound();
        if (it instanceof Withdrawn) return EntryRules.withdrawn();
        var written = it.written();
        if (!(written.content() instanceof Content.Wanted what)) {
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
        return agree(new Event.WasWanted(written.doing(asked), asked, by));
    }

    /** Once a day, however often they press. */
    static Decision<Event> today(Entry entry, Party party, LocalDate today) {
        if (!(entry instanceof Standing it) || !it.isFor(party)) return notFound();
        if (it instanceof Withdrawn) return EntryRules.withdrawn();
        if (!(it.written().content() instanceof Content.Wellbeing does)) {
            return refuse("not-wellbeing", "Only what does somebody good is done");
        }
        return does.wasDoneOn(today) ? agree() : agree(new Event.DidToday(does.doneOn(today)));
    }

    /** An end that was heard of before the words were said means an older day. */
    static Decision<Event> lookedAt(Entry entry, LocalDate today, Instant at) {
        if (EntryFollows.review(entry) == null
                || !(entry instanceof Agreed(var it, _))
                || !(it.content() instanceof Content.Support help)
                || at.isBefore(it.said().at())) {
            return agree();
        }
        var again = today.plusDays(LOOKED_AT_AFTER);
        var looked = new Event.LookedAt(help.reviewedAgainOn(again));
        return again.equals(help.reviewOn())
                ? agree(looked, new Event.ReviewPlanned(it.id(), it.person(), again))
                : agree(looked);
    }
}
