package org.livingwell.platform.observe;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;

import org.jspecify.annotations.Nullable;

/** The trace a command belongs to, in the form that travels with its events. */
public final class TraceContext {

    private final Tracer tracer;

    public TraceContext(Tracer tracer) {
        this.tracer = tracer;
    }

    /** W3C {@code traceparent} of the current span, or null outside of one. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        if (span == null || span.isNoop()) return null;
        var context = span.context();
        String sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + sampled;
    }
}
