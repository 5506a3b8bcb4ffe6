package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.WithAMovingClock;
import org.livingwell.contact.reaching.message.PauseListener.PersonPaused;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A pause that is heard of once it is over stops nothing. */
@WithAMovingClock
class LatePauseIT {

    static final PlaceId PLACE = new PlaceId("late-pause");
    static final String LEAD = "{\"leadWorker\":\"" + UUID.randomUUID() + "\"}";

    @Autowired Aggregate<Message, Message.Command, Message.Event> kept;
    @Autowired Messages messages;
    @Autowired PauseListener listener;
    @Autowired PersonRefs refs;
    @Autowired PersonKeys keys;
    @Autowired Clock clock;
    final PersonId leon = new PersonId(UUID.randomUUID());
    StubPublisher intake;

    @BeforeEach
    void open() {
        intake = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake");
        keys.make(leon);
        heard("PersonWelcomed.v1", 1);
        wanted();
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void whoeverIsBackSinceIsSentWhatTheyWereToBeTold() {
        heard("PersonWelcomedBack.v1", 3);

        listener.on(new PersonPaused(), paused());

        assertThat(message()).isInstanceOf(Wanted.class);
    }

    @Test
    void whoeverIsNotKnownToBeBackIsSentNothing() {
        listener.on(new PersonPaused(), paused());

        assertThat(message())
                .isInstanceOfSatisfying(Over.class, it -> assertThat(it.why()).isEqualTo("paused"));
    }

    /** The second thing that is said of them, whenever it is heard. */
    private EventContext paused() {
        return new EventContext(
                UUID.randomUUID(),
                "intake.PersonPaused.v1",
                "person/" + leon,
                2,
                clock.instant(),
                leon,
                PLACE);
    }

    private void heard(String type, int sequence) {
        String subject = "person/" + leon;
        intake.publish(
                UUID.randomUUID(), type, subject, sequence, leon.value(), PLACE.value(), LEAD);
        await().until(() -> refs.find(leon).filter(it -> it.sequence() == sequence).isPresent());
    }

    /** For tomorrow, so that nothing else ends it meanwhile. */
    private void wanted() {
        Instant now = clock.instant();
        Instant tomorrow = now.plus(Duration.ofDays(1));
        var until = tomorrow.plus(Duration.ofDays(1));
        var before = now.minusSeconds(60);
        var wish =
                new Wish(
                        UUID.randomUUID(),
                        leon,
                        Template.RING_US,
                        Map.of(),
                        tomorrow,
                        before,
                        until,
                        true);
        messages.want(wish, Cause.of(UUID.randomUUID()));
    }

    private Message message() {
        return kept.about(leon).getFirst().state();
    }
}
