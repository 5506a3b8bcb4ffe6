package org.livingwell.careplan.entry.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** How it came that the person agrees to an entry. */
public sealed interface Agreement extends Answer {

    /** They are their own words, agreed as they are written. */
    record OwnWords() implements Agreement {}

    /** They said so themselves. */
    record Said(Instant at) implements Agreement {}

    /**
     * @param present who was there when it was written
     * @param by whoever recorded that
     */
    record Together(Words present, WorkerId by, Instant at) implements Agreement {}
}
