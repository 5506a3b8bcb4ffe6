package org.livingwell.careplan.safety.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/**
 * A safety plan as it was written once.
 *
 * @param worker who wrote it down together with them; null where they did it themselves
 * @param present who was there
 */
public record Version(
        SafetyText text,
        CrisisWishes crisis,
        @Nullable WorkerId worker,
        @Nullable Words present,
        Instant at) {

    int characters() {
        int who = present == null ? 0 : present.value().length();
        return text.characters() + crisis.characters() + who;
    }
}
