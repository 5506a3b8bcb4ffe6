package org.livingwell.intake.introduction.storage;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.Introduction;
import org.livingwell.intake.introduction.domain.Introduction.None;
import org.livingwell.intake.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.introduction.domain.IntroductionEvent;
import org.livingwell.intake.introduction.domain.Told;
import org.livingwell.intake.introduction.domain.WaitingOrder;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateStores;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.AggregateType.About;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/** How introductions are kept: aliases, the waiting list's order, and what they publish. */
@Configuration
class IntroductionStorage {

    @Bean
    AggregateStore<Introduction, IntroductionEvent> introductions(
            AggregateStores stores, EventContract<IntroductionEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<Introduction, IntroductionEvent> type() {
        return AggregateType.of(
                        "introductions",
                        "introduction",
                        Introduction.class,
                        new None(),
                        Introduction::apply)
                .aliases(
                        Introduction.class,
                        Map.of(
                                "none",
                                None.class,
                                "waiting",
                                Waiting.class,
                                "welcomed",
                                Welcomed.class))
                .about((_, it) -> about(told(it)))
                .index(IntroductionStorage::index)
                .indexed("place", "index.state", "index.order");
    }

    private static About about(@Nullable Told told) {
        if (told == null) throw new IllegalStateException("nothing was said yet");
        return new About(told.person(), told.place());
    }

    private static @Nullable Told told(Introduction introduction) {
        return switch (introduction) {
            case None _ -> null;
            case Waiting waiting -> waiting.told();
            case Welcomed welcomed -> welcomed.told();
        };
    }

    private static Map<String, ?> index(Introduction introduction) {
        return switch (introduction) {
            case None _ -> Map.of();
            case Waiting waiting ->
                    Map.of("state", "waiting", "order", WaitingOrder.of(waiting).value());
            case Welcomed _ -> Map.of("state", "welcomed");
        };
    }
}
