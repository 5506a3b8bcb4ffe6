package org.livingwell.intake.arriving.apart;

import org.livingwell.intake.arriving.apart.domain.Apart;
import org.livingwell.intake.arriving.apart.domain.Apart.Kept;
import org.livingwell.intake.arriving.apart.domain.Apart.None;
import org.livingwell.intake.arriving.apart.domain.ApartEvent;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How it is kept who was told apart: a document named by whoever was introduced. */
@Configuration
class ApartStorage {

    @Bean
    AggregateStore<Apart, ApartEvent> apart(Aggregates stores) {
        return stores.open(type());
    }

    static AggregateType<Apart, ApartEvent> type() {
        return AggregateType.of("apart", "apart", Apart.class, new None(), Apart::apply)
                .aliases(Apart.class, Map.of("none", None.class, "kept", Kept.class))
                .copied() // it tells of somebody else
                .about(ApartStorage::about);
    }

    private static About about(String introduced, Apart apart) {
        return switch (apart) {
            case None _ -> throw new IllegalStateException("nobody was told apart");
            case Kept(var place, _) -> About.of(PersonId.of(introduced), place);
        };
    }
}
