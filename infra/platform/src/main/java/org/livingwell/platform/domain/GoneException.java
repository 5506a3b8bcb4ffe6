package org.livingwell.platform.domain;

/**
 * Somebody has no key: erased, or never known. Over HTTP there is nothing here; from a listener or
 * a timer an expected crossing that is passed over.
 */
public final class GoneException extends RefusedException {

    private static final long serialVersionUID = 1;

    public GoneException() {
        super(Refusal.NOT_FOUND);
    }

    /** Whether a failure comes down to that. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof GoneException) return true;
        }
        return false;
    }
}
