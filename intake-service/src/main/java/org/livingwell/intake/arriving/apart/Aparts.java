package org.livingwell.intake.arriving.apart;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.intake.arriving.apart.domain.Apart;
import org.livingwell.intake.arriving.apart.domain.Apart.Kept;
import org.livingwell.intake.arriving.apart.domain.Apart.None;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How it is kept who was told apart: a document named by whoever was introduced. */
@Configuration
class Aparts {

    @Bean
    Aggregate<Apart, Apart.Command, Apart.Event> apartAggregate(Aggregates all) {
        return all.open(
                aggregate("apart", new None(), Apart::decide, Apart::apply)
                        .copied() // it tells of somebody else
                        .about(Aparts::about));
    }

    private static About about(String introduced, Apart apart) {
        return switch (apart) {
            case None _ -> throw new IllegalStateException("nobody was told apart");
            case Kept(var place, _) -> About.of(PersonId.of(introduced), place);
        };
    }
}
