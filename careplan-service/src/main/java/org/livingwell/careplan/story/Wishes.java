package org.livingwell.careplan.story;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.Wish.Heard;
import org.livingwell.careplan.story.domain.Wish.None;
import org.livingwell.careplan.story.domain.Wish.Waiting;
import org.livingwell.careplan.story.domain.WishId;
import org.livingwell.careplan.story.domain.WishRules;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/** How wishes are kept, one a source; the urgent ones are due in a field of their own. */
@Configuration
class Wishes {

    @Bean
    Aggregate<Wish, Wish.Command, Wish.Event> wishAggregate(Aggregates all) {
        return all.open(
                aggregate("wishes", new None(), WishRules::decide, Wish::apply)
                        .about((id, it) -> About.of(new WishId(id).person(), ((Heard) it).place()))
                        .indexed("index.urgentDue")
                        .indexed("index.due")
                        .index(Wishes::index)
                        .copied() // on its way into the plan
                        .upcast(Wishes::introductionsAreTellings)
                        .upcast(it -> it) // version 2 knew nothing that was taken back
                        .upcast(it -> it)); // version 3 knew no answers to what we ask
    }

    private static Map<String, ?> index(Wish wish) {
        return wish instanceof Waiting it
                ? Map.of(it.telling().urgent() ? "urgentDue" : "due", it.due())
                : Map.of();
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
