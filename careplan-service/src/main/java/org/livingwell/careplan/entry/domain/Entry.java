package org.livingwell.careplan.entry.domain;

import org.livingwell.careplan.entry.domain.EntryEvent.ProposedFirst;

/** One thing in somebody's plan: proposed, until the person says otherwise. */
public sealed interface Entry {

    /** Nothing was written yet. */
    record None() implements Entry {}

    record Proposed(Content content) implements Entry {}

    default Entry apply(EntryEvent event) {
        return switch (event) {
            case ProposedFirst(var content) -> new Proposed(content);
        };
    }
}
