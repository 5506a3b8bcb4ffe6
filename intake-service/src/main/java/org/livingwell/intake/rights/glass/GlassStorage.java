package org.livingwell.intake.rights.glass;

import org.livingwell.intake.rights.glass.domain.Glass;
import org.livingwell.intake.rights.glass.domain.Glass.Broken;
import org.livingwell.intake.rights.glass.domain.Glass.Noted;
import org.livingwell.intake.rights.glass.domain.Glass.Whole;
import org.livingwell.intake.rights.glass.domain.GlassEvent;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How openings are kept: a document each, listed by place for the privacy officer. */
@Configuration
class GlassStorage {

    @Bean
    AggregateStore<Glass, GlassEvent> glasses(
            Aggregates stores, EventContract<GlassEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<Glass, GlassEvent> type() {
        return AggregateType.of("glasses", "glass", Glass.class, new Whole(), Glass::apply)
                .aliases(
                        Glass.class,
                        Map.of("whole", Whole.class, "broken", Broken.class, "noted", Noted.class))
                .copied(
                        Shown.of(Broken.class, "byName", "at", "until"),
                        Shown.of(Noted.class, "opening"))
                .about((_, it) -> about(it))
                .index(GlassStorage::index)
                .indexed("place", "-index.at");
    }

    private static About about(Glass glass) {
        return switch (glass) {
            case Whole _ -> throw new IllegalStateException("nothing was opened");
            case Broken broken -> About.of(broken.person(), broken.place());
            case Noted(var broken, _, _) -> About.of(broken.person(), broken.place());
        };
    }

    private static Map<String, ?> index(Glass glass) {
        return switch (glass) {
            case Whole _ -> Map.of();
            case Broken broken -> Map.of("at", broken.at());
            case Noted(var broken, _, _) -> Map.of("at", broken.at());
        };
    }
}
