package org.livingwell.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;

import org.livingwell.gateway.limit.Caller;
import org.livingwell.gateway.problem.Problems;
import org.livingwell.gateway.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every request to a service passes here exactly once: in its lane, through its circuit breaker,
 * never repeated. A service's own answer is passed on as it is, failures included, but for a
 * refusal of the plain form that is no page. Against the circuit counts only what no request can
 * cause: nobody there, no answer in time, hung up without one, or a 503 that is not about this
 * request alone.
 */
final class GuardedExchange implements ProxyExchange {

    private static final Logger log = LoggerFactory.getLogger(GuardedExchange.class);

    private final ProxyExchange exchange;
    private final Lanes lanes;
    private final Breakers breakers;
    private final MeterRegistry meters;

    GuardedExchange(ProxyExchange exchange, Lanes lanes, Breakers breakers, MeterRegistry meters) {
        this.exchange = exchange;
        this.lanes = lanes;
        this.breakers = breakers;
        this.meters = meters;
    }

    @Override
    public ServerResponse exchange(Request request) {
        var route = Route.of(request.getServerRequest());
        return lanes.pass(
                route,
                Caller.address(request.getServerRequest().servletRequest()),
                () -> ask(route.breaker(), request));
    }

    private ServerResponse ask(String name, Request request) {
        var breaker = breakers.of(name);
        if (!breaker.tryAcquirePermission()) throw new Refused(breakers.resting(name));
        long asked = breaker.getCurrentTimestamp();
        try {
            var answer = exchange.exchange(request);
            answered(breaker, asked, answer);
            PlainAnswers.mustBePage(answer, request.getServerRequest());
            return new AsAnswered(answer);
        } catch (ResourceAccessException unanswered) {
            breaker.onError(took(breaker, asked), breaker.getTimestampUnit(), unanswered);
            unanswered(breaker, asked, unanswered);
            throw new Refused(breakers.resting(name));
        } catch (IllegalArgumentException cannotBeSent) {
            breaker.releasePermission();
            throw new Refused(Problems.of(HttpStatus.BAD_REQUEST));
        } catch (Refused answered) {
            throw answered;
        } catch (RuntimeException ours) {
            breaker.releasePermission();
            throw ours;
        }
    }

    private void answered(CircuitBreaker breaker, long asked, ServerResponse answer) {
        if (answer.statusCode().is5xxServerError())
            meters.counter("gateway.services.failures", "route", breaker.getName()).increment();
        if (Unavailable.isService(answer))
            breaker.onError(took(breaker, asked), breaker.getTimestampUnit(), new Resting());
        else breaker.onSuccess(took(breaker, asked), breaker.getTimestampUnit());
    }

    /** What kind of silence it was; its words may name what was asked for. */
    private static void unanswered(CircuitBreaker breaker, long asked, Exception silence) {
        log.warn(
                "{} gave no answer in {} ms: {}",
                breaker.getName(),
                breaker.getTimestampUnit().toMillis(took(breaker, asked)),
                NestedExceptionUtils.getMostSpecificCause(silence).getClass().getSimpleName());
    }

    private static long took(CircuitBreaker breaker, long asked) {
        return breaker.getCurrentTimestamp() - asked;
    }

    private static final class Resting extends RuntimeException {}
}
