package org.livingwell.careplan.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How much somebody's plan says, which decides how many of what it said before stay. */
class SafetyTextTest {

    static final CrisisWishes NO_WISHES =
            new CrisisWishes(null, null, null, null, null, null, null, null);

    @Test
    void everyWordOfItCounts() {
        var step = List.of(new SafetyItem(said(3), said(2)), new SafetyItem(said(4), null));
        var text =
                new SafetyText(step, step, step, step, step, step, 7, said(10), List.of(said(20)));
        var wishes =
                new CrisisWishes(
                        said(1), said(2), said(3), said(4), said(5), said(6), said(7), said(8));
        var wanda = new WorkerId(new UUID(1, 1));

        assertThat(new Version(text, wishes, wanda, said(100), Instant.EPOCH).characters())
                .isEqualTo(6 * (9 + 2 * SafetyItem.AROUND) + 30 + 36 + 100);
        assertThat(new Version(saying("x"), NO_WISHES, null, null, Instant.EPOCH).characters())
                .isEqualTo(1 + SafetyItem.AROUND);
    }

    static SafetyText saying(String sign) {
        return new SafetyText(
                List.of(new SafetyItem(new Words(sign), null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                null,
                List.of());
    }

    private static Words said(int characters) {
        return new Words("x".repeat(characters));
    }
}
