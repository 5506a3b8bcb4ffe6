package org.livingwell.contact.reaching.provider;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.micrometer.core.instrument.MeterRegistry;

import org.livingwell.contact.reaching.provider.Carried.Fault;
import org.livingwell.contact.reaching.provider.Handed.Down;
import org.livingwell.contact.reaching.provider.Handed.Refused;
import org.livingwell.contact.reaching.provider.Handed.Taken;
import org.livingwell.contact.reaching.provider.Handed.Unsure;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.platform.paper.NotPrintableException;
import org.livingwell.platform.paper.Press;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Hands a message to whoever carries its kind. It asks no gate: whoever calls it has asked, at this
 * moment.
 */
@Component
public class Providers {

    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

    private static final Duration SHORTEST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Map<Channel, Carrier> carriers;
    private final CircuitBreakerRegistry breakers;
    private final CircuitBreakerConfig circuit;
    private final MeterRegistry meters;
    private final Press press;

    Providers(
            Map<Channel, Carrier> carriers,
            CircuitBreakerRegistry breakers,
            MeterRegistry meters,
            Press press) {
        this.carriers = carriers;
        this.breakers = breakers;
        this.circuit = careful(breakers.getDefaultConfig());
        this.meters = meters;
        this.press = press;
    }

    /**
     * Each message that tries whether somebody who hangs is back is lost to a human: one at a time,
     * and ever less often.
     */
    private static CircuitBreakerConfig careful(CircuitBreakerConfig usual) {
        return CircuitBreakerConfig.from(usual)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitIntervalFunctionInOpenState(
                        IntervalFunction.ofExponentialBackoff(SHORTEST, 2, LONGEST))
                .build();
    }

    /**
     * Whether it is a letter that nobody here carries and that can be printed.
     *
     * @throws org.livingwell.platform.beside.BusyException where nobody can say at the moment
     */
    public boolean isForHands(Outgoing it) {
        if (it.channel() != Channel.LETTER) return false;
        Carrier carrier = carriers.get(it.channel());
        return (carrier == null || !carrier.takes(it)) && isPrintable(it);
    }

    private boolean isPrintable(Outgoing it) {
        try {
            return Sheet.print(press, it).length > 0;
        } catch (NotPrintableException unset) {
            return false;
        }
    }

    /**
     * The letter itself, for whoever posts it.
     *
     * @throws NotPrintableException where it cannot be set
     * @throws org.livingwell.platform.beside.BusyException where too much is printed at once
     */
    public byte[] print(Outgoing it) {
        return Sheet.print(press, it);
    }

    /** Never throws. */
    public Handed hand(Outgoing it) {
        Carrier carrier = carriers.get(it.channel());
        if (carrier == null) return new Refused("no-carrier");
        CircuitBreaker breaker = breakers.circuitBreaker("carrier-" + carrier.name(), circuit);
        Handed handed = breaker.tryAcquirePermission() ? carry(carrier, it, breaker) : new Down();
        meters.counter("livingwell.messages.handed", "carrier", carrier.name(), "as", as(handed))
                .increment();
        return handed;
    }

    private Handed carry(Carrier carrier, Outgoing it, CircuitBreaker breaker) {
        long began = breaker.getCurrentTimestamp();
        Carried carried = carried(carrier, it);
        long took = breaker.getCurrentTimestamp() - began;
        TimeUnit unit = breaker.getTimestampUnit();
        switch (carried.fault()) {
            case NOBODYS -> breaker.onSuccess(took, unit);
            case THEIRS -> breaker.onError(took, unit, new TheirFault());
            case OURS -> {
                breaker.releasePermission();
                meters.counter("livingwell.carriers.misconfigured", "carrier", carrier.name())
                        .increment();
                LOG.error("{} does not take what we hand it: see its settings", carrier.name());
            }
        }
        return carried.handed();
    }

    /** A carrier that fails in a way nobody thought of may have sent it. */
    private static Carried carried(Carrier carrier, Outgoing it) {
        try {
            return carrier.carry(it);
        } catch (RuntimeException unthought) {
            LOG.error("{}: {}", carrier.name(), unthought.getClass().getSimpleName());
            return new Carried(new Unsure(), Fault.THEIRS);
        }
    }

    private static String as(Handed handed) {
        return switch (handed) {
            case Taken _ -> "taken";
            case Refused _ -> "refused";
            case Down _ -> "down";
            case Unsure _ -> "unsure";
        };
    }

    /** What a circuit breaker counts: it says nothing of what was sent. */
    private static final class TheirFault extends RuntimeException {

        private TheirFault() {
            super("the carrier did not take it", null, false, false);
        }
    }
}
