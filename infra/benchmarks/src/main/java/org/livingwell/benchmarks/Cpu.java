package org.livingwell.benchmarks;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each process has spent so far, to tell whose the cost is. */
record Cpu(Map<String, Duration> spent) {

    static Cpu now(Map<String, ProcessHandle> processes) {
        Map<String, Duration> spent = new LinkedHashMap<>();
        processes.forEach(
                (name, it) -> spent.put(name, it.info().totalCpuDuration().orElse(Duration.ZERO)));
        return new Cpu(spent);
    }

    /** Since an earlier moment, each with its share of all. */
    String since(Cpu before) {
        var text = new StringBuilder();
        double all = millisSince(before);
        for (String name : spent.keySet()) {
            double millis = millisSince(before, name);
            text.append("%s %.1f s (%.0f %%)  ".formatted(name, millis / 1000, 100 * millis / all));
        }
        return text.toString().strip();
    }

    /** Of all processes together. */
    double millisSince(Cpu before) {
        return millisSince(before, spent.keySet().toArray(String[]::new));
    }

    double millisSince(Cpu before, String... names) {
        double millis = 0;
        for (String name : names) {
            millis +=
                    spent.getOrDefault(name, Duration.ZERO)
                            .minus(before.spent.getOrDefault(name, Duration.ZERO))
                            .toMillis();
        }
        return millis;
    }
}
