package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class ChangeTest {

    record Bell(int rung) {}

    record Rung() {}

    static final Cause NOON = Cause.of(new UUID(0, 12));

    final Declaration<Bell, Rung, Rung> bells =
            Declaration.<Bell, Rung, Rung>aggregate(
                            "bells",
                            new Bell(0),
                            (_, rung, _) -> Decision.agree(rung),
                            (bell, _) -> new Bell(bell.rung() + 1))
                    .announce(rung -> rung);

    @Test
    void twoServicesNeverMakeTheSameIdOfTheSameEvent() {
        var careplan = ids("careplan", 0, NOON);

        var referral = ids("referral", 0, NOON);

        assertThat(careplan).doesNotContainAnyElementsOf(referral);
    }

    @Test
    void anIdFollowsFromSequenceAndCauseAndNothingElse() {
        var midnight = Cause.of(new UUID(0, 24));

        var ids = Stream.of(ids("careplan", 0, NOON), ids("careplan", 2, NOON));

        assertThat(ids("careplan", 0, NOON)).isEqualTo(ids("careplan", 0, NOON));
        assertThat(ids.flatMap(List::stream)).doesNotHaveDuplicates().hasSize(4);
        assertThat(new HashSet<>(ids("careplan", 0, midnight)))
                .doesNotContainAnyElementsOf(ids("careplan", 0, NOON));
    }

    private List<UUID> ids(String service, long sequence, Cause cause) {
        var before = new Loaded<>("noon", new Bell(0), sequence + 1, sequence, List.of());
        return Change.of(service, bells, before, cause, List.of(new Rung(), new Rung()))
                .published();
    }
}
