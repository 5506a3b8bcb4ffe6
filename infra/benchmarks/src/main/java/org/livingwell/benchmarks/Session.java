package org.livingwell.benchmarks;

import com.sun.management.OperatingSystemMXBean;

import org.livingwell.local.KafkaPart;
import org.livingwell.local.MongoPart;
import org.livingwell.platform.accesslog.AccessLog;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.RelayRuns;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One sitting: each thing beside its measure, in turns, on the same broker and store. */
final class Session {

    private static final int TURNS = 3;
    private static final int EVENTS = 20_000;
    private static final int PER_SECOND = 100;
    private static final int SECONDS = 8;

    private final ApplicationContext context;
    private final String broker;
    private final String store;
    private final Map<String, ProcessHandle> processes = new LinkedHashMap<>();
    private final RelayRuns runs;
    private final EventPath path;
    private final MongoTemplate mongo;
    private Cpu begun;

    Session(ApplicationContext context, MongoPart mongodb, KafkaPart kafka) {
        this.context = context;
        this.broker = kafka.bootstrapServers();
        this.store = mongodb.embedded() ? "the embedded store" : "MongoDB";
        this.runs = RelayRuns.of(context);
        this.path = context.getBean(EventPath.class);
        this.mongo = context.getBean(MongoTemplate.class);
        processes.put("ours", ProcessHandle.current());
        processes.put("store", mongodb.process().toHandle());
        processes.put("broker", kafka.process().toHandle());
        this.begun = Cpu.now(processes);
    }

    /**
     * @param part {@code events, sealing} or {@code access-log}; all where empty
     */
    void run(String part) throws IOException, InterruptedException {
        say(
                "%d cores, %.1f GB, JDK %s, on %s",
                Runtime.getRuntime().availableProcessors(),
                memory(),
                System.getProperty("java.version"),
                store);
        if (part.isEmpty() || part.equals("events")) events();
        if (part.isEmpty() || part.equals("sealing")) sealing();
        if (part.isEmpty() || part.equals("access-log")) accessLog();
    }

    private void events() throws IOException, InterruptedException {
        double relay = relay();
        drain(relay);
        latency();
    }

    private void sealing() {
        new SealingCost(context.getBean(Aggregates.class), context.getBean(PersonKeys.class))
                .measure()
                .forEach(Session::say);
    }

    private void accessLog() {
        new AccessLogCost(
                        context.getBean(Aggregates.class),
                        context.getBean(AccessLog.class),
                        context.getBean(PersonKeys.class))
                .measure()
                .forEach(Session::say);
    }

    private double relay() throws IOException {
        for (int turn = 0; turn < TURNS; turn++) runs.relay("warm_up_" + turn, EVENTS, () -> {});
        var raw = new RawProducer(broker);
        List<Double> relayed = new ArrayList<>();
        List<Double> produced = new ArrayList<>();
        var spent = begun;
        for (int turn = 0; turn < TURNS; turn++) {
            produced.add(raw.recordsPerSecond("benchmarks.raw", 200_000));
            long published = Ends.of(broker, "benchmarks.events.v1");
            var turned = runs.relay("relayed_" + turn, EVENTS, () -> begun = Cpu.now(processes));
            relayed.add(EVENTS * 1e9 / turned.toNanos());
            spent = Cpu.now(processes);
            mustBe(EVENTS, Ends.of(broker, "benchmarks.events.v1") - published);
        }
        double relay = median(relayed);
        say(
                "relay %.0f events/s %s; ProducerPerformance %.0f records/s; ratio %.3f",
                relay, relayed, median(produced), relay / median(produced));
        say("CPU of the last relay turn: %s", spent.since(begun));
        return relay;
    }

    private void drain(double relay) {
        List<Double> drained = new ArrayList<>();
        var stores = context.getBean(Aggregates.class);
        for (int turn = 0; turn < TURNS; turn++) {
            String collection = "drained_" + turn;
            long published = Ends.of(broker, "benchmarks.events.v1");
            var took =
                    runs.drain(
                            collection,
                            EVENTS / 2,
                            () -> stores.open(EventPath.declaration(collection)));
            drained.add(EVENTS / 2 * 1e9 / took.toNanos());
            mustBe(EVENTS / 2, Ends.of(broker, "benchmarks.events.v1") - published);
        }
        say(
                "drain %.0f events/s %s; ratio to the relay %.2f",
                median(drained), drained, median(drained) / relay);
    }

    private void latency() throws InterruptedException {
        var listeners = context.getBean(KafkaListenerEndpointRegistry.class);
        Objects.requireNonNull(listeners.getListenerContainer(EventPath.LISTENER)).start();
        try (var floor = new Floor(mongo, broker)) {
            path.measure(500, PER_SECOND);
            floor.measure(500, PER_SECOND);
            double spent = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                Spread least = floor.measure(PER_SECOND * SECONDS, PER_SECOND);
                var before = Cpu.now(processes);
                Spread ours = path.measure(PER_SECOND * SECONDS, PER_SECOND);
                spent += Cpu.now(processes).millisSince(before, "ours");
                say(
                        "command to effect at %d/s: %s; floor: %s; ratio %.1f at p50, %.1f at p99",
                        PER_SECOND,
                        ours,
                        least,
                        ours.p50() / least.p50(),
                        ours.p99() / least.p99());
            }
            mustBe(
                    500 + TURNS * PER_SECOND * SECONDS,
                    mongo.getCollection("answered").countDocuments());
            say(
                    "CPU of our process per command and effect: %.2f ms",
                    spent / (TURNS * PER_SECOND * SECONDS));
        }
    }

    static void mustBe(long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException("%d expected, %d found".formatted(expected, found));
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static double memory() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getTotalMemorySize() / 1e9;
    }

    static void say(String format, Object... values) {
        System.out.println("BENCHMARK " + format.formatted(values));
    }
}
