package org.livingwell.platform.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.numbers.SmallNumbers.Breakdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

class SmallNumbersTest {

    @Test
    void oneToSevenAreAStarAndTheRestIsRounded() {
        var shown = IntStream.rangeClosed(0, 13).mapToObj(SmallNumbers::shown).toList();

        assertThat(shown)
                .containsExactly(
                        "0", "*", "*", "*", "*", "*", "*", "*", "10", "10", "10", "10", "10", "15");
    }

    @Test
    void aTotalIsRoundedOnItsOwn() {
        var breakdown = SmallNumbers.breakdown(List.of(33, 33, 33));

        assertThat(breakdown).isEqualTo(new Breakdown(List.of("35", "35", "35"), "100"));
    }

    @Test
    void aTotalThatWouldGiveAStarAwayIsKeptBack() {
        var breakdown = SmallNumbers.breakdown(List.of(1, 8, 8));

        assertThat(breakdown.total()).isEqualTo("*");
    }

    /** Whoever knows this very code and every set of counts that could lie behind what is shown. */
    @Test
    void nobodyCanWorkOutAStarFromThreeFourOrFiveParts() {
        everyStarKeepsItsSecret(3, 26);
        everyStarKeepsItsSecret(4, 14);
        everyStarKeepsItsSecret(5, 9);
    }

    @Test
    void norFromManyPartsOfRandomSize() {
        var random = new Random(20261124);

        for (int run = 0; run < 5_000; run++) {
            List<Integer> counts =
                    random.ints(1 + random.nextInt(12), 0, 1 + random.nextInt(40)).boxed().toList();
            for (int i = 0; i < counts.size(); i++) {
                if (isSmall(counts.get(i))) {
                    assertThat(possible(counts, i)).as("%s at %d", counts, i).isGreaterThan(1);
                }
            }
        }
    }

    @Test
    void aMedianNeedsEightAndANinetiethEightBeyondIt() {
        var days = new ArrayList<>(IntStream.rangeClosed(1, 80).boxed().toList());
        Collections.shuffle(days, new Random(7));

        assertThat(SmallNumbers.median(List.of(1, 2, 3, 4, 5, 6, 7))).isEmpty();
        assertThat(SmallNumbers.median(List.of(8, 2, 3, 4, 5, 6, 7, 1))).hasValue(4);
        assertThat(SmallNumbers.ninetieth(days.subList(0, 79))).isEmpty();
        assertThat(SmallNumbers.ninetieth(days)).hasValue(72);
    }

    private static void everyStarKeepsItsSecret(int parts, int below) {
        Map<Breakdown, BitSet[]> behind = new HashMap<>();
        var counts = new Integer[parts];
        int sets = (int) Math.pow(below, parts);
        for (int set = 0; set < sets; set++) {
            for (int i = 0, rest = set; i < parts; i++, rest /= below) counts[i] = rest % below;
            var shown = SmallNumbers.breakdown(List.of(counts));
            var values = behind.computeIfAbsent(shown, _ -> sets(parts));
            for (int i = 0; i < parts; i++) values[i].set(counts[i]);
        }
        behind.forEach(
                (shown, values) -> {
                    for (int i = 0; i < parts; i++) {
                        if (shown.parts().get(i).equals("*") && !cutOff(shown, below)) {
                            assertThat(values[i].cardinality()).as("%s", shown).isGreaterThan(1);
                        }
                    }
                });
    }

    /** Parts that round like counts beyond what was tried have neighbours that were not seen. */
    private static boolean cutOff(Breakdown shown, int below) {
        return shown.parts().stream()
                .filter(it -> !it.equals("*"))
                .anyMatch(it -> Integer.parseInt(it) + 2 >= below);
    }

    private static BitSet[] sets(int parts) {
        return IntStream.range(0, parts).mapToObj(_ -> new BitSet()).toArray(BitSet[]::new);
    }

    /** In how many ways one part may be, if all that is shown stays as it is. */
    private static long possible(List<Integer> counts, int part) {
        var shown = SmallNumbers.breakdown(counts);
        var others = new ArrayList<>(counts);
        others.remove(part);
        BitSet sums = sums(others);
        boolean kept = keptBack(counts);
        return IntStream.rangeClosed(1, 7)
                .filter(
                        value ->
                                kept
                                        || sums.stream()
                                                .anyMatch(
                                                        it ->
                                                                SmallNumbers.shown(it + value)
                                                                        .equals(shown.total())))
                .count();
    }

    /** Whether these parts never show a total: not even where it is large. */
    private static boolean keptBack(List<Integer> counts) {
        var largest = counts.stream().map(it -> isSmall(it) ? 7 : it).toList();
        int total = largest.stream().mapToInt(Integer::intValue).sum();
        return total >= SmallNumbers.ENOUGH && SmallNumbers.breakdown(largest).total().equals("*");
    }

    private static BitSet sums(List<Integer> counts) {
        var sums = new BitSet();
        sums.set(0);
        for (int count : counts) {
            var next = new BitSet();
            for (int like = 0; like <= count + 7; like++) {
                if (!SmallNumbers.shown(like).equals(SmallNumbers.shown(count))) continue;
                for (int sum = sums.nextSetBit(0); sum >= 0; sum = sums.nextSetBit(sum + 1)) {
                    next.set(sum + like);
                }
            }
            sums = next;
        }
        return sums;
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < SmallNumbers.ENOUGH;
    }
}
