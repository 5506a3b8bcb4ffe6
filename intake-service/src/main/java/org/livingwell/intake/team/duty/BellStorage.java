package org.livingwell.intake.team.duty;

import org.livingwell.intake.team.duty.domain.Bell;
import org.livingwell.intake.team.duty.domain.Bell.Kept;
import org.livingwell.intake.team.duty.domain.Bell.None;
import org.livingwell.intake.team.duty.domain.BellEvent;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How bells are kept: one document a place, found by when it rings; nothing is announced. */
@Configuration
class BellStorage {

    @Bean
    AggregateStore<Bell, BellEvent> bellStore(Aggregates stores) {
        return stores.open(type());
    }

    static AggregateType<Bell, BellEvent> type() {
        return AggregateType.of("bells", "bell", Bell.class, new None(), Bell::apply)
                .aliases(Bell.class, Map.of("none", None.class, "kept", Kept.class))
                .copied() // ids and dates for the team, about nobody
                .about((id, _) -> About.of(null, new PlaceId(id)))
                .index(BellStorage::index)
                .indexed("index.due");
    }

    private static Map<String, ?> index(Bell bell) {
        return switch (bell) {
            case None _ -> Map.of();
            case Kept kept ->
                    kept.due().<Map<String, ?>>map(it -> Map.of("due", it)).orElseGet(Map::of);
        };
    }
}
