package org.livingwell.platform.accesslog;

import org.livingwell.platform.accesslog.Seen.Sight;
import org.livingwell.platform.domain.PersonId;

import java.util.Collection;
import java.util.function.BiPredicate;

/** What a context does not tell yet of who has seen somebody's record. */
@FunctionalInterface
public interface Withheld {

    /**
     * Asked once an answer: whether a sight is kept back, by itself and by the ids of what was seen
     * or changed.
     */
    BiPredicate<Sight, Collection<String>> from(PersonId person);
}
