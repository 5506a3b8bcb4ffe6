package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.WithAMovingClock;
import org.livingwell.contact.reaching.message.domain.Again;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.rule.Gatekeeper;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** All have looked and seen nobody before them, and then all go on. */
@WithAMovingClock
class PressedAtOnceIT {

    private static final int WORKERS = 4;

    @Autowired Aggregate<Message, Message.Command, Message.Event> kept;
    @Autowired Messages messages;
    @Autowired Gatekeeper gate;
    @Autowired PersonKeys keys;
    final PersonId deborah = new PersonId(UUID.randomUUID());
    final CyclicBarrier looked = new CyclicBarrier(WORKERS);

    @Test
    void ofThoseWhoAllSawNobodyBeforeThemOneSendsIt() throws Exception {
        keys.make(deborah);
        var pressed = new Pressed(kept, messages, gate, whenAllHaveLooked());

        List<Optional<Refusal>> refused = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(WORKERS)) {
            Callable<Optional<Refusal>> press = () -> press(pressed);
            for (var it : pool.invokeAll(List.of(press, press, press, press))) {
                refused.add(it.get());
            }
        }

        assertThat(refused)
                .containsExactlyInAnyOrder(
                        Optional.empty(),
                        Optional.of(Again.ON_ITS_WAY),
                        Optional.of(Again.ON_ITS_WAY),
                        Optional.of(Again.ON_ITS_WAY));
        assertThat(kept.about(deborah)).hasSize(1);
    }

    private Optional<Refusal> press(Pressed pressed) {
        try {
            pressed.send(deborah, Template.RING_US, Cause.of(UUID.randomUUID()));
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(refused.refusal());
        }
    }

    private Clock whenAllHaveLooked() {
        return new Clock() {
            @Override
            public Instant instant() {
                try {
                    looked.await();
                } catch (Exception broken) {
                    throw new IllegalStateException(broken);
                }
                return Instant.now();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
