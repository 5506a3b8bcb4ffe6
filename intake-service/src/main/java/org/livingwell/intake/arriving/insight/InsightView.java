package org.livingwell.intake.arriving.insight;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.insight.domain.Month;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.numbers.SmallNumbers;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One closed month of a place, in numbers that give nobody away. */
record InsightView(
        PlaceId place,
        YearMonth month,
        Introductions introductions,
        Wait firstContact,
        Wait conversation) {

    /** Always the same three sources, whatever came. */
    record Introductions(List<Part> parts, String total) {}

    record Part(By by, String count) {}

    /**
     * @param count waits that ended in this month
     * @param medianDays absent where it would be somebody's own
     */
    record Wait(String count, @Nullable Integer medianDays, @Nullable Integer ninetiethDays) {

        static Wait of(List<Integer> days) {
            return new Wait(
                    SmallNumbers.shown(days.size()),
                    orNull(SmallNumbers.median(days)),
                    orNull(SmallNumbers.ninetieth(days)));
        }

        private static @Nullable Integer orNull(OptionalInt days) {
            return days.isPresent() ? days.getAsInt() : null;
        }
    }

    static InsightView of(PlaceId place, YearMonth month, Month numbers) {
        List<By> sources = Arrays.asList(By.values());
        var counts =
                sources.stream().map(it -> numbers.introductions().getOrDefault(it, 0)).toList();
        var shown = SmallNumbers.breakdown(counts);
        var parts =
                IntStream.range(0, sources.size())
                        .mapToObj(i -> new Part(sources.get(i), shown.parts().get(i)))
                        .toList();
        return new InsightView(
                place,
                month,
                new Introductions(parts, shown.total()),
                Wait.of(numbers.daysToContact()),
                Wait.of(numbers.daysToConversation()));
    }
}
