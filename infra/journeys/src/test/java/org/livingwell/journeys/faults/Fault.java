package org.livingwell.journeys.faults;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Something that goes wrong while people work, and its mending; all of it follows from the seed.
 */
enum Fault {
    CRASH_POINTS {
        @Override
        void strike(World world, Random random, Ledger ledger, boolean brief) {
            int first = random.nextInt(MOMENTS.size());
            int after = 1 + random.nextInt(4);
            var contact = world.eitherContact(random);
            together(
                    () -> crash(world.intake(), MOMENTS.get(first) + ":" + after),
                    () ->
                            crash(
                                    world.careplan(),
                                    MOMENTS.get((first + 1) % MOMENTS.size()) + ":" + after),
                    () -> crash(contact, MOMENTS.get((first + 2) % MOMENTS.size()) + ":" + after));
        }
    },
    KILLED_AND_FROZEN {
        @Override
        void strike(World world, Random random, Ledger ledger, boolean brief) {
            long seed = random.nextLong();
            int longest = brief ? 3_000 : 20_000;
            var contact = world.eitherContact(random);
            together(
                    () -> freezeAndKill(world.intake(), new Random(seed), longest),
                    () -> freezeAndKill(world.careplan(), new Random(seed + 1), longest),
                    () -> freezeAndKill(contact, new Random(seed + 2), longest));
        }
    },
    BROKER_STOPPED {
        @Override
        void strike(World world, Random random, Ledger ledger, boolean brief) {
            pause(200 + random.nextInt(500));
            if (random.nextBoolean()) world.kafka().kill9();
            else world.kafka().close();
            int before = ledger.accepted().size();
            pause(brief ? 5_000 : 60_000);
            await("somebody accepted without a broker, however busy the machine: " + ledger)
                    .until(() -> ledger.accepted().size() > before);
            world.kafka().restart();
        }
    },
    DATABASE_FROZEN_AND_KILLED {
        @Override
        void strike(World world, Random random, Ledger ledger, boolean brief) {
            int before = ledger.silences();
            pause(200 + random.nextInt(500));
            world.mongodb().freeze();
            pause(brief ? 8_000 : 40_000);
            world.mongodb().thaw();
            pause(random.nextInt(1_000));
            world.mongodb().kill9();
            pause(random.nextInt(3_000));
            world.mongodb().restart();
            if (ledger.silences() > before) {
                throw new AssertionError("requests found no end without a database: " + ledger);
            }
        }
    },
    REPEATED_REPLAYED_AND_POISONED {
        @Override
        void strike(World world, Random random, Ledger ledger, boolean brief) {
            var log = new EventLog(world);
            ledger.poisoned(log.poison(random));
            log.publishTwiceMore("intake");
            log.publishTwiceMore("careplan");
            log.publishTwiceMore("contact");
            ledger.poisoned(log.poison(random));
            world.careplan().stop();
            log.rewindReadersOf("careplan");
            world.careplan().launchAgain("");
            together(world.contact()::stop, world.twin()::stop);
            log.rewindReadersOf("contact");
            world.contact().launchAgain("");
            world.twin().launchAgain("");
        }
    };

    private static final List<String> MOMENTS =
            List.of("after-commit", "after-publish", "before-removal", "before-offset");

    /** Hurts the world and mends it; {@code brief} keeps an outage to seconds. */
    abstract void strike(World world, Random random, Ledger ledger, boolean brief);

    private static void crash(ServiceProcess service, String at) {
        service.launchAgain(at);
        service.awaitEnd();
        service.launchAgain("");
    }

    private static void freezeAndKill(ServiceProcess service, Random random, int longest) {
        pause(300 + random.nextInt(900));
        service.freeze();
        pause(random.nextInt(longest));
        service.thaw();
        pause(random.nextInt(700));
        service.launchAgain("");
    }

    private static void together(Runnable... all) {
        var running = Stream.of(all).map(CompletableFuture::runAsync);
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
