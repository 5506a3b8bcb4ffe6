package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;

/**
 * How often something was tried, and how much it helped.
 *
 * @param last when it was tried last; null where it never was
 */
public record Tries(int aLot, int aLittle, int not, @Nullable Instant last) {

    public static final Tries NONE = new Tries(0, 0, 0, null);

    /** What helped most comes first; what was never tried stands before what did not help. */
    public static final Comparator<Tries> BEST_FIRST =
            Comparator.comparing(Tries::aLot)
                    .thenComparing(Tries::aLittle)
                    .reversed()
                    .thenComparing(Tries::not);

    Tries and(Helped helped, Instant now) {
        return switch (helped) {
            case A_LOT -> new Tries(aLot + 1, aLittle, not, now);
            case A_LITTLE -> new Tries(aLot, aLittle + 1, not, now);
            case NOT -> new Tries(aLot, aLittle, not + 1, now);
        };
    }
}
