package org.livingwell.contact.reaching.question.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/**
 * What somebody answered.
 *
 * @param words in their own, where they wrote any
 * @param heardBy who asked them in person; null where they answered by the link
 */
public record Answer(Choice choice, @Nullable Words words, @Nullable WorkerId heardBy, Instant at) {

    /** Whether somebody has to read it. */
    public boolean wantsSomebody() {
        return heardBy == null && (words != null || choice.wantsSomebody());
    }
}
