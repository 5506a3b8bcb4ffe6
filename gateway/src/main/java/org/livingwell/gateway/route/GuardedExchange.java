package org.livingwell.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.livingwell.gateway.problem.Refused;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every request to a service passes here exactly once: in its lane, through the service's circuit
 * breaker, never repeated. A service's own answer is passed on as it is, failures included.
 */
final class GuardedExchange implements ProxyExchange {

    private final ProxyExchange exchange;
    private final Lanes lanes;
    private final Breakers breakers;

    GuardedExchange(ProxyExchange exchange, Lanes lanes, Breakers breakers) {
        this.exchange = exchange;
        this.lanes = lanes;
        this.breakers = breakers;
    }

    @Override
    public ServerResponse exchange(Request request) {
        var route = Route.of(request.getServerRequest());
        return lanes.pass(route.first(), () -> ask(route.service(), request));
    }

    private ServerResponse ask(String service, Request request) {
        var breaker = breakers.of(service);
        if (!breaker.tryAcquirePermission()) throw new Refused(breakers.resting(service));
        long asked = breaker.getCurrentTimestamp();
        try {
            var answer = exchange.exchange(request);
            if (answer.statusCode().is5xxServerError()) failed(breaker, asked, new Failed());
            else breaker.onSuccess(took(breaker, asked), breaker.getTimestampUnit());
            return answer;
        } catch (RuntimeException unreachable) {
            failed(breaker, asked, unreachable);
            throw new Refused(breakers.resting(service));
        }
    }

    private static void failed(CircuitBreaker breaker, long asked, RuntimeException why) {
        breaker.onError(took(breaker, asked), breaker.getTimestampUnit(), why);
    }

    private static long took(CircuitBreaker breaker, long asked) {
        return breaker.getCurrentTimestamp() - asked;
    }

    private static final class Failed extends RuntimeException {}
}
