package org.livingwell.benchmarks;

import java.util.Arrays;

/** Where measured values lie, in milliseconds. */
record Spread(double p50, double p99) {

    static Spread ofNanos(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms".formatted(p50, p99);
    }
}
