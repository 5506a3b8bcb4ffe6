package org.livingwell.intake.team.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

class UserNameTest {

    @Test
    void itIsTheSameForAnAccountAndSaysNothing() {
        var id = new AccountId(UUID.fromString("3f0f3b52-6b1d-4d3e-9d59-0f6a9f1f7a01"));

        assertThat(UserName.of(id)).isEqualTo(UserName.of(id));
        assertThat(UserName.of(id).value()).matches("lw-[2-9a-z]{5}-[2-9a-z]{5}");
    }

    @Test
    void accountsDoNotShareOne() {
        var names =
                LongStream.range(0, 20_000)
                        .mapToObj(i -> UserName.of(new AccountId(new UUID(1, i))))
                        .collect(Collectors.toSet());

        assertThat(names).hasSize(20_000);
    }
}
