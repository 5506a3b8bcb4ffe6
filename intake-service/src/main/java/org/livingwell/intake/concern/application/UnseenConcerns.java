package org.livingwell.intake.concern.application;

import org.livingwell.intake.concern.domain.Concern.Untold;
import org.livingwell.platform.accesslog.Seen.Sight;
import org.livingwell.platform.accesslog.Withheld;
import org.livingwell.platform.domain.PersonId;
import org.springframework.stereotype.Component;

import java.util.function.Predicate;

/** Nobody learns from who has seen a record that there is a concern of which they were not told. */
@Component
class UnseenConcerns implements Withheld {

    /** Stands in the routes and the kind of record that are a concern's. */
    private static final String CONCERN = "concern";

    private final Concerns concerns;

    UnseenConcerns(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Predicate<Sight> from(PersonId person) {
        boolean untold = concerns.of(person).stream().anyMatch(it -> it.state() instanceof Untold);
        return it -> untold && it.what().contains(CONCERN);
    }
}
