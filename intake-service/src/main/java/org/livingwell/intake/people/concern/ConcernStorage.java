package org.livingwell.intake.people.concern;

import org.livingwell.intake.people.concern.domain.Concern;
import org.livingwell.intake.people.concern.domain.Concern.None;
import org.livingwell.intake.people.concern.domain.Concern.Told;
import org.livingwell.intake.people.concern.domain.Concern.Untold;
import org.livingwell.intake.people.concern.domain.ConcernEvent;
import org.livingwell.intake.people.concern.domain.Matter;
import org.livingwell.intake.people.concern.domain.Share;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateStores;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.AggregateType.About;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How concerns are kept: a document each, listed by person, newest first. */
@Configuration
class ConcernStorage {

    @Bean
    AggregateStore<Concern, ConcernEvent> concernStore(
            AggregateStores stores, EventContract<ConcernEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<Concern, ConcernEvent> type() {
        return AggregateType.of("concerns", "concern", Concern.class, new None(), Concern::apply)
                .aliases(
                        Concern.class,
                        Map.of("none", None.class, "untold", Untold.class, "told", Told.class))
                .copied(
                        Shown.of(Told.class, "matter", "raisedAt", "shares", "toldOn"),
                        Shown.of(Matter.class, "about", "kinds", "what", "wanted", "byName"),
                        Shown.of(Share.class, "service", "on", "agreed"))
                .about((_, it) -> about(it))
                .indexed("personId", "_id");
    }

    private static About about(Concern concern) {
        return switch (concern) {
            case None _ -> throw new IllegalStateException("nobody raised it");
            case Untold it -> about(it.matter());
            case Told it -> about(it.matter());
        };
    }

    private static About about(Matter matter) {
        return new About(matter.person(), matter.place());
    }
}
