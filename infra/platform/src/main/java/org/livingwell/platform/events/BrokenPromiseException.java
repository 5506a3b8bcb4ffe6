package org.livingwell.platform.events;

/** A bug: what was to be written down could not be read back, by ourselves or by others. */
public final class BrokenPromiseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param where a field's name or a reader's, never a value
     */
    public BrokenPromiseException(String what, String where) {
        super(what + ": " + where);
    }
}
