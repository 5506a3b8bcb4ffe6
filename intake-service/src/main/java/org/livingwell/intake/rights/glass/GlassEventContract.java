package org.livingwell.intake.rights.glass;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.glass.domain.GlassEvent;
import org.livingwell.intake.rights.glass.domain.GlassEvent.Opened;
import org.livingwell.intake.rights.glass.domain.GlassEvent.OpeningNoted;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** What leaves intake about an opening: who and until when, never why. */
@Component
class GlassEventContract implements EventContract<GlassEvent> {

    record RecordOpened(WorkerId worker, Instant until) {}

    @Override
    public @Nullable PublishedEvent apply(GlassEvent event) {
        return switch (event) {
            case Opened it ->
                    new PublishedEvent("RecordOpened.v1", new RecordOpened(it.by(), it.until()));
            case OpeningNoted _ -> null;
        };
    }
}
