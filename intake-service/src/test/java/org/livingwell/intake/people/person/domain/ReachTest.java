package org.livingwell.intake.people.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.WorkerId;

import java.util.List;
import java.util.UUID;

class ReachTest {

    static final WorkerId OLA = new WorkerId(new UUID(0, 21));
    static final WorkerId WIM = new WorkerId(new UUID(0, 22));

    @Test
    void whomEitherShutsOutStaysOut() {
        var one = new Reach(true, List.of(OLA, WIM), List.of());
        var other = new Reach(true, List.of(WIM), List.of(OLA));

        assertThat(one.stricter(other)).isEqualTo(new Reach(true, List.of(WIM), List.of(OLA)));
        assertThat(Reach.open().stricter(one)).isEqualTo(one);
        assertThat(one.stricter(Reach.open())).isEqualTo(one);
    }
}
