package org.livingwell.platform.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationFilter;
import io.micrometer.tracing.Tracer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Metrics, trace context and, where a fault test asks for it, a crash point. */
@AutoConfiguration
public class PlatformObservation {

    @Bean
    EventMetrics eventMetrics(MeterRegistry meters) {
        return new EventMetrics(meters);
    }

    @Bean
    TraceContext traceContext(ObjectProvider<Tracer> tracer) {
        return new TraceContext(tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    /** Traces name routes; a real address holds the id of somebody. */
    @Bean
    ObservationFilter noRealAddresses() {
        return observed -> observed.removeHighCardinalityKeyValue("http.url");
    }

    @Bean
    CrashPoint crashPoint(@Value("${livingwell.crash-at:}") String at) {
        return at.isEmpty() ? _ -> {} : new ArmedCrashPoint(at);
    }
}
