package org.livingwell.contact.staying.insight;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.Gate.Rule;
import org.livingwell.contact.staying.insight.domain.Month;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.numbers.SmallNumbers;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One closed month of a place, in numbers that give nobody away.
 *
 * @param reached people with whom a check-in was had
 * @param withoutStep people who were without a next step; there should be none
 * @param guests people who popped in to a lunch
 * @param needs to understand each other, and whether what was needed was there
 */
record InsightView(
        PlaceId place,
        YearMonth month,
        String reached,
        String sent,
        Withheld withheld,
        Returned returned,
        String withoutStep,
        String lunches,
        String guests,
        UnderstoodView needs) {

    /** Why a message did not go, always all of them, whatever was withheld. */
    private static final List<String> RULES =
            Stream.concat(
                            Stream.of(Rule.values())
                                    .map(
                                            it ->
                                                    it.name()
                                                            .toLowerCase(Locale.ROOT)
                                                            .replace('_', '-')),
                            Stream.of("moved", "no-number-to-ring", "too-late"))
                    .toList();

    /** Messages that were withheld for good. */
    record Withheld(List<Part> parts, String total) {}

    record Part(String rule, String count) {}

    /**
     * @param count people who came back
     * @param medianDays until somebody had met or spoken to them; absent where it would be
     *     somebody's own
     */
    record Returned(String count, @Nullable Integer medianDays) {}

    static InsightView of(PlaceId place, YearMonth month, Month numbers) {
        OptionalInt median = SmallNumbers.median(numbers.daysToReach());
        return new InsightView(
                place,
                month,
                SmallNumbers.shown(numbers.reached()),
                SmallNumbers.shown(numbers.sent()),
                withheld(numbers),
                new Returned(
                        SmallNumbers.shown(numbers.returned()),
                        median.isPresent() ? median.getAsInt() : null),
                SmallNumbers.shown(numbers.withoutStep()),
                String.valueOf(numbers.lunches()),
                SmallNumbers.shown(numbers.guests()),
                UnderstoodView.of(numbers.needs()));
    }

    private static Withheld withheld(Month numbers) {
        var shown =
                SmallNumbers.breakdown(
                        RULES.stream().map(it -> numbers.withheld().getOrDefault(it, 0)).toList());
        var parts =
                IntStream.range(0, RULES.size())
                        .mapToObj(it -> new Part(RULES.get(it), shown.parts().get(it)))
                        .toList();
        return new Withheld(parts, shown.total());
    }
}
