package org.livingwell.intake;

import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.UUID;

/** The first half of one trace: from a request through the outbox to Kafka. */
@ServiceIT
class TraceIT {

    static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @LocalServerPort int port;

    @Test
    void theTraceOfARequestLeavesWithItsEvent() {
        Calls.to(port)
                .post(
                        "/api/introductions",
                        null,
                        "{\"by\":\"self\",\"place\":\"lambeth\",\"name\":\"Amara\",\"broughtBy\":\"sleep\"}",
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "traceparent",
                        "00-" + TRACE + "-00f067aa0ba902b7-01");

        await().until(
                        () ->
                                TopicRecords.all(
                                                RealParts.running().kafkaBootstrapServers(),
                                                "intake.events.v1")
                                        .stream()
                                        .anyMatch(
                                                it ->
                                                        it.headers()
                                                                .getOrDefault("traceparent", "")
                                                                .contains(TRACE)));
    }
}
