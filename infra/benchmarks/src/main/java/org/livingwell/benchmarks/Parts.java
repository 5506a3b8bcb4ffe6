package org.livingwell.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What figures were measured on: store, broker, compiler, and how busy the machine was. */
final class Parts {

    private Parts() {}

    /** Those that are measured, the parts they stand on, and this one. */
    static Map<String, ProcessHandle> processes(Map<String, ProcessHandle> measured) {
        Map<String, ProcessHandle> processes = new LinkedHashMap<>(measured);
        embedded().forEach(it -> processes.put("store", it));
        started("local.child.Broker").forEach(it -> processes.put("broker", it));
        processes.put("stand-ins and load", ProcessHandle.current());
        return processes;
    }

    static String named() {
        return "%d cores, JDK %s with %s, on %s; load average %.1f"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        ManagementFactory.getCompilationMXBean().getName(),
                        embedded().findAny().isPresent() ? "the embedded store" : "MongoDB",
                        load());
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static Stream<ProcessHandle> embedded() {
        return started("EmbeddedMongo");
    }

    private static Stream<ProcessHandle> started(String what) {
        return ProcessHandle.current()
                .descendants()
                .filter(it -> it.info().commandLine().orElse("").contains(what));
    }
}
