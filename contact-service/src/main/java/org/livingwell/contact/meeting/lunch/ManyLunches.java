package org.livingwell.contact.meeting.lunch;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.contact.meeting.lunch.domain.LunchSeries;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.Begun;
import org.livingwell.contact.meeting.lunch.domain.LunchSeries.None;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/** How lunches that come again are kept; what is told of them, each lunch tells. */
@Configuration
class ManyLunches {

    static final String DUE = "index.due";

    @Bean
    Aggregate<LunchSeries, LunchSeries.Command, LunchSeries.Event> seriesAggregate(Aggregates all) {
        return all.open(
                aggregate("lunch_series", new None(), LunchSeries::decide, LunchSeries::apply)
                        .upcast(ManyLunches::notCarriedYet)
                        .indexed(DUE)
                        .index(
                                series ->
                                        series instanceof Begun it && it.due() != null
                                                ? Map.of("due", it.due())
                                                : Map.of())
                        .copied() // about nobody
                        .announce(_ -> null));
    }

    /** Version 1 kept nothing of it, so that they are changed once more. */
    private static ObjectNode notCarriedYet(ObjectNode series) {
        return series.has("termsFrom") ? series.put("carried", 0) : series;
    }
}
