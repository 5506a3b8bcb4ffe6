package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

/**
 * Who wrote something into somebody's plan.
 *
 * @param worker null where it was the person themselves
 * @param present who was there when it was written together; null where nobody was
 */
public record Author(@Nullable WorkerId worker, @Nullable Words present) {

    public static final Author THEMSELVES = new Author(null, null);

    /** Their own words, or written together: nobody needs to ask them what they think of it. */
    public boolean agreed() {
        return worker == null || present != null;
    }
}
