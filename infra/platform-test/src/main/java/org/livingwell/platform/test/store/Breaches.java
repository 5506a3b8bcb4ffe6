package org.livingwell.platform.test.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong and not told yet: the driver swallows exceptions, so breaches wait here. */
final class Breaches {

    private final Set<String> found = new LinkedHashSet<>();

    synchronized void add(String breach) {
        found.add(breach);
    }

    synchronized List<String> drain() {
        var drained = List.copyOf(found);
        found.clear();
        return drained;
    }
}
