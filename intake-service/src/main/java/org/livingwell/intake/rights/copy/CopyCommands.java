package org.livingwell.intake.rights.copy;

import static org.livingwell.intake.rights.copy.domain.CopyRules.decide;

import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.CopyCommand;
import org.livingwell.intake.rights.copy.domain.CopyEvent;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Carries out what is asked of copies. */
@Component
public class CopyCommands {

    private final AggregateStore<Copy, CopyEvent> copies;
    private final Clock clock;

    CopyCommands(AggregateStore<Copy, CopyEvent> copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    public Copy handle(CopyId id, CopyCommand command, Cause cause) {
        return copies.handle(id, cause, it -> decide(it, command, clock.instant())).state();
    }
}
