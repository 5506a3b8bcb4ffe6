package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.erasure.ErasureListener;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.people.PersonRefListener;
import org.livingwell.platform.people.WorkerRefListener;
import org.springframework.kafka.annotation.KafkaHandler;

import java.nio.file.Path;
import java.util.UUID;

class ReaderContractsTest {

    static final Path INTAKE = Path.of("../../intake-service/contracts");

    static class Planted {

        @EventType("intake.PersonVanished.v1")
        record Unknown() {}

        @EventType("intake.IntroductionReceived.v1")
        record Greedy(boolean urgent, String mood, @Nullable String colour) {}

        @EventType("intake.PersonWelcomed.v1")
        record Mistaken(int leadWorker) {}

        @EventType("intake.IntroductionWelcomed.v1")
        record Content(UUID leadWorker) {}

        @KafkaHandler
        void on(Unknown it) {}

        @KafkaHandler
        void on(Greedy it) {}

        @KafkaHandler
        void on(Mistaken it) {}

        @KafkaHandler
        void on(Content it) {}
    }

    static class Silent {}

    @Test
    void thePlatformsOwnListenerReadsWhatIntakePromises() {
        ReaderContracts.check(PersonRefListener.class, INTAKE);
        ReaderContracts.check(WorkerRefListener.class, INTAKE);
        ReaderContracts.check(ErasureListener.class, INTAKE);
    }

    @Test
    void aReaderThatNeedsMoreThanIsPromisedIsFound() {
        assertThatThrownBy(() -> ReaderContracts.check(Planted.class, INTAKE))
                .hasMessageContaining(
                        "intake.PersonVanished.v1: the publisher has no such contract")
                .hasMessageContaining("intake.IntroductionReceived.v1: mood is not promised")
                .hasMessageContaining("intake.PersonWelcomed.v1: the example cannot be read")
                .hasMessageNotContainingAny("colour", "urgent", "IntroductionWelcomed");
    }

    @Test
    void aListenerThatReadsNothingOfThisPublisherIsFound() {
        assertThatThrownBy(() -> ReaderContracts.check(Silent.class, INTAKE))
                .hasMessageContaining("reads nothing");
    }
}
