package org.livingwell.contact.staying.step;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.Standing;
import org.livingwell.contact.staying.step.domain.Standing.Event.Fine;
import org.livingwell.contact.staying.step.domain.Standing.Event.Heard;
import org.livingwell.contact.staying.step.domain.Standing.Event.Missed;
import org.livingwell.contact.staying.step.domain.Standing.Event.StillMissed;
import org.livingwell.contact.staying.step.domain.Standing.Event.ToLook;
import org.livingwell.contact.staying.step.domain.Standing.Known;
import org.livingwell.contact.staying.step.domain.Standing.None;
import org.livingwell.contact.staying.step.domain.StandingRules;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How it is kept how somebody stands, one a person under their id. */
@Configuration
class Standings {

    record NextStepMissing(LocalDate day) {}

    @Bean
    Aggregate<Standing, Standing.Command, Standing.Event> standingAggregate(Aggregates all) {
        return all.open(
                aggregate("standings", new None(), StandingRules::decide, Standing::apply)
                        .index(Standings::index)
                        .indexed("index.look")
                        .indexed("place", "index.missing")
                        .copied() // where they are and with whom, intake's copy says
                        .announce(Standings::published));
    }

    private static Map<String, ?> index(String id, Standing standing) {
        if (!(standing instanceof Known it)) return Map.of();
        Map<String, Object> index = new HashMap<>();
        if (it.look() != null) index.put("look", it.look());
        if (it.missing() != null) index.put("missing", it.missing() + "|" + id);
        return index;
    }

    private static @Nullable Object published(Standing.Event event) {
        return switch (event) {
            case Missed(var today, _) -> new NextStepMissing(today);
            case Heard _, ToLook _, Fine _, StillMissed _ -> null;
        };
    }
}
