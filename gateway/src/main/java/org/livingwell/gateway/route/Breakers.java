package org.livingwell.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.livingwell.gateway.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One circuit breaker per service, and the words for what still works while one is open. */
@Component
public class Breakers {

    private static final Map<String, String> OFFERS = new LinkedHashMap<>();

    static {
        OFFERS.put("intake", "introductions and the waiting list");
        OFFERS.put("careplan", "care plans and journeys");
        OFFERS.put("referral", "needs, practical help and partners");
        OFFERS.put("community", "groups and activities");
        OFFERS.put("contact", "messages, check-ins and doors");
    }

    private final CircuitBreakerRegistry registry;

    public Breakers(CircuitBreakerRegistry registry) {
        this.registry = registry;
        OFFERS.keySet().forEach(registry::circuitBreaker);
    }

    CircuitBreaker of(String service) {
        return registry.circuitBreaker(service);
    }

    Problem resting(String service) {
        return new Problem(
                "service-resting",
                HttpStatus.SERVICE_UNAVAILABLE,
                "This does not work just now",
                capital(OFFERS.getOrDefault(service, service))
                        + " cannot be reached just now. "
                        + working(service)
                        + "If you are in danger call 999; day and night NHS 111, mental health"
                        + " option.",
                Duration.ofSeconds(10));
    }

    private String working(String resting) {
        String still =
                OFFERS.keySet().stream()
                        .filter(service -> !service.equals(resting))
                        .filter(service -> of(service).getState() == CircuitBreaker.State.CLOSED)
                        .map(OFFERS::get)
                        .collect(Collectors.joining("; "));
        return still.isEmpty() ? "" : "Still working: " + still + ". ";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
