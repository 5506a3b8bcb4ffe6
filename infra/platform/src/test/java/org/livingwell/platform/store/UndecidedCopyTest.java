package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

/** Planted: an aggregate about somebody, of which nobody decided what their copy shows. */
class UndecidedCopyTest {

    record Visit(PersonId person, PlaceId place) {}

    @Test
    void anAggregateWithoutADecisionDoesNotStart() {
        var type =
                AggregateType.of("visits", "visit", Visit.class, null, (Visit it, Object _) -> it)
                        .about((_, it) -> About.of(it.person(), it.place()));
        var stores =
                new Aggregates(
                        null, null, null, null, null, null, null, null, null, null, null, null);

        assertThatIllegalStateException()
                .isThrownBy(() -> stores.open(type))
                .withMessage("visits: say what a copy shows of it (copied)");
    }
}
