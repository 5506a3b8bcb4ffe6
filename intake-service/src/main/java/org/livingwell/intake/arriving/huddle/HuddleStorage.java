package org.livingwell.intake.arriving.huddle;

import org.livingwell.intake.arriving.huddle.domain.Huddle;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Held;
import org.livingwell.intake.arriving.huddle.domain.Huddle.None;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Open;
import org.livingwell.intake.arriving.huddle.domain.HuddleEvent;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How huddles are kept: one document a place and day, about nobody. */
@Configuration
class HuddleStorage {

    @Bean
    AggregateStore<Huddle, HuddleEvent> huddleStore(
            Aggregates stores, EventContract<HuddleEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<Huddle, HuddleEvent> type() {
        return AggregateType.of("huddles", "huddle", Huddle.class, new None(), Huddle::apply)
                .aliases(
                        Huddle.class,
                        Map.of("none", None.class, "open", Open.class, "held", Held.class))
                .copied() // about nobody
                .about((_, it) -> about(it));
    }

    private static About about(Huddle huddle) {
        return switch (huddle) {
            case None _ -> throw new IllegalStateException("nobody gathered");
            case Open it -> About.of(null, it.place());
            case Held it -> About.of(null, it.place());
        };
    }
}
