package org.livingwell.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

class RememberedTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    final Remembered<String> remembered =
            new Remembered<>(
                    new Clock() {
                        @Override
                        public Instant instant() {
                            return now.get();
                        }

                        @Override
                        public ZoneOffset getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }
                    });

    @Test
    void afterAMinuteItIsForgotten() {
        remembered.put("amara", "key");

        now.set(NOON.plusSeconds(59));
        assertThat(remembered.get("amara")).isEqualTo("key");

        now.set(NOON.plus(Duration.ofSeconds(60)));
        assertThat(remembered.get("amara")).isNull();
    }

    @Test
    void itNeverGrowsPastItsBound() {
        IntStream.range(0, 5_001).forEach(it -> remembered.put("person " + it, "key"));

        assertThat(remembered.get("person 0")).isNull();
        assertThat(remembered.get("person 1")).isEqualTo("key");
        assertThat(remembered.get("person 5000")).isEqualTo("key");
    }
}
