package org.livingwell.careplan.entry.domain;

/** What stood in an entry before it was corrected; the person reads it, and nobody else. */
public sealed interface Earlier {

    Said said();

    /** Others could see it while it stood. */
    record Shared(Said said) implements Earlier {}

    /** It was for their own eyes while it stood, and stays so. */
    record ForThemselves(Said said) implements Earlier {}
}
