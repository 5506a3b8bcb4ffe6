package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.util.UUID;

/** Planted: an aggregate about somebody, of which nobody decided what their copy shows. */
class UndecidedCopyTest {

    record Visit(PersonId person, PlaceId place) {}

    @Test
    void anAggregateWithoutADecisionDoesNotStart() {
        var visits =
                Declaration.<Visit, Visit, Visit>aggregate(
                        "visits",
                        new Visit(new PersonId(new UUID(0, 1)), new PlaceId("york")),
                        (_, it, _) -> Decision.agree(it),
                        (_, it) -> it);
        var stores =
                new Aggregates(
                        null, null, null, null, null, null, null, null, null, null, null, null);

        assertThatIllegalStateException()
                .isThrownBy(() -> stores.open(visits))
                .withMessage("visits: say what a copy shows of it (copied)");
    }
}
