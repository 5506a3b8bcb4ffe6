package org.livingwell.platform.beside;

import java.time.Duration;

/** Too many want the same at once: whoever comes back finds room, and everything else goes on. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Busy busy;
    private final Duration later;

    public BusyException(Busy busy, Duration later) {
        super(busy.code(), null, false, false);
        this.busy = busy;
        this.later = later;
    }

    /** What whoever asked is told. */
    public Busy busy() {
        return busy;
    }

    /** When it is worth another try. */
    public Duration later() {
        return later;
    }
}
