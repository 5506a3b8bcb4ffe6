package org.livingwell.careplan.entry.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Refusal;

import java.util.Optional;

/** A letter about what would help at work: no word of it is on paper before the person agreed. */
public final class Letters {

    private static final Refusal NONE =
            new Refusal("no-letter", "Say first who the letter goes to and what would help");
    private static final Refusal NOT_AGREED =
            new Refusal("not-agreed", "The person agrees to the words before they are printed");

    private Letters() {}

    /** Why it may not be printed; empty where it may. */
    public static Optional<Refusal> whyNot(Standing entry) {
        if (!(entry.written().content() instanceof Wanted.Future(_, _, _, _, _, _, var atWork))
                || atWork == null
                || !atWork.saysEnough()) {
            return Optional.of(NONE);
        }
        return entry instanceof Agreed || entry instanceof OnlyMe(_, Agreement _)
                ? Optional.empty()
                : Optional.of(NOT_AGREED);
    }

    /** Once a day, as asking is: a step for whoever leads, so that their team may see it. */
    static Decision<Event> take(Entry entry, Doing.TakeLetter take) {
        if (!(entry instanceof Standing it) || !it.isFor(take.party())) return notFound();
        if (it instanceof Withdrawn) return EntryRules.withdrawn();
        var written = it.written();
        if (written.revision() != take.seen()) return changedMeanwhile();
        if (!(written.content() instanceof Wanted.Future what)
                || what.atWork() == null
                || !what.atWork().saysEnough()) {
            return refuse(NONE.code(), NONE.sentence());
        }
        if (!(it instanceof Agreed) || written.audience() != Audience.TEAM) {
            return refuse(
                    "not-shown",
                    "For someone to come along, agree to it and show it to your whole team");
        }
        var before = what.atWork().letter();
        if (before != null && before.due().equals(take.step().due())) return agree();
        return agree(new Done.LetterAsked(what.with(what.atWork().takenAlong(take.step()))));
    }
}
