package org.livingwell.intake.arriving.huddle;

import org.livingwell.intake.arriving.huddle.domain.Thought;
import org.livingwell.intake.arriving.huddle.domain.Thought.Kept;
import org.livingwell.intake.arriving.huddle.domain.Thought.None;
import org.livingwell.intake.arriving.huddle.domain.ThoughtEvent;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How it is kept why somebody needs thought: one document a person, named by the person's id. */
@Configuration
class ThoughtStorage {

    @Bean
    AggregateStore<Thought, ThoughtEvent> thoughtStore(
            Aggregates stores, EventContract<ThoughtEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<Thought, ThoughtEvent> type() {
        return AggregateType.of("thoughts", "thought", Thought.class, new None(), Thought::apply)
                .aliases(Thought.class, Map.of("none", None.class, "kept", Kept.class))
                .copied() // words of the team for the team
                .about(ThoughtStorage::about)
                .index(ThoughtStorage::index)
                .indexed("place", "index.state", "index.since");
    }

    private static About about(String person, Thought thought) {
        return switch (thought) {
            case None _ -> throw new IllegalStateException("nobody thought of them");
            case Kept it -> About.of(PersonId.of(person), it.place());
        };
    }

    private static Map<String, ?> index(Thought thought) {
        Thought.Why why = thought instanceof Kept kept ? kept.why() : null;
        return why == null ? Map.of() : Map.of("state", "wanted", "since", why.since());
    }
}
