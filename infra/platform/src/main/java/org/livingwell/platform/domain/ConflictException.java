package org.livingwell.platform.domain;

/**
 * Others kept changing the same document for longer than a caller should wait; trying again is
 * safe.
 */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ConflictException() {
        super("conflict", null, false, false);
    }
}
