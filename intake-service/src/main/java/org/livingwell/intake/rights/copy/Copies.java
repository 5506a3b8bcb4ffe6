package org.livingwell.intake.rights.copy;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.Copy.Asked;
import org.livingwell.intake.rights.copy.domain.Copy.Event;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Answered;
import org.livingwell.intake.rights.copy.domain.Copy.Event.AskedFor;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Completed;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Emptied;
import org.livingwell.intake.rights.copy.domain.Copy.Event.KeptBack;
import org.livingwell.intake.rights.copy.domain.Copy.Event.MovedAlong;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Postponed;
import org.livingwell.intake.rights.copy.domain.Copy.Event.Released;
import org.livingwell.intake.rights.copy.domain.Copy.Gathering;
import org.livingwell.intake.rights.copy.domain.Copy.None;
import org.livingwell.intake.rights.copy.domain.Copy.Over;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.intake.rights.copy.domain.Copy.Refused;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.intake.rights.copy.domain.CopyPage;
import org.livingwell.intake.rights.copy.domain.CopyPage.Blank;
import org.livingwell.intake.rights.copy.domain.CopyRules;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * How copies are kept: one document a person, and their pages, read by their id alone. What leaves
 * intake: that somebody asked, that it was decided, that it is ready.
 */
@Configuration
class Copies {

    record CopyRequested(UUID request, NextStep step) {}

    record CopyDecided(UUID request, boolean released, UUID stepDone) {}

    record CopyReady(UUID request, Instant keptUntil) {}

    @Bean
    Aggregate<Copy, Copy.Command, Copy.Event> copyAggregate(Aggregates all) {
        return all.open(
                aggregate("copies", new None(), CopyRules::decide, Copy::apply)
                        .copied(
                                Shown.of(Asked.class, "asking", "decideBy"),
                                Shown.of(Refused.class, "asking", "at"),
                                Shown.of(Gathering.class, "asking"),
                                Shown.of(Ready.class, "asking", "readyAt", "keptUntil"),
                                Shown.of(Over.class, "asking", "at"),
                                Shown.of(Asking.class, "identifiedBy", "at"))
                        .index(Copies::index)
                        .indexed("place", "index.open", "index.by")
                        .indexed("index.due")
                        .announce(Copies::published));
    }

    @Bean
    Aggregate<CopyPage, CopyPage.Command, CopyPage.Event> copyPageAggregate(Aggregates all) {
        return all.open(
                aggregate("copy_pages", new Blank(), CopyPage::decide, CopyPage::apply)
                        .copied()); // a copy holds no copies
    }

    private static Map<String, ?> index(Copy copy) {
        return switch (copy) {
            case Asked it -> Map.of("open", "yes", "by", it.decideBy().toString());
            case Gathering it -> due(it.due());
            case Ready it -> due(it.keptUntil());
            case None _, Refused _, Over _ -> Map.of();
        };
    }

    private static Map<String, ?> due(Instant due) {
        return Map.of("open", "yes", "by", due.toString(), "due", due);
    }

    private static @Nullable Object published(Event event) {
        return switch (event) {
            case AskedFor(var asking, var decideBy) ->
                    new CopyRequested(
                            request(asking),
                            new NextStep(step(asking), "copy-request", null, decideBy));
            case Released(var asking, _, _) -> new CopyDecided(request(asking), true, step(asking));
            case KeptBack(var asking, _, _, _) ->
                    new CopyDecided(request(asking), false, step(asking));
            case Completed(var asking, _, var keptUntil) ->
                    new CopyReady(request(asking), keptUntil);
            case Answered _, Postponed _, Emptied _, MovedAlong _ -> null;
        };
    }

    private static UUID request(Asking asking) {
        return CopyId.of(asking.person()).value();
    }

    private static UUID step(Asking asking) {
        return Ids.derive("copy-request", asking.person(), asking.at());
    }
}
