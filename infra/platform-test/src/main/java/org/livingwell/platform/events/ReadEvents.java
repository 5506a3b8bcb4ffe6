package org.livingwell.platform.events;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything a running service listens to, and the records it reads it with. */
public final class ReadEvents {

    private ReadEvents() {}

    /**
     * Of each type, such as {@code intake.PersonWelcomed.v1}, its readers.
     *
     * @param published every type there is, for whoever reads any
     */
    public static Map<String, Set<Class<?>>> of(EventReaders readers, Set<String> published) {
        Map<String, Set<Class<?>>> found = new TreeMap<>();
        published.forEach(
                type -> {
                    Set<Class<?>> all = readers.readers(type).collect(Collectors.toSet());
                    if (!all.isEmpty()) found.put(type, all);
                });
        readers.byGroup
                .values()
                .forEach(
                        group ->
                                group.forEach(
                                        (type, record) -> {
                                            if (type.equals(EventType.ANY)) return;
                                            found.computeIfAbsent(type, _ -> new LinkedHashSet<>())
                                                    .add(record);
                                        }));
        return found;
    }
}
