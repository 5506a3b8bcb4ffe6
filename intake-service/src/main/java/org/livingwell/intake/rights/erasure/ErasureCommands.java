package org.livingwell.intake.rights.erasure;

import static org.livingwell.intake.rights.erasure.domain.ErasureRules.decide;

import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand;
import org.livingwell.intake.rights.erasure.domain.ErasureEvent;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Carries out what is asked of erasures and holds. */
@Component
public class ErasureCommands {

    private final AggregateStore<Erasure, ErasureEvent> erasures;
    private final Clock clock;

    ErasureCommands(AggregateStore<Erasure, ErasureEvent> erasures, Clock clock) {
        this.erasures = erasures;
        this.clock = clock;
    }

    public Erasure handle(ErasureId id, ErasureCommand command, Cause cause) {
        return erasures.handle(id, cause, it -> decide(it, command, clock.instant())).state();
    }
}
