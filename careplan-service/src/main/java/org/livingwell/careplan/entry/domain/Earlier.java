package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;

/** What stood in an entry before it was corrected; the person reads it, and nobody else. */
public sealed interface Earlier {

    Said said();

    /** What they said was not quite right about it; null where they did not. */
    @Nullable NotQuite notQuite();

    /** Others could see it while it stood. */
    record Shared(Said said, @Nullable NotQuite notQuite) implements Earlier {}

    /** It was for their own eyes while it stood, and stays so. */
    record ForThemselves(Said said, @Nullable NotQuite notQuite) implements Earlier {}

    default int bytes() {
        var answer = notQuite();
        return said().content().bytes() + Content.bytes(answer == null ? null : answer.why());
    }
}
