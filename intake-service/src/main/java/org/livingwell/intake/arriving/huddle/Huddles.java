package org.livingwell.intake.arriving.huddle;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.intake.arriving.huddle.domain.Huddle;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Event.Began;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Event.CameTogether;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Event.Closed;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Event.Resolved;
import org.livingwell.intake.arriving.huddle.domain.Huddle.None;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.UUID;

/**
 * How huddles are kept, one a place and day, about nobody; what leaves intake about one is that
 * something was decided, and how much.
 */
@Configuration
class Huddles {

    record HuddleResolved(UUID resolve) {}

    record HuddleHeld(int decided) {}

    @Bean
    Aggregate<Huddle, Huddle.Command, Huddle.Event> huddleAggregate(
            Aggregates all, TakingEffect effect) {
        return all.open(
                aggregate("huddles", new None(), Huddle::decide, Huddle::apply)
                        .copied() // about nobody
                        .follows(HuddleResolved.class, effect::follow)
                        .announce(
                                event ->
                                        switch (event) {
                                            case Resolved(var resolve) ->
                                                    new HuddleResolved(resolve.id());
                                            case Closed(var decided) -> new HuddleHeld(decided);
                                            case Began _, CameTogether _ -> null;
                                        }));
    }
}
