package org.livingwell.intake.people.concern;

import org.livingwell.intake.people.concern.domain.Concern;
import org.livingwell.intake.people.concern.domain.Concern.Told;
import org.livingwell.platform.accesslog.Seen.Sight;
import org.livingwell.platform.accesslog.Withheld;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Nobody learns from who has seen a record that there is a concern of which they were not told. */
@Component
class UnseenConcerns implements Withheld {

    /** Stands in the routes and the kind of record that are a concern's. */
    private static final String CONCERN = "concern";

    private final Aggregate<Concern, Concern.Command, Concern.Event> concerns;

    UnseenConcerns(Aggregate<Concern, Concern.Command, Concern.Event> concerns) {
        this.concerns = concerns;
    }

    /** A row of several, a list that was read, is told with the first of them that is. */
    @Override
    public BiPredicate<Sight, Collection<String>> from(PersonId person) {
        Set<String> told =
                concerns.about(person).stream()
                        .filter(it -> it.state() instanceof Told)
                        .map(Kept::id)
                        .collect(Collectors.toSet());
        return (sight, of) ->
                sight.what().contains(CONCERN) && of.stream().noneMatch(told::contains);
    }
}
