package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Takers of a spot hear the newest of it; where nobody may be reached yet, it waits. */
@WithNeighbours
class SpotsIT {

    static final Instant NEXT_WEEK =
            Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(7));
    static final Instant EARLIER =
            Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(5));
    static final Instant LATER = EARLIER.plus(Duration.ofHours(1));

    @Autowired PersonRefs refs;
    @Autowired Aggregate<Message, Message.Command, Message.Event> messages;
    final UUID spot = UUID.randomUUID();
    Newcomers intake;
    StubPublisher community;
    PersonId priya;

    @BeforeEach
    void welcome() {
        intake = new Newcomers(refs);
        community = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "community");
        priya = intake.welcomed();
    }

    @AfterEach
    void close() {
        intake.close();
        community.close();
    }

    @Test
    void whatIsMovedAndThenCancelledIsToldAsCancelledAndWasAskedForWhenItHappened() {
        says(1, "SpotMoved.v1", EARLIER);
        await().until(() -> wanted().equals(List.of("session-changed")));

        says(2, "SessionCancelled.v1", LATER);

        await().until(() -> wanted().equals(List.of("session-cancelled")));
        assertThat(asked().getFirst().at()).isEqualTo(LATER);
        assertThat(messages.about(priya)).hasSize(2);
    }

    @Test
    void whatWasOvertakenBeforeItIsHeardIsNeverTold() {
        says(2, "SessionCancelled.v1", LATER);
        await().until(() -> wanted().equals(List.of("session-cancelled")));

        says(1, "SpotMoved.v1", EARLIER);
        says(3, "SpotMoved.v1", LATER.plus(Duration.ofHours(1)));

        await().until(() -> wanted().equals(List.of("session-changed")));
        assertThat(asked().getFirst().at()).isEqualTo(LATER.plus(Duration.ofHours(1)));
    }

    private List<String> wanted() {
        return asked().stream().map(Asked::template).toList();
    }

    private List<Asked> asked() {
        return messages.about(priya).stream()
                .<Message>map(it -> it.state())
                .filter(Message.Begun.class::isInstance)
                .map(it -> ((Message.Begun) it).asked())
                .toList();
    }

    private void says(long sequence, String type, Instant at) {
        String data = "{\"spot\":\"%s\",\"startsAt\":\"%s\"}".formatted(spot, NEXT_WEEK);
        String session = "session/" + spot;
        community.publish(
                UUID.randomUUID(), type, session, sequence, priya.value(), "lambeth", data, at);
    }
}
