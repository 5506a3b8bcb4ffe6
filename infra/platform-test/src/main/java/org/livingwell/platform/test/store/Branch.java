package org.livingwell.platform.test.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** One alternative of a filter: what it says about each field. A filter without $or has one. */
record Branch(Map<String, Bound> bounds) {

    static final Branch EVERYTHING = new Branch(Map.of());

    Branch and(Branch other) {
        var both = new LinkedHashMap<>(bounds);
        other.bounds.forEach((path, bound) -> both.merge(path, bound, Bound::and));
        return new Branch(both);
    }

    Bound on(String path) {
        return bounds.getOrDefault(path, Bound.LEFT_OVER);
    }

    @Override
    public String toString() {
        return bounds.toString();
    }
}
