package org.livingwell.platform.events;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything a running service listens to, and the records it reads it with. */
public final class ReadEvents {

    private ReadEvents() {}

    /** Of each type, such as {@code intake.PersonWelcomed.v1}, its readers. */
    public static Map<String, Set<Class<?>>> of(EventReaders readers) {
        Map<String, Set<Class<?>>> found = new TreeMap<>();
        readers.byGroup
                .values()
                .forEach(
                        group ->
                                group.forEach(
                                        (type, record) ->
                                                found.computeIfAbsent(
                                                                type, _ -> new LinkedHashSet<>())
                                                        .add(record)));
        return found;
    }
}
