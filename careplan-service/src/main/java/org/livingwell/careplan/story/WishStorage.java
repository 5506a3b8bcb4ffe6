package org.livingwell.careplan.story;

import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.Wish.Dropped;
import org.livingwell.careplan.story.domain.Wish.Introduced;
import org.livingwell.careplan.story.domain.Wish.None;
import org.livingwell.careplan.story.domain.Wish.Over;
import org.livingwell.careplan.story.domain.Wish.TakenBack;
import org.livingwell.careplan.story.domain.Wish.Waiting;
import org.livingwell.careplan.story.domain.Wish.Welcomed;
import org.livingwell.careplan.story.domain.WishEvent;
import org.livingwell.careplan.story.domain.WishId;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/** How wishes are kept: one document a source; the urgent ones are due in a field of their own. */
@Configuration
class WishStorage {

    @Bean
    AggregateStore<Wish, WishEvent> wishStore(Aggregates stores) {
        return stores.open(type());
    }

    static AggregateType<Wish, WishEvent> type() {
        return AggregateType.of("wishes", "wish", Wish.class, new None(), Wish::apply)
                .aliases(
                        Wish.class,
                        Map.of(
                                "none", None.class,
                                "introduced", Introduced.class,
                                "welcomed", Welcomed.class,
                                "waiting", Waiting.class,
                                "over", Over.class,
                                "dropped", Dropped.class,
                                "taken-back", TakenBack.class))
                .copied() // on its way into the plan
                .about((id, it) -> about(id, it))
                .upcast(WishStorage::introductionsAreTellings)
                .upcast(it -> it) // version 2 knew nothing that was taken back
                .index(WishStorage::index)
                .indexed("index.urgentDue")
                .indexed("index.due");
    }

    private static About about(String id, Wish wish) {
        PersonId person = new WishId(id).person();
        return switch (wish) {
            case None _ -> throw new IllegalStateException("nothing was heard");
            case Introduced it -> About.of(person, it.place());
            case Welcomed it -> About.of(person, it.place());
            case Waiting it -> About.of(person, it.place());
            case Over it -> About.of(person, it.place());
            case Dropped it -> About.of(person, it.place());
            case TakenBack it -> About.of(person, it.place());
        };
    }

    private static Map<String, ?> index(Wish wish) {
        return switch (wish) {
            case Waiting it -> Map.of(it.telling().urgent() ? "urgentDue" : "due", it.due());
            case None _, Introduced _, Welcomed _, Over _, Dropped _, TakenBack _ -> Map.of();
        };
    }

    /** Schema 1 knew introductions alone. */
    private static ObjectNode introductionsAreTellings(ObjectNode wish) {
        if (wish.remove("introduction") instanceof ObjectNode introduction) {
            introduction.put("kind", "introduction");
            wish.set("telling", introduction);
        }
        return wish;
    }
}
