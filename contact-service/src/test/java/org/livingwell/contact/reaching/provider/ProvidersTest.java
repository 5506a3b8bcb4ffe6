package org.livingwell.contact.reaching.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.provider.Handed.Down;
import org.livingwell.contact.reaching.provider.Handed.Refused;
import org.livingwell.contact.reaching.provider.Handed.Taken;
import org.livingwell.contact.reaching.provider.Handed.Unsure;
import org.livingwell.contact.reaching.rule.domain.Channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class ProvidersTest {

    private final HandClock clock = new HandClock();
    private final CircuitBreakerRegistry breakers =
            CircuitBreakerRegistry.of(
                    CircuitBreakerConfig.custom()
                            .slidingWindowSize(20)
                            .minimumNumberOfCalls(5)
                            .waitDurationInOpenState(Duration.ofSeconds(5))
                            .permittedNumberOfCallsInHalfOpenState(2)
                            .clock(clock)
                            .build());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Outgoing> carried = new ArrayList<>();

    @Test
    void fiveFaultsOfTheirsOpenTheCircuitAndNothingIsHandedToThemUntilItCloses() {
        Providers providers = with(Carried::unsure);

        for (int i = 0; i < 5; i++) {
            assertThat(providers.hand(Letters.text())).isEqualTo(new Unsure());
        }

        assertThat(providers.hand(Letters.text())).isEqualTo(new Down());
        assertThat(carried).hasSize(5);
        assertThat(state()).isEqualTo(State.OPEN);
    }

    @Test
    void whoeverHangsIsTriedWithOneMessageAtATimeAndEverLessOften() {
        Providers providers = with(Carried::unsure);

        for (int second = 0; second < 3600; second++) {
            providers.hand(Letters.text());
            providers.hand(Letters.text());
            clock.moves(Duration.ofSeconds(1));
        }

        assertThat(carried).hasSizeBetween(5 + 8, 5 + 10);
    }

    @Test
    void oneThatGoesClosesTheCircuit() {
        var answers = new ArrayDeque<>(Collections.nCopies(5, Carried.unsure()));
        Providers providers =
                with(() -> answers.isEmpty() ? Carried.taken("fake", "1") : answers.remove());
        for (int i = 0; i < 5; i++) providers.hand(Letters.text());

        clock.moves(Duration.ofSeconds(16));

        assertThat(providers.hand(Letters.text())).isEqualTo(new Taken("fake", "1"));
        assertThat(state()).isEqualTo(State.CLOSED);
    }

    @Test
    void tenNumbersThatAreNoneOpenNoCircuit() {
        Providers providers = with(() -> Carried.refused("none"));

        for (int i = 0; i < 10; i++) {
            assertThat(providers.hand(Letters.text())).isEqualTo(new Refused("none"));
        }

        assertThat(state()).isEqualTo(State.CLOSED);
    }

    @Test
    void whatIsOursOpensNoCircuitAndIsCounted() {
        Providers providers = with(() -> Carried.ours(new Down()));

        for (int i = 0; i < 10; i++) providers.hand(Letters.text());

        assertThat(state()).isEqualTo(State.CLOSED);
        assertThat(meters.counter("livingwell.carriers.misconfigured", "carrier", "fake").count())
                .isEqualTo(10);
        assertThat(
                        meters.counter(
                                        "livingwell.messages.handed",
                                        "carrier",
                                        "fake",
                                        "as",
                                        "down")
                                .count())
                .isEqualTo(10);
    }

    @Test
    void whatNobodyThoughtOfMayHaveGone() {
        Providers providers =
                with(
                        () -> {
                            throw new IllegalStateException("07700900123");
                        });

        assertThat(providers.hand(Letters.text())).isEqualTo(new Unsure());
    }

    @Test
    void whatNobodyCarriesIsRefused() {
        assertThat(with(Carried::down).hand(Letters.email())).isEqualTo(new Refused("no-carrier"));
    }

    private Providers with(Supplier<Carried> answer) {
        Carrier fake =
                new Carrier() {
                    @Override
                    public String name() {
                        return "fake";
                    }

                    @Override
                    public Carried carry(Outgoing it) {
                        carried.add(it);
                        return answer.get();
                    }
                };
        return new Providers(Map.of(Channel.TEXT, fake), breakers, meters, Letters.PRESS);
    }

    private State state() {
        return breakers.circuitBreaker("carrier-fake").getState();
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-26T09:00:00Z");

        void moves(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
