package org.livingwell.intake.rights.erasure;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.Erasure.Asked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Closing;
import org.livingwell.intake.rights.erasure.domain.Erasure.Done;
import org.livingwell.intake.rights.erasure.domain.Erasure.None;
import org.livingwell.intake.rights.erasure.domain.Erasure.NotAsked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Refused;
import org.livingwell.intake.rights.erasure.domain.Erasure.Started;
import org.livingwell.intake.rights.erasure.domain.Erasure.TakenBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Waiting;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent;
import org.livingwell.intake.rights.erasure.domain.Hold;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How erasures and holds are kept: in the clear, for they must outlive the person's key. */
@Configuration
class ErasureStorage {

    @Bean
    AggregateStore<Erasure, ErasureEvent> erasures(
            Aggregates stores, EventContract<ErasureEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<Erasure, ErasureEvent> type() {
        return AggregateType.of("erasures", "erasure", Erasure.class, new None(), Erasure::apply)
                .aliases(
                        Erasure.class,
                        Map.of(
                                "none", None.class,
                                "not-asked", NotAsked.class,
                                "asked", Asked.class,
                                "refused", Refused.class,
                                "taken-back", TakenBack.class,
                                "waiting", Waiting.class,
                                "started", Started.class,
                                "closing", Closing.class,
                                "done", Done.class))
                .copied(
                        Shown.of(Asked.class, "asking", "decideBy"),
                        Shown.of(Refused.class, "asking", "at"),
                        Shown.of(TakenBack.class, "asking", "at"),
                        Shown.of(Waiting.class, "asking"),
                        Shown.of(Asking.class, "identifiedBy", "at"))
                .about((_, it) -> about(it))
                .clear()
                .index(ErasureStorage::index)
                .indexed("place", "index.open", "index.by")
                .indexed("place", "index.held", "index.since")
                .indexed("index.due");
    }

    private static About about(Erasure erasure) {
        var whose = erasure.whose().orElseThrow();
        return About.of(whose.person(), whose.place());
    }

    private static Map<String, ?> index(Erasure erasure) {
        return switch (erasure) {
            case NotAsked it -> held(Map.of(), it.holds());
            case Asked it -> held(open(it.decideBy().toString()), it.holds());
            case Refused it -> held(Map.of(), it.holds());
            case TakenBack it -> held(Map.of(), it.holds());
            case Waiting it when it.holds().isEmpty() -> due(it.startsAt());
            case Waiting it -> held(open(it.startsAt().toString()), it.holds());
            case Started it -> due(it.chaseAt());
            case Closing it -> due(it.due());
            case None _, Done _ -> Map.of();
        };
    }

    private static Map<String, Object> open(String by) {
        return Map.of("open", "yes", "by", by);
    }

    private static Map<String, Object> due(Instant due) {
        return Map.of("open", "yes", "by", due.toString(), "due", due);
    }

    private static Map<String, Object> held(Map<String, Object> fields, List<Hold> holds) {
        if (holds.isEmpty()) return fields;
        var held = new HashMap<>(fields);
        held.put("held", "yes");
        held.put("since", holds.getFirst().at());
        return held;
    }
}
