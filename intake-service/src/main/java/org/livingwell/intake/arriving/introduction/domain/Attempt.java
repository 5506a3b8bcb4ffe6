package org.livingwell.intake.arriving.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/**
 * One try to be in touch, so that the next one knows what was tried.
 *
 * @param reason why a way was used that they did not say is safe; null where they did
 */
public record Attempt(
        How how,
        boolean reached,
        @Nullable Words words,
        @Nullable Words reason,
        WorkerId by,
        Words byName,
        Instant at) {

    Attempt withoutReason() {
        return new Attempt(how, reached, words, null, by, byName, at);
    }
}
