package org.livingwell.contact.reaching.inbox.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far a provider's list is read: the latest first, as they call each.
 *
 * @param ids of what was taken in; no words and no numbers
 * @param more whether something was left that is to be looked for further down
 */
public record Read(List<String> ids, boolean more) {

    public static final Read NOTHING = new Read(List.of(), false);

    /** What is taken a second time changes nothing, so that the oldest may be forgotten. */
    private static final int MOST = 1_000;

    public Read and(Read later) {
        return new Read(
                Stream.concat(later.ids.stream(), ids.stream()).distinct().limit(MOST).toList(),
                later.more);
    }
}
