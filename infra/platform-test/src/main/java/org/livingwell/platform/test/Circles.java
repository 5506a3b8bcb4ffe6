package org.livingwell.platform.test;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The arrows by which one comes back to where one set out. */
final class Circles {

    private Circles() {}

    /** Of {@code from -> to -> who draws it}: {@code "from -> to"} with who draws it. */
    static Map<String, Set<String>> in(Map<String, Map<String, Set<String>>> arrows) {
        var circles = new TreeMap<String, Set<String>>();
        arrows.forEach(
                (from, ends) ->
                        ends.forEach(
                                (to, who) -> {
                                    if (reached(to, arrows, new HashSet<>()).contains(from)) {
                                        circles.put(from + " -> " + to, who);
                                    }
                                }));
        return circles;
    }

    private static Set<String> reached(
            String from, Map<String, Map<String, Set<String>>> arrows, Set<String> seen) {
        for (String to : arrows.getOrDefault(from, Map.of()).keySet()) {
            if (seen.add(to)) reached(to, arrows, seen);
        }
        return seen;
    }
}
