package org.livingwell.journeys.portal;

import org.junit.jupiter.api.parallel.ResourceLocksProvider;

import java.util.Set;

/**
 * Two browsers side by side, of which one alone would leave a core idle while it draws. A class is
 * always shown in the same one, by its name, and has it to itself.
 */
final class Browsers implements ResourceLocksProvider {

    private static final int ALL = 2;

    static int of(Class<?> tests) {
        return Math.floorMod(tests.getName().hashCode(), ALL);
    }

    @Override
    public Set<Lock> provideForClass(Class<?> tests) {
        return Set.of(new Lock("2 chromium " + of(tests)));
    }
}
