package org.livingwell.contact.staying.step;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.Kinds;
import org.livingwell.contact.staying.step.domain.Outcome;
import org.livingwell.contact.staying.step.domain.Said;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.Event.DutyAsked;
import org.livingwell.contact.staying.step.domain.Step.Event.Ended;
import org.livingwell.contact.staying.step.domain.Step.Event.Finished;
import org.livingwell.contact.staying.step.domain.Step.Event.Opened;
import org.livingwell.contact.staying.step.domain.Step.Event.Taken;
import org.livingwell.contact.staying.step.domain.Step.None;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.staying.step.domain.Step.Over;
import org.livingwell.contact.staying.step.domain.StepOrder;
import org.livingwell.contact.staying.step.domain.StepRules;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How next steps are kept, one a step; only what a worker did with one leaves contact. */
@Configuration
class Steps {

    record StepTaken(UUID step, WorkerId owner, LocalDate due) {}

    record StepFinished(UUID step, Outcome outcome) {}

    @Bean
    Aggregate<Step, Step.Command, Step.Event> stepAggregate(Aggregates all) {
        return all.open(
                aggregate("steps", new None(), StepRules::decide, Step::apply)
                        .upcast(Steps::withWhomItWasSaidOf)
                        .upcast(it -> it) // nobody on duty was asked for before
                        .index(Steps::index)
                        .indexed("index.owner", "index.order")
                        .indexed("place", "index.state", "index.order")
                        .indexed("index.calls")
                        .copied(
                                Shown.where(it -> !isLeads(it.said()), Open.class, "said"),
                                Shown.where(
                                        it -> !isLeads(it.said()),
                                        Over.class,
                                        "said",
                                        "outcome",
                                        "at"),
                                Shown.of(Said.class, "kind", "due"))
                        .announce(Steps::published));
    }

    /** It may tell somebody that there is a complaint that is not theirs to know of. */
    private static boolean isLeads(@Nullable Said it) {
        return it != null && it.kind().equals("answer-late");
    }

    /** What a list of workers shows: urgent first, then by the day. */
    private static Map<String, ?> index(String id, Step step) {
        if (!(step instanceof Open open) || !Kinds.isTeams(open.said().kind())) return Map.of();
        Map<String, Object> index = new HashMap<>();
        index.put("state", "open");
        index.put("order", StepOrder.of(id, open).value());
        WorkerId owner = open.held().owner();
        if (owner != null) index.put("owner", owner.toString());
        if (open.calls()) index.put("calls", open.said().at());
        return index;
    }

    /** Version 1 kept only who has it. */
    private static ObjectNode withWhomItWasSaidOf(ObjectNode step) {
        if (step.get("held") instanceof ObjectNode held && held.hasNonNull("owner")) {
            held.set("said", held.get("owner"));
        }
        return step;
    }

    private static @Nullable Object published(Step.Event event) {
        return switch (event) {
            case Taken(var step, var owner, var due, _) -> new StepTaken(step, owner, due);
            case Finished(var step, var outcome, _) -> new StepFinished(step, outcome);
            case Opened _, Ended _, DutyAsked _ -> null;
        };
    }
}
