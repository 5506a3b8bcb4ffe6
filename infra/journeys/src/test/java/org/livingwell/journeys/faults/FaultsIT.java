package org.livingwell.journeys.faults;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code -Dfaults.runs=200} runs as many; {@code -Dfaults.from=17} begins with that seed. Outages
 * take seconds, in every tenth round a minute.
 */
@ResourceLock("3 world")
class FaultsIT {

    private static final int SHORT_SET = Fault.values().length;

    static World world;
    static final Ledger LEDGER = new Ledger();

    @BeforeAll
    static void start() {
        String folder = "world-" + ProcessHandle.current().pid();
        world = World.start(Path.of("target", "faults", folder).toAbsolutePath());
    }

    @AfterAll
    static void stop() {
        if (world != null) world.close();
    }

    @TestFactory
    Stream<DynamicTest> nothingAcceptedIsLostAndNothingHappensTwice() {
        int runs = Integer.getInteger("faults.runs", SHORT_SET);
        int from = Integer.getInteger("faults.from", 0);
        return IntStream.range(from, from + runs)
                .mapToObj(seed -> DynamicTest.dynamicTest(name(seed), () -> run(seed)));
    }

    private static Fault fault(int seed) {
        return Fault.values()[seed % Fault.values().length];
    }

    private static String name(int seed) {
        return "%d %s".formatted(seed, fault(seed));
    }

    private static void run(int seed) throws Exception {
        var random = new Random(seed);
        boolean brief = seed / SHORT_SET % 10 != 9;
        var clients = new Clients(world, seed, 0, 4, 3, LEDGER);
        var struck =
                CompletableFuture.runAsync(() -> fault(seed).strike(world, random, LEDGER, brief));

        while (true) {
            clients.work();
            if (struck.isDone()) break;
            clients = clients.again();
        }
        struck.get(1, TimeUnit.MINUTES);
        world.awaitReady();

        new Audit(world, LEDGER).check();
        System.out.println("%s: %s, %d texts".formatted(name(seed), LEDGER, world.texts().count()));
    }
}
