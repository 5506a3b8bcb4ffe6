package org.livingwell.platform.test.shuffle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** One order in which histories may be heard: each keeps its own order, some events come again. */
record Interleaving(long seed, List<Heard> order) {

    private static final double COMES_AGAIN = 0.3;

    static Interleaving of(long seed, List<List<Heard>> histories) {
        var random = new Random(seed);
        List<Deque<Heard>> left = new ArrayList<>();
        histories.forEach(it -> left.add(new ArrayDeque<>(it)));
        List<Heard> order = new ArrayList<>();
        while (true) {
            left.removeIf(Deque::isEmpty);
            if (left.isEmpty()) break;
            order.add(left.get(random.nextInt(left.size())).pop());
        }
        repeatSome(order, random);
        return new Interleaving(seed, List.copyOf(order));
    }

    /** A repeat comes at any time after the first, as a relay that lost its memory makes it. */
    private static void repeatSome(List<Heard> order, Random random) {
        for (Heard event : List.copyOf(order)) {
            if (random.nextDouble() >= COMES_AGAIN) continue;
            int after = order.indexOf(event) + 1;
            order.add(after + random.nextInt(order.size() - after + 1), event);
        }
    }

    /** The same histories with events missing, always the same ones for one {@code gap}. */
    static List<List<Heard>> without(int gap, List<List<Heard>> histories) {
        if (gap == 0) return histories;
        var random = new Random(gap);
        return histories.stream()
                .map(it -> it.stream().filter(_ -> random.nextInt(4) > 0).toList())
                .toList();
    }
}
