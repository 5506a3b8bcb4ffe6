package org.livingwell.platform.domain;

/** A fact in a state in which nothing decides it: a mistake of ours, never a caller's. */
public final class ImpossibleException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /** Says which and where, and nothing of what they hold. */
    public ImpossibleException(Object state, Object event) {
        super(event.getClass().getSimpleName() + " in " + state.getClass().getSimpleName());
    }
}
