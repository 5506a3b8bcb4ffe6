package org.livingwell.platform.web;

/**
 * Stands for a failure in the log: its class and its stack, never its message, which may quote
 * somebody.
 */
public final class WithoutMessage extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WithoutMessage(Throwable failure) {
        super(
                failure.getClass().getName(),
                failure.getCause() == null || failure.getCause() == failure
                        ? null
                        : new WithoutMessage(failure.getCause()));
        setStackTrace(failure.getStackTrace());
    }
}
