package org.livingwell.careplan;

import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

import java.util.UUID;

/**
 * The second half of one trace: from an event to its effect; intake's {@code TraceIT} has the
 * first.
 */
@ServiceIT
class TraceIT {

    static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired KafkaTemplate<byte[], byte[]> kafka;

    @Test
    void theTraceOfAnEventGoesOnInItsEffect() {
        UUID person = UUID.randomUUID();
        var headers = RawEvents.welcomed(person);
        headers.put("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");

        new RawEvents(kafka)
                .send(
                        "intake.events.v1",
                        person.toString(),
                        headers,
                        "{\"leadWorker\":\"%s\"}".formatted(UUID.randomUUID()));

        await().until(() -> traceOfTheOpening(person).contains(TRACE));
    }

    private static String traceOfTheOpening(UUID person) {
        return TopicRecords.all(RealParts.running().kafkaBootstrapServers(), "careplan.events.v1")
                .stream()
                .filter(it -> it.key().equals(person.toString()))
                .map(it -> it.headers().getOrDefault("traceparent", ""))
                .findFirst()
                .orElse("");
    }
}
