package org.livingwell.careplan.entry;

import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.TakenBack;
import org.livingwell.careplan.entry.domain.EntryEvent;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.EventContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/** How entries are kept: a document each, listed by person. */
@Configuration
class EntryStorage {

    @Bean
    AggregateStore<Entry, EntryEvent> entries(
            Aggregates stores, EventContract<EntryEvent> contract) {
        return stores.open(type().publish(contract));
    }

    static AggregateType<Entry, EntryEvent> type() {
        return AggregateType.of("entries", "entry", Entry.class, new None(), Entry::apply)
                .aliases(
                        Entry.class,
                        Map.of(
                                "none", None.class,
                                "proposed", Proposed.class,
                                "taken-back", TakenBack.class))
                .copied(
                        Shown.of(Proposed.class, "content"),
                        Shown.of(Content.class, "section", "text", "voice", "source", "at"),
                        Shown.of(Source.class, "kind"))
                .about((_, it) -> about(it))
                .upcast(it -> it) // version 1 knew nothing that was taken back
                .upcast(EntryStorage::nobodyRecordedWhoSaidIt)
                .index(EntryStorage::index)
                .indexed("personId", "index.at");
    }

    /** Version 1 took everything for the person's own words. */
    private static ObjectNode nobodyRecordedWhoSaidIt(ObjectNode entry) {
        if (entry.get("content") instanceof ObjectNode content) content.put("voice", "unheard");
        return entry;
    }

    private static About about(Entry entry) {
        return switch (entry) {
            case None _ -> throw new IllegalStateException("nothing was written");
            case Proposed(var content) -> About.of(content.person(), content.place());
            case TakenBack(var person, var place) -> About.of(person, place);
        };
    }

    private static Map<String, ?> index(Entry entry) {
        return switch (entry) {
            case None _, TakenBack _ -> Map.of();
            case Proposed(var content) -> Map.of("at", content.at());
        };
    }
}
