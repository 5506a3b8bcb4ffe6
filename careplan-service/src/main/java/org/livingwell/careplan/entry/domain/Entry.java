package org.livingwell.careplan.entry.domain;

import org.livingwell.careplan.entry.domain.EntryEvent.NotTheirs;
import org.livingwell.careplan.entry.domain.EntryEvent.ProposedFirst;
import org.livingwell.careplan.entry.domain.EntryEvent.VoiceHeard;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

/** One thing in somebody's plan: proposed, until the person says otherwise. */
public sealed interface Entry {

    /** Nothing was written yet. */
    record None() implements Entry {}

    record Proposed(Content content) implements Entry {}

    /** The words were another person's, and are not here any more. */
    record TakenBack(PersonId person, PlaceId place) implements Entry {}

    default Entry apply(EntryEvent event) {
        return switch (event) {
            case ProposedFirst(var content) -> new Proposed(content);
            case NotTheirs(_, var person, var place) -> new TakenBack(person, place);
            case VoiceHeard(var voice) when this instanceof Proposed(var content) ->
                    new Proposed(content.in(voice));
            case VoiceHeard _ -> throw new IllegalStateException("nothing was written");
        };
    }
}
