package org.livingwell.intake.rights.copy;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.copy.domain.CopyEvent;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Answered;
import org.livingwell.intake.rights.copy.domain.CopyEvent.AskedFor;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Completed;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Emptied;
import org.livingwell.intake.rights.copy.domain.CopyEvent.KeptBack;
import org.livingwell.intake.rights.copy.domain.CopyEvent.MovedAlong;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Postponed;
import org.livingwell.intake.rights.copy.domain.CopyEvent.Released;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/** What leaves intake about a copy: that somebody asked, that it was decided, that it is ready. */
@Component
class CopyEventContract implements EventContract<CopyEvent> {

    record CopyRequested(UUID request, NextStep step) {}

    record CopyDecided(UUID request, boolean released, UUID stepDone) {}

    record CopyReady(UUID request, Instant keptUntil) {}

    @Override
    public @Nullable PublishedEvent apply(CopyEvent event) {
        return switch (event) {
            case AskedFor(var asking, var decideBy) ->
                    new PublishedEvent(
                            "CopyRequested.v1",
                            new CopyRequested(
                                    request(asking),
                                    new NextStep(step(asking), "copy-request", null, decideBy)));
            case Released(var asking, _, _) -> decided(asking, true);
            case KeptBack(var asking, _, _, _) -> decided(asking, false);
            case Completed(var asking, _, var keptUntil) ->
                    new PublishedEvent("CopyReady.v1", new CopyReady(request(asking), keptUntil));
            case Answered _, Postponed _, Emptied _, MovedAlong _ -> null;
        };
    }

    private static PublishedEvent decided(Asking asking, boolean released) {
        return new PublishedEvent(
                "CopyDecided.v1", new CopyDecided(request(asking), released, step(asking)));
    }

    private static UUID request(Asking asking) {
        return CopyId.of(asking.person()).value();
    }

    private static UUID step(Asking asking) {
        return Ids.derive("copy-request", asking.person(), asking.at());
    }
}
