package org.livingwell.platform.calls;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

import java.util.Optional;

/** One other service as its {@code /internal/**} answers us, behind a circuit breaker. */
public final class OtherService {

    private final RestClient http;
    private final CircuitBreaker breaker;

    OtherService(
            RestClient.Builder http, ClientHttpRequestInterceptor token, CircuitBreaker breaker) {
        this.http = http.requestInterceptor(token).build();
        this.breaker = breaker;
    }

    /**
     * Empty where the owner says there is nothing, or nothing any more.
     *
     * @param path a template, so that no id gets into metrics and traces
     * @throws RuntimeException where it does not answer, or is not asked because the circuit is
     *     open
     */
    public <T> Optional<T> get(String path, Class<T> answer, Object... variables) {
        return breaker.executeSupplier(() -> ask(path, answer, variables));
    }

    private <T> Optional<T> ask(String path, Class<T> answer, Object... variables) {
        try {
            return Optional.ofNullable(http.get().uri(path, variables).retrieve().body(answer));
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() == HttpStatus.NOT_FOUND
                    || refused.getStatusCode() == HttpStatus.GONE) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
