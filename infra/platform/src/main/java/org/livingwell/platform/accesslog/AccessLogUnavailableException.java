package org.livingwell.platform.accesslog;

/** A reading cannot be written down, so nothing is shown. */
public final class AccessLogUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    AccessLogUnavailableException() {
        super("access-log-unavailable", null, false, false);
    }
}
