package org.livingwell.platform.numbers;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Makes counts publishable: 1 to 7 show as a star, all others and totals are rounded to the nearest
 * 5 on their own, and a total stays away where it would let a star be worked out.
 */
public final class SmallNumbers {

    /** The smallest count that is shown. */
    public static final int ENOUGH = 8;

    /** Values from which a ninetieth percentile has enough of them beyond it. */
    public static final int ENOUGH_FOR_NINETIETH = 10 * ENOUGH;

    static final String STAR = "*";
    private static final int STEP = 5;

    /** Counts of one population as they may be shown, in the order they were given. */
    public record Breakdown(List<String> parts, String total) {}

    private SmallNumbers() {}

    public static String shown(int count) {
        if (count == 0) return "0";
        if (count < ENOUGH) return STAR;
        return String.valueOf((count + STEP / 2) / STEP * STEP);
    }

    /**
     * Whether a total is shown depends on nothing but the parts as they are shown, so that its
     * absence tells nothing either.
     */
    public static Breakdown breakdown(List<Integer> counts) {
        List<String> parts = counts.stream().map(SmallNumbers::shown).toList();
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        return new Breakdown(parts, givesAway(parts) ? STAR : shown(total));
    }

    /** Empty where there are too few values to have one that is nobody's own. */
    public static OptionalInt median(List<Integer> values) {
        return quantile(values, 50, ENOUGH);
    }

    /** Empty where fewer than eight values would lie beyond it. */
    public static OptionalInt ninetieth(List<Integer> values) {
        return quantile(values, 90, ENOUGH_FOR_NINETIETH);
    }

    private static OptionalInt quantile(List<Integer> values, int percent, int enough) {
        if (values.size() < enough) return OptionalInt.empty();
        int rank = Math.ceilDiv(values.size() * percent, 100);
        return OptionalInt.of(values.stream().sorted().toList().get(rank - 1));
    }

    /** Whether parts that look like this could have a total from which a star follows. */
    private static boolean givesAway(List<String> parts) {
        int stars = (int) parts.stream().filter(STAR::equals).count();
        if (stars == 0) return false;
        int least = parts.stream().mapToInt(SmallNumbers::least).sum();
        int most = parts.stream().mapToInt(SmallNumbers::most).sum();
        int most7 = (ENOUGH - 1) * stars;
        return IntStream.rangeClosed(stars + least, most7 + most)
                .mapToObj(SmallNumbers::shown)
                .distinct()
                .anyMatch(total -> pins(total, stars, least, most));
    }

    /** Whether this total leaves the stars one sum, and that sum one way to come about. */
    private static boolean pins(String total, int stars, int least, int most) {
        int highest = (ENOUGH - 1) * stars;
        int[] sums =
                IntStream.rangeClosed(stars, highest)
                        .filter(
                                sum ->
                                        IntStream.rangeClosed(sum + least, sum + most)
                                                .anyMatch(it -> shown(it).equals(total)))
                        .toArray();
        if (sums.length != 1) return false;
        return stars == 1 || sums[0] == stars || sums[0] == highest;
    }

    private static int least(String part) {
        if (part.equals(STAR) || part.equals("0")) return 0;
        return Math.max(ENOUGH, Integer.parseInt(part) - STEP / 2);
    }

    private static int most(String part) {
        if (part.equals(STAR) || part.equals("0")) return 0;
        return Integer.parseInt(part) + STEP / 2;
    }
}
