package org.livingwell.intake.people.supporter;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.intake.people.supporter.domain.NamedRules;
import org.livingwell.intake.people.supporter.domain.NamedSupporter;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.None;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Wanted;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How it is kept who is named in a plan, under the id of the entry that names them. */
@Configuration
class NamedSupporters {

    @Bean
    Aggregate<NamedSupporter, NamedSupporter.Command, NamedSupporter.Event> namedSupporterAggregate(
            Aggregates all) {
        return all.open(
                aggregate("named_supporters", new None(), NamedRules::decide, NamedSupporter::apply)
                        .upcast(it -> it) // version 1 did not keep the step
                        .indexed("index.due")
                        .index(it -> it instanceof Wanted at ? Map.of("due", at.due()) : Map.of())
                        .copied()); // the plan's words: its own copy shows them
    }
}
