package org.livingwell.intake.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

/** How somebody may be reached, from the first minute; what is not said to be safe is not. */
public record ContactWishes(
        @Nullable Words phone,
        @Nullable Words email,
        boolean mayText,
        boolean mayCall,
        boolean mayVoicemail,
        boolean mayEmail,
        @Nullable Words when) {

    public boolean reachable() {
        return phone != null || email != null;
    }
}
