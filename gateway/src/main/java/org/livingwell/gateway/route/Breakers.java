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

/**
 * One circuit breaker per service and one for each of its open doors, so that a service's other
 * troubles close no door; and the words for what still works while one is open.
 */
@Component
public class Breakers {

    private static final Map<String, String> OFFERS = new LinkedHashMap<>();

    static {
        OFFERS.put("introductions", "introductions");
        OFFERS.put("status", "checking how an introduction is going");
        OFFERS.put("doors", "links that let someone in");
        OFFERS.put("answers", "links to answer a question");
        OFFERS.put("intake", "the waiting list, people and conversations");
        OFFERS.put("careplan", "care plans and journeys");
        OFFERS.put("referral", "needs, practical help and partners");
        OFFERS.put("community", "groups and activities");
        OFFERS.put("contact", "messages, check-ins and next steps");
    }

    private final CircuitBreakerRegistry registry;

    public Breakers(CircuitBreakerRegistry registry) {
        this.registry = registry;
        OFFERS.keySet().forEach(registry::circuitBreaker);
    }

    CircuitBreaker of(String name) {
        return registry.circuitBreaker(name);
    }

    Problem resting(String name) {
        return new Problem(
                "service-resting",
                HttpStatus.SERVICE_UNAVAILABLE,
                "This is not working at the moment",
                capital(OFFERS.getOrDefault(name, name))
                        + " cannot be reached at the moment. "
                        + working(name)
                        + "If you are in danger, call 999. Day and night, call NHS 111 and choose"
                        + " the mental health option.",
                Duration.ofSeconds(10));
    }

    private String working(String resting) {
        String still =
                OFFERS.keySet().stream()
                        .filter(name -> !name.equals(resting))
                        .filter(name -> of(name).getState() == CircuitBreaker.State.CLOSED)
                        .map(OFFERS::get)
                        .collect(Collectors.joining("; "));
        return still.isEmpty() ? "" : "Still working: " + still + ". ";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
