package org.livingwell.careplan.entry.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.platform.domain.Decision;

import java.util.UUID;

/** A step of somebody's: whoever matters to them is asked, and what was seen to stays so. */
final class Steps {

    private Steps() {}

    /** Also while it is for their own eyes, so that it does not come back once it is shown. */
    static Decision<Event> seenTo(Entry entry, UUID step) {
        if (!(entry instanceof Standing it)) return agree();
        var content = it.written().content();
        return content.ahead().anyMatch(ahead -> !ahead.seenTo() && ahead.step().equals(step))
                ? agree(new Done.SeenTo(content.seenTo(step)))
                : agree();
    }

    /** Once a day: whoever asks again on another day is heard again. */
    static Decision<Event> ask(Entry entry, Party party, Ahead step) {
        if (!(entry instanceof Standing it) || !it.isFor(party)) return notFound();
        if (it instanceof Withdrawn) return EntryRules.withdrawn();
        if (!(it.written().content() instanceof Content.Relationship who) || !who.isSomebody()) {
            return refuse("not-a-person", "Say first that this is a person, so that we can ask");
        }
        if (!(it instanceof Agreed(var written, _)) || written.audience() != Audience.TEAM) {
            return refuse(
                    "not-shown",
                    "Only someone the person agreed to show their whole team is asked");
        }
        var before = who.asking();
        return before != null && before.covers(step)
                ? agree()
                : agree(new Done.AskedThem(who.asking(step)));
    }
}
