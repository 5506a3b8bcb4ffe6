package org.livingwell.intake.arriving.conversation.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Voice;

import java.util.UUID;

/**
 * Who said what stands under a prompt.
 *
 * @param companion who of those who were there, where it was one of them and is known
 */
public record SaidBy(Voice voice, @Nullable UUID companion) {

    /**
     * Where nobody said: a person alone with a worker speaks for themselves; where family is there,
     * it is the worker who wrote it down.
     */
    public static SaidBy unsaid(Kind kind) {
        return switch (kind) {
            case INITIAL -> new SaidBy(Voice.PERSON, null);
            case TOGETHER -> new SaidBy(Voice.WORKER, null);
        };
    }
}
