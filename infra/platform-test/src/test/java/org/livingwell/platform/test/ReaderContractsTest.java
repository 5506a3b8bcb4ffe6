package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.UUID;

class ReaderContractsTest {

    private static final ReaderContracts INTAKE =
            new ReaderContracts(Path.of("../../intake-service/contracts"));

    record Content(UUID leadWorker) {}

    record Greedy(boolean urgent, String mood, @Nullable String colour) {}

    record Mistaken(int leadWorker) {}

    record Whole(UUID leadWorker, UUID stepDone) {}

    @Test
    void aReaderThatNeedsMoreThanIsPromisedIsFound() {
        assertThat(INTAKE.breaches("IntroductionWelcomed.v1", Content.class)).isEmpty();

        assertThat(INTAKE.breaches("PersonVanished.v1", Content.class))
                .containsExactly("PersonVanished.v1: the publisher has no such contract");
        assertThat(INTAKE.breaches("IntroductionReceived.v1", Greedy.class))
                .containsExactly(
                        "IntroductionReceived.v1: the example has no mood",
                        "IntroductionReceived.v1: mood is not promised");
        assertThat(INTAKE.breaches("PersonWelcomed.v1", Mistaken.class))
                .anyMatch(it -> it.contains("the example cannot be read"));
    }

    @Test
    void aRecordThatSaysMoreOrLessThanItsExampleIsFound() {
        assertThat(INTAKE.left("IntroductionWelcomed.v1", Whole.class)).isEmpty();

        assertThat(INTAKE.left("IntroductionReceived.v1", Greedy.class))
                .anyMatch(it -> it.contains("the record says {\"urgent\""));
        assertThat(INTAKE.left("PersonWelcomed.v1", Mistaken.class))
                .anyMatch(it -> it.contains("the example is no"));
        assertThat(INTAKE.left("PersonVanished.v1", Content.class))
                .containsExactly("PersonVanished.v1: it is announced without an example");
    }
}
