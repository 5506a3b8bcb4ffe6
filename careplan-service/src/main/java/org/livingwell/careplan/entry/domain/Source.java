package org.livingwell.careplan.entry.domain;

import java.util.UUID;

/** Where an entry's words come from, so that what was told once is never asked again. */
public record Source(Kind kind, UUID id) {

    /** Occasions on which words are said. */
    public enum Kind {
        INTRODUCTION,
        CONVERSATION,
        /** They answered what we asked them. */
        QUESTION
    }
}
