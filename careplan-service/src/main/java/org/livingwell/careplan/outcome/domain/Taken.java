package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What was measured. */
public sealed interface Taken {

    /** DIALOG, with what was answered of it. */
    record Dialog(List<DialogAnswer> answers) implements Taken {

        private static final int FEWEST_OF_EIGHT = 6;
        private static final int FEWEST_OF_THREE = 3;

        /** Quality of life: the mean of the first eight, where six of them were answered. */
        public @Nullable BigDecimal qualityOfLife() {
            return mean(it -> !it.isOfTreatment(), FEWEST_OF_EIGHT);
        }

        /** Satisfaction with treatment: the mean of the last three, where all were answered. */
        public @Nullable BigDecimal treatment() {
            return mean(DialogItem::isOfTreatment, FEWEST_OF_THREE);
        }

        public List<DialogItem> moreHelp() {
            return answers.stream()
                    .filter(DialogAnswer::moreHelp)
                    .map(DialogAnswer::item)
                    .sorted()
                    .toList();
        }

        /** One decimal, half up. */
        private @Nullable BigDecimal mean(Predicate<DialogItem> of, int fewest) {
            var ratings =
                    answers.stream()
                            .filter(it -> of.test(it.item()))
                            .map(DialogAnswer::rating)
                            .filter(Objects::nonNull)
                            .toList();
            if (ratings.size() < fewest) return null;
            int sum = ratings.stream().mapToInt(Integer::intValue).sum();
            return BigDecimal.valueOf(sum)
                    .divide(BigDecimal.valueOf(ratings.size()), 1, RoundingMode.HALF_UP);
        }
    }

    /**
     * ReQoL-10, of which only the total is kept.
     *
     * @param total from 0 to 40; 0 is an answer as any other
     */
    record Reqol(int total) implements Taken {}
}
