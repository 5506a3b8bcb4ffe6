package org.livingwell.platform.seal;

import java.time.Clock;

/** Keys for what is about nobody: none is ever asked for. */
public final class NobodysKeys {

    private NobodysKeys() {}

    public static PersonKeys of(Clock clock) {
        return new PersonKeys(null, null, null, clock);
    }
}
