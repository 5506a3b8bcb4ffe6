package org.livingwell.careplan.safety.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

/**
 * One thing in a step of a safety plan.
 *
 * @param tel the number of whoever it is, as they wrote it
 */
public record SafetyItem(Words text, @Nullable Words tel) {

    /** Characters that stand around one thing where it is kept. */
    static final int AROUND = 25;

    int characters() {
        return text.value().length() + (tel == null ? 0 : tel.value().length()) + AROUND;
    }
}
