package org.livingwell.intake.arriving.huddle;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.intake.arriving.huddle.domain.Resolve;
import org.livingwell.intake.arriving.huddle.domain.Thought;
import org.livingwell.intake.arriving.huddle.domain.Thought.Event.OnAgenda;
import org.livingwell.intake.arriving.huddle.domain.Thought.Event.StepDecided;
import org.livingwell.intake.arriving.huddle.domain.Thought.Kept;
import org.livingwell.intake.arriving.huddle.domain.Thought.None;
import org.livingwell.intake.arriving.huddle.domain.Thought.Why;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * How it is kept why somebody needs thought, named by the person's id; what leaves intake is who
 * does what, by when.
 */
@Configuration
class Thoughts {

    record NextStepDecided(WorkerId leadWorker, NextStep step) {}

    @Bean
    Aggregate<Thought, Thought.Command, Thought.Event> thoughtAggregate(Aggregates all) {
        return all.open(
                aggregate("thoughts", new None(), Thought::decide, Thought::apply)
                        .about((id, it) -> About.of(PersonId.of(id), ((Kept) it).place()))
                        .copied() // words of the team for the team
                        .indexed("place", "index.state", "index.since")
                        .index(Thoughts::index)
                        .announce(
                                event ->
                                        switch (event) {
                                            case StepDecided(_, var resolve, var step) ->
                                                    new NextStepDecided(
                                                            resolve.leadWorker(),
                                                            step(resolve, step));
                                            case OnAgenda _ -> null;
                                        }));
    }

    private static Map<String, ?> index(Thought thought) {
        Why why = thought instanceof Kept kept ? kept.why() : null;
        return why == null ? Map.of() : Map.of("state", "wanted", "since", why.since());
    }

    private static NextStep step(Resolve resolve, UUID id) {
        String kind = resolve.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new NextStep(id, kind, resolve.leadWorker(), resolve.due());
    }
}
