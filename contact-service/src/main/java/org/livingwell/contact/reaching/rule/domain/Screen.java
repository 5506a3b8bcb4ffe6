package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.Gate.State;

import java.time.LocalDate;

/** Whether somebody reads on a device of their own. Until that is known for sure they do not. */
public enum Screen {
    ALONE,
    /** Somebody else may see it, as they said. */
    WATCHED,
    /**
     * Nothing was heard of it, or too long ago, or something newer is on its way, or it is known in
     * part only.
     */
    UNSURE;

    /**
     * @param held null where nothing was heard of them
     * @param newer whether something newer was said that is not known here yet
     * @param today where they are
     */
    public static Screen of(@Nullable Held held, State state, boolean newer, LocalDate today) {
        if (held == null) return UNSURE;
        if (held.rules().deviceShared()) return WATCHED;
        return newer || state == State.IN_DOUBT || held.isOver(today) ? UNSURE : ALONE;
    }
}
