package org.livingwell.intake.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

/**
 * How somebody may be reached, from the first minute; what is not said to be safe is not.
 *
 * @param mayTalkTo who else may be spoken to
 * @param neverTalkTo who must never be
 */
public record ContactWishes(
        @Nullable Words phone,
        @Nullable Words email,
        boolean mayText,
        boolean mayCall,
        boolean mayVoicemail,
        boolean mayEmail,
        @Nullable Words when,
        @Nullable Words mayTalkTo,
        @Nullable Words neverTalkTo) {

    public boolean reachable() {
        return phone != null || email != null;
    }
}
