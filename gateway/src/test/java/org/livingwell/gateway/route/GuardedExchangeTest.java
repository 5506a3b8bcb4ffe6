package org.livingwell.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.livingwell.gateway.limit.Limits;
import org.livingwell.gateway.problem.Refused;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

class GuardedExchangeTest {

    private final CircuitBreakerRegistry registry = CircuitBreakerRegistry.ofDefaults();

    @Test
    void whatCannotBeSentIsTheCallersMistakeAndNeverTheServices() {
        var refused = ask(new IllegalArgumentException("invalid header value: \"secret\""));

        assertThat(refused.problem().status().value()).isEqualTo(400);
        assertThat(refused.problem().detail()).doesNotContain("secret");
        assertThat(registry.circuitBreaker("intake").getMetrics().getNumberOfBufferedCalls())
                .isZero();
    }

    @Test
    void whatIsNotAnsweredIsTheServicesAndCounts() {
        var refused = ask(new ResourceAccessException("refused", new IOException()));

        assertThat(refused.problem().code()).isEqualTo("service-resting");
        assertThat(registry.circuitBreaker("intake").getMetrics().getNumberOfFailedCalls())
                .isEqualTo(1);
    }

    private Refused ask(RuntimeException thrown) {
        ProxyExchange failing =
                _ -> {
                    throw thrown;
                };
        var limits = new Limits(1, 1, 1, 1, 1, 1, 1, 1, DataSize.ofKilobytes(1), Map.of(), 1, 1, 1);
        var guarded =
                new GuardedExchange(
                        failing,
                        new Lanes(limits),
                        new Breakers(registry),
                        new SimpleMeterRegistry());
        var request = ServerRequest.create(new MockHttpServletRequest("GET", "/x"), List.of());
        MvcUtils.putAttribute(request, MvcUtils.GATEWAY_ROUTE_ID_ATTR, "intake");
        return catchThrowableOfType(
                Refused.class,
                () ->
                        guarded.exchange(
                                guarded.request(request).uri(URI.create("http://x")).build()));
    }
}
