package org.livingwell.careplan.outcome;

import org.livingwell.careplan.outcome.domain.Heard;
import org.livingwell.careplan.outcome.domain.Heard.Said;
import org.livingwell.careplan.outcome.domain.Matter;
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

/** Nobody learns from who has seen a record that somebody who supports them complained. */
@Component
class SupportersUnseen implements Withheld {

    private static final String HEARD = "care-plan/heard";

    private final Aggregate<Heard, Heard.Command, Heard.Event> heard;

    SupportersUnseen(Aggregate<Heard, Heard.Command, Heard.Event> heard) {
        this.heard = heard;
    }

    @Override
    public BiPredicate<Sight, Collection<String>> from(PersonId person) {
        Set<String> hidden =
                heard.about(person).stream()
                        .filter(it -> it.state() instanceof Said said && isHidden(said.matter()))
                        .map(Kept::id)
                        .collect(Collectors.toSet());
        return (sight, of) ->
                of.stream().anyMatch(hidden::contains)
                        || sight.by().role().equals("supporter") && sight.what().contains(HEARD);
    }

    private static boolean isHidden(Matter it) {
        return it instanceof Matter.FromSupporter said && !said.shown();
    }
}
