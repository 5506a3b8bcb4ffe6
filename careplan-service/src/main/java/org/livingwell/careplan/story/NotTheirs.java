package org.livingwell.careplan.story;

import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Command.TakeBack;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.story.domain.Telling;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/** Takes out of somebody's plan what came with an introduction that was not theirs. */
@Component
class NotTheirs {

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;

    NotTheirs(Aggregate<Entry, Entry.Command, Entry.Event> entries) {
        this.entries = entries;
    }

    void leaves(PersonId person, Telling introduction, Cause cause) {
        entries.about(person).stream()
                .filter(
                        it ->
                                it.state() instanceof Standing standing
                                        && introduction
                                                .source()
                                                .equals(standing.written().source()))
                .forEach(it -> entries.of(it.id()).handle(new TakeBack(), cause));
    }
}
