package org.livingwell.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.TopicRecords.Published;

import java.util.List;
import java.util.Map;

class TopicTest {

    @Test
    void repeatsInOrderAreNoBreach() {
        var topic = new Topic(List.of(event("a", 1), event("b", 2), event("a", 1), event("c", 3)));

        assertThat(topic.breaches()).isEmpty();
    }

    @Test
    void anotherEventWithTheSameSequenceIsABreach() {
        var topic = new Topic(List.of(event("a", 1), event("b", 1)));

        assertThat(topic.breaches()).containsExactly("two events are person/1#1");
    }

    @Test
    void aFirstPublicationOutOfOrderIsABreach() {
        var topic = new Topic(List.of(event("b", 2), event("a", 1)));

        assertThat(topic.breaches()).contains("out of order: person/1#2");
    }

    @Test
    void aMissingEventIsABreach() {
        var topic = new Topic(List.of(event("a", 1), event("c", 3)));

        assertThat(topic.breaches()).containsExactly("out of order: person/1#3");
    }

    private static Published event(String id, int sequence) {
        var headers =
                Map.of(
                        "ce_id",
                        id,
                        "ce_type",
                        "intake.PersonWelcomed.v1",
                        "ce_subject",
                        "person/1",
                        "ce_sequence",
                        Integer.toString(sequence));
        return new Published("1", headers, "{}");
    }
}
