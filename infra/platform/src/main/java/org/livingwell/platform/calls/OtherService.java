package org.livingwell.platform.calls;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.seal.NotYetReadableException;
import org.livingwell.platform.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

import java.util.Optional;

/** One other service as its {@code /internal/**} answers us, behind a circuit breaker. */
public final class OtherService {

    private static final Logger log = LoggerFactory.getLogger(OtherService.class);

    /** Of a problem, what is read here. */
    private record Told(@Nullable String code) {}

    private final RestClient http;
    private final CircuitBreaker breaker;

    OtherService(
            RestClient.Builder http, ClientHttpRequestInterceptor token, CircuitBreaker breaker) {
        this.http = http.requestInterceptor(token).build();
        this.breaker = breaker;
    }

    /**
     * Empty where the owner says there is nothing, or nothing any more: a 410 of ours. What is not
     * found may be a path that an older release of theirs does not have.
     *
     * @param path a template, so that no id gets into metrics and traces
     * @throws NotYetReadableException where they are well and have not this at the moment
     * @throws RuntimeException where it does not answer, or is not asked because the circuit is
     *     open
     */
    public <T> Optional<T> get(String path, Class<T> answer, Object... variables) {
        return breaker.executeSupplier(() -> ask(path, answer, variables));
    }

    private <T> Optional<T> ask(String path, Class<T> answer, Object... variables) {
        try {
            return Optional.ofNullable(http.get().uri(path, variables).retrieve().body(answer));
        } catch (HttpClientErrorException.Gone gone) {
            if (isOurs(gone)) return Optional.empty();
            throw gone;
        } catch (HttpClientErrorException.NotFound unknown) {
            log.warn("{} knows nothing of {}: its release may be older", breaker.getName(), path);
            throw unknown;
        } catch (HttpServerErrorException.ServiceUnavailable unavailable) {
            if (!isOnlyThis(unavailable)) throw unavailable;
            throw new NotYetReadableException("another service has not this at the moment");
        }
    }

    private static boolean isOurs(RestClientResponseException gone) {
        var problem = gone.getResponseBodyAs(Told.class);
        return problem != null && Refusal.NOTHING_HERE.code().equals(problem.code());
    }

    private static boolean isOnlyThis(RestClientResponseException unavailable) {
        var headers = unavailable.getResponseHeaders();
        return headers != null && Problems.ONLY_THIS.equals(headers.getFirst(Problems.UNAVAILABLE));
    }
}
