package org.livingwell.intake.rights.copy;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.Copy.Asked;
import org.livingwell.intake.rights.copy.domain.Copy.Gathering;
import org.livingwell.intake.rights.copy.domain.Copy.None;
import org.livingwell.intake.rights.copy.domain.Copy.Over;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.intake.rights.copy.domain.Copy.Refused;
import org.livingwell.intake.rights.copy.domain.CopyEvent;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.util.Map;

/** How copies are kept: one document a person. */
@Configuration
class CopyStorage {

    @Bean
    AggregateStore<Copy, CopyEvent> copies(Aggregates stores, EventContract<CopyEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<Copy, CopyEvent> type() {
        return AggregateType.of("copies", "copy", Copy.class, new None(), Copy::apply)
                .aliases(
                        Copy.class,
                        Map.of(
                                "none", None.class,
                                "asked", Asked.class,
                                "refused", Refused.class,
                                "gathering", Gathering.class,
                                "ready", Ready.class,
                                "over", Over.class))
                .copied(
                        Shown.of(Asked.class, "asking", "decideBy"),
                        Shown.of(Refused.class, "asking", "at"),
                        Shown.of(Gathering.class, "asking"),
                        Shown.of(Ready.class, "asking", "readyAt", "keptUntil"),
                        Shown.of(Over.class, "asking", "at"),
                        Shown.of(Asking.class, "identifiedBy", "at"))
                .about((_, it) -> about(it))
                .index(CopyStorage::index)
                .indexed("place", "index.open", "index.by")
                .indexed("index.due");
    }

    private static About about(Copy copy) {
        var whose = copy.whose().orElseThrow();
        return About.of(whose.person(), whose.place());
    }

    private static Map<String, ?> index(Copy copy) {
        return switch (copy) {
            case Asked it -> Map.of("open", "yes", "by", it.decideBy().toString());
            case Gathering it -> due(it.due());
            case Ready it -> due(it.keptUntil());
            case None _, Refused _, Over _ -> Map.of();
        };
    }

    private static Map<String, ?> due(Instant due) {
        return Map.of("open", "yes", "by", due.toString(), "due", due);
    }
}
