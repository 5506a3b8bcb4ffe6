package org.livingwell.journeys.leak;

import java.util.List;
import java.util.Set;

/**
 * A place where something of somebody has to be.
 *
 * @param place how the name of such places begins
 * @param why what would not work without it
 */
record Allowed(String place, Set<Trace.Kind> kinds, String why) {

    /** All there is; whoever adds a line says why, and what else was tried. */
    static final List<Allowed> PLACES =
            List.of(
                    new Allowed(
                            "file mail",
                            Set.of(Trace.Kind.ADDRESS),
                            "a message bears the address it goes to; nothing else of anybody"));

    boolean covers(Leak leak) {
        return leak.place().startsWith(place) && kinds.contains(leak.trace().kind());
    }
}
