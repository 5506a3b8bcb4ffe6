package org.livingwell.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The one clock of a process: UTC, moved forward only where the local profile lets an operator. */
public final class PlatformClock extends Clock {

    private final Clock base;
    private volatile Duration ahead = Duration.ZERO;

    public PlatformClock(Clock base) {
        this.base = base;
    }

    public Duration ahead() {
        return ahead;
    }

    void moveTo(Duration ahead) {
        if (ahead.compareTo(this.ahead) > 0) this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException(
                "dates take their zone from the place, not the clock");
    }
}
