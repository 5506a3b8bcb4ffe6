package org.livingwell.contact.staying.checkin;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.checkin.domain.Celebrate;
import org.livingwell.contact.staying.checkin.domain.Celebration;
import org.livingwell.contact.staying.checkin.domain.Celebration.Event;
import org.livingwell.contact.staying.checkin.domain.Celebration.None;
import org.livingwell.contact.staying.checkin.domain.Celebration.Planned;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.UUID;

/** How celebrations are kept, one a cause; what it was about is not known here. */
@Configuration
class Celebrations {

    /**
     * @param step by which somebody says it in person; null where a card is sent
     */
    record CelebrationPlanned(UUID celebration, @Nullable NextStep step) {}

    /** Null where it was to be a card. */
    record CelebrationCalledOff(UUID celebration, @Nullable UUID stepDone) {}

    @Bean
    Aggregate<Celebration, Celebration.Command, Event> celebrationAggregate(
            Aggregates all, Cards cards) {
        return all.open(
                aggregate("celebrations", new None(), Celebration::decide, Celebration::apply)
                        .copied(Shown.of(Planned.class, "as", "on"))
                        .follows(CelebrationPlanned.class, cards::send)
                        .follows(CelebrationCalledOff.class, cards::stop)
                        .announce(Celebrations::published));
    }

    private static @Nullable Object published(Event event) {
        return switch (event) {
            case Event.WasPlanned(var plan, var lead) ->
                    new CelebrationPlanned(
                            plan.id().value(),
                            plan.as() == Celebrate.IN_PERSON ? step(plan, lead) : null);
            case Event.SaidInstead(var plan, var lead) ->
                    new CelebrationPlanned(plan.id().value(), step(plan, lead));
            case Event.WasCalledOff(var id, var as) ->
                    new CelebrationCalledOff(
                            id.value(), as == Celebrate.IN_PERSON ? id.value() : null);
            case Event.WasLeft _ -> null;
        };
    }

    /** Under its own id. */
    private static NextStep step(Planned plan, @Nullable WorkerId lead) {
        return new NextStep(plan.id().value(), "celebrate", lead, plan.until());
    }
}
