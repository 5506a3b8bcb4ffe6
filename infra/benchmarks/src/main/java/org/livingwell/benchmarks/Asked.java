package org.livingwell.benchmarks;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a service asked of its store: each command on each collection, how often, how long. */
final class Asked {

    private static final Set<String> WRITES = Set.of("insert", "update", "findAndModify", "delete");

    private record Times(double count, double seconds) {}

    private final Map<String, Times> commands = new TreeMap<>();

    void add(String command, String collection, boolean count, double value) {
        commands.merge(
                command + " " + collection,
                count ? new Times(value, 0) : new Times(0, value),
                (a, b) -> new Times(a.count + b.count, a.seconds + b.seconds));
    }

    Asked since(Asked before) {
        var since = new Asked();
        commands.forEach(
                (name, it) -> {
                    var was = before.commands.getOrDefault(name, new Times(0, 0));
                    if (it.count > was.count)
                        since.commands.put(
                                name, new Times(it.count - was.count, it.seconds - was.seconds));
                });
        return since;
    }

    double count(String command) {
        return commands.entrySet().stream()
                .filter(it -> it.getKey().split(" ")[0].equals(command))
                .mapToDouble(it -> it.getValue().count())
                .sum();
    }

    double writes() {
        return WRITES.stream().mapToDouble(this::count).sum();
    }

    /** The dearest first, for each of so many. */
    String each(int of) {
        return commands.entrySet().stream()
                .sorted(Comparator.comparing(it -> -it.getValue().seconds()))
                .limit(12)
                .map(
                        it ->
                                "%s %.2f x %.1f ms"
                                        .formatted(
                                                it.getKey(),
                                                it.getValue().count() / of,
                                                1e3
                                                        * it.getValue().seconds()
                                                        / it.getValue().count()))
                .collect(Collectors.joining(", "));
    }
}
