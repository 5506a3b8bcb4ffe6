package org.livingwell.careplan.outcome;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.domain.Asking;
import org.livingwell.careplan.outcome.domain.Asking.Event;
import org.livingwell.careplan.outcome.domain.Asking.Kept;
import org.livingwell.careplan.outcome.domain.Asking.None;
import org.livingwell.careplan.outcome.domain.AskingRules;
import org.livingwell.careplan.outcome.domain.Occasion;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

/** How it is kept when somebody is asked how the help was: one document a person, by their id. */
@Configuration
class AskingBook {

    static final String DUE = "index.due";

    /** Nobody is asked at night. */
    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);

    /** Contact asks them, by a way that is allowed. */
    record HowHelpWasAsked(Occasion occasion, ToAsk question) {}

    /** As any event may carry it. */
    record ToAsk(UUID id, String kind, Instant until) {}

    @Bean
    Aggregate<Asking, Asking.Command, Event> askingAggregate(Aggregates all) {
        return all.open(
                aggregate("askings", new None(), AskingRules::decide, Asking::apply)
                        .indexed(DUE)
                        .index(AskingBook::index)
                        .copied() // contact says what they were asked
                        .uncounted() // as it holds nothing of theirs
                        .upcast(AskingBook::withoutDoubts)
                        .announce(AskingBook::published));
    }

    /** Version 1 had what happened in doubt parked. */
    private static ObjectNode withoutDoubts(ObjectNode asking) {
        if (asking.path("is").asString("").equals("kept")) asking.putArray("unsure");
        return asking;
    }

    private static Map<String, ?> index(Asking asking) {
        var on = asking instanceof Kept it ? it.dueOn() : null;
        return on == null ? Map.of() : Map.of("due", morning(on));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(IN_THE_MORNING).atZone(CarePlanAccess.HERE).toInstant();
    }

    private static @Nullable Object published(Event event) {
        return switch (event) {
            case Event.AskedNow(_, _, var occasion, var question, _, var until) ->
                    new HowHelpWasAsked(occasion, new ToAsk(question, "how-help-was", until));
            case Event.Began _,
                    Event.PutOff _,
                    Event.PassedBy _,
                    Event.Doubted _,
                    Event.Settled _ ->
                    null;
        };
    }
}
