package org.livingwell.intake.people.concern;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.intake.people.concern.domain.Concern;
import org.livingwell.intake.people.concern.domain.Concern.Event.PersonTold;
import org.livingwell.intake.people.concern.domain.Concern.Event.Raised;
import org.livingwell.intake.people.concern.domain.Concern.Event.SharedOutside;
import org.livingwell.intake.people.concern.domain.Concern.None;
import org.livingwell.intake.people.concern.domain.Concern.Told;
import org.livingwell.intake.people.concern.domain.Matter;
import org.livingwell.intake.people.concern.domain.Share;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How concerns are kept; what leaves intake about one has no words, no kind, and no step that a
 * list could show.
 */
@Configuration
class Concerns {

    record ConcernRaised(Matter.About about, boolean toldPerson) {}

    record ConcernTold(Matter.About about) {}

    @Bean
    Aggregate<Concern, Concern.Command, Concern.Event> concernAggregate(Aggregates all) {
        return all.open(
                aggregate("concerns", new None(), Concern::decide, Concern::apply)
                        .copied(
                                Shown.of(Told.class, "matter", "raisedAt", "shares", "toldOn"),
                                Shown.of(
                                        Matter.class, "about", "kinds", "what", "wanted", "byName"),
                                Shown.of(Share.class, "service", "on", "agreed"))
                        .announce(
                                event ->
                                        switch (event) {
                                            case Raised(var matter, _) ->
                                                    new ConcernRaised(matter.about(), false);
                                            case PersonTold(var about, _, _) ->
                                                    new ConcernTold(about);
                                            case SharedOutside _ -> null;
                                        }));
    }
}
