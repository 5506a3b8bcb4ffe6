package org.livingwell.journeys.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Seeded people at work: each introduces somebody, finds them in the list, welcomes them and asks
 * one of theirs to ring.
 */
record Clients(World world, long seed, int round, int count, int each, Ledger ledger) {

    static final List<String> PLACES = List.of("lambeth", "salford", "york");

    /** The same people, and new ones introduced. */
    Clients again() {
        return new Clients(world, seed, round + 1, count, each, ledger);
    }

    /** Answers when every command was accepted at last. */
    void work() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working =
                    IntStream.range(0, count)
                            .mapToObj(it -> CompletableFuture.runAsync(() -> client(it), threads))
                            .toList();
            working.forEach(CompletableFuture::join);
        }
    }

    private void client(int number) {
        var random = new Random((seed * 1_000 + round) * 31 + number);
        var caller = new PatientCaller(world.intake().url(), random, ledger);
        String place = PLACES.get(number % PLACES.size());
        List<String> mine = new ArrayList<>();
        List<Runnable> later = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            String name = "run-%d-%d-%d-%d".formatted(seed, round, number, i);
            caller.pause(300);
            var key = caller.newKey();
            String reference = caller.introduce(name, place, key);
            String introduction = caller.find(name, place);
            var welcomeKey = caller.newKey();
            String person = caller.welcome(introduction, place, welcomeKey);
            ledger.accepted(new Ledger.Accepted(reference, introduction, person, place));
            mine.add(person);
            text(mine.get(random.nextInt(mine.size())), place, random);
            if (random.nextInt(4) == 0) {
                later.add(() -> same(reference, caller.introduce(name, place, key)));
                later.add(() -> same(person, caller.welcome(introduction, place, welcomeKey)));
            }
        }
        later.forEach(Runnable::run);
    }

    /** A worker asks them to ring, at either contact; it may not have heard of them yet. */
    private void text(String person, String place, Random random) {
        var contact = new PatientCaller(world.eitherContact(random).url(), random, ledger);
        if (contact.askToRing(person, place, contact.newKey())) {
            ledger.wished(new Ledger.Wished(person, place));
        }
    }

    private static void same(String first, String again) {
        if (!first.equals(again)) {
            throw new AssertionError("a repeat answered %s after %s".formatted(again, first));
        }
    }
}
