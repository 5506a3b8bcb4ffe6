package org.livingwell.platform.events;

import org.jspecify.annotations.Nullable;

/** An event that can never be read, whatever is tried; its listener parks it. */
public final class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableEventException(String code, @Nullable Throwable cause) {
        super(code, cause);
    }
}
