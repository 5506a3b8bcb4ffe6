package org.livingwell.intake.rights.glass;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.glass.domain.Glass;
import org.livingwell.intake.rights.glass.domain.Glass.Broken;
import org.livingwell.intake.rights.glass.domain.Glass.Event.Closed;
import org.livingwell.intake.rights.glass.domain.Glass.Event.Opened;
import org.livingwell.intake.rights.glass.domain.Glass.Event.OpeningNoted;
import org.livingwell.intake.rights.glass.domain.Glass.Noted;
import org.livingwell.intake.rights.glass.domain.Glass.Opening;
import org.livingwell.intake.rights.glass.domain.Glass.Whole;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.util.Map;

/**
 * How openings are kept: a document each, listed by place for the privacy officer. Intake opens at
 * once, everybody else by event: who and until when, never why.
 */
@Configuration
class Glasses {

    record RecordOpened(WorkerId worker, Instant until) {}

    /**
     * @param until it would have been open, by which everybody knows which opening is over
     */
    record RecordClosed(WorkerId worker, Instant until) {}

    @Bean
    Aggregate<Glass, Glass.Command, Glass.Event> glassAggregate(Aggregates all, PersonRefs people) {
        return all.open(
                aggregate("glasses", new Whole(), Glass::decide, Glass::apply)
                        .copied(
                                Shown.of(Broken.class, "byName", "at", "until"),
                                Shown.of(Noted.class, "opening"))
                        .index(Glasses::index)
                        .indexed("place", "-index.at")
                        .follows(
                                RecordOpened.class,
                                (it, opened, _) -> {
                                    if (it.state() instanceof Opening of)
                                        people.open(of.person(), opened.worker(), opened.until());
                                })
                        .follows(
                                RecordClosed.class,
                                (it, closed, _) -> {
                                    if (it.state() instanceof Opening of)
                                        people.close(of.person(), closed.worker(), closed.until());
                                })
                        .announce(Glasses::published));
    }

    private static Map<String, ?> index(Glass glass) {
        return switch (glass) {
            case Whole _ -> Map.of();
            case Opening it -> Map.of("at", it.opening().at());
        };
    }

    private static @Nullable Object published(Glass.Event event) {
        return switch (event) {
            case Opened(var asked, _, var until) -> new RecordOpened(asked.by(), until);
            case Closed(var by, var until, _) -> new RecordClosed(by, until);
            case OpeningNoted _ -> null;
        };
    }
}
