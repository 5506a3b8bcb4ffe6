package org.livingwell.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class CauseTest {

    @Test
    void whatFollowsFromARequestIsOfTheSameBodyUnderAnIdOfItsOwn() {
        var request = new Cause(new UUID(0, 1), "a body", null);

        var derived = request.derive("welcome");

        assertThat(derived.fingerprint()).isEqualTo("a body");
        assertThat(derived.id()).isNotEqualTo(request.id());
        assertThat(derived).isEqualTo(request.derive("welcome"));
        assertThat(derived.id()).isNotEqualTo(request.derive("match").id());
    }
}
