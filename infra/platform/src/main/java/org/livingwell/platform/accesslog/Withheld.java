package org.livingwell.platform.accesslog;

import org.livingwell.platform.accesslog.Seen.Sight;
import org.livingwell.platform.domain.PersonId;

import java.util.function.Predicate;

/** What a context does not tell yet of who has seen somebody's record. */
@FunctionalInterface
public interface Withheld {

    /** Asked once an answer. */
    Predicate<Sight> from(PersonId person);
}
