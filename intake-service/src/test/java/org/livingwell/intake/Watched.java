package org.livingwell.intake;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;

import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Lets a test see what intake asks its store and what leaves by traces. Found by intake itself, so
 * that all tests have one and the same.
 */
@Configuration
class Watched {

    static final List<BsonDocument> COMMANDS = new CopyOnWriteArrayList<>();
    static final List<SpanData> SPANS = new CopyOnWriteArrayList<>();

    /** Kept only while somebody looks. */
    static volatile boolean looking;

    /** Forgets what was, and looks until this is closed. */
    static Looking look() {
        COMMANDS.clear();
        SPANS.clear();
        looking = true;
        return () -> looking = false;
    }

    /** Timers and listeners ask meanwhile, on threads with names of their own. */
    private static boolean isOfARequest() {
        String thread = Thread.currentThread().getName();
        return thread.startsWith("tomcat-handler") || thread.startsWith("http-nio");
    }

    interface Looking extends AutoCloseable {
        @Override
        void close();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer commands() {
        return settings ->
                settings.addCommandListener(
                        new CommandListener() {
                            @Override
                            public void commandStarted(CommandStartedEvent event) {
                                if (looking && isOfARequest())
                                    COMMANDS.add(event.getCommand().clone());
                            }
                        });
    }

    @Bean
    Sampler everyTraceWhileSomebodyLooks() {
        Sampler usual = Sampler.parentBased(Sampler.traceIdRatioBased(0.1));
        return new Sampler() {
            @Override
            public SamplingResult shouldSample(
                    Context parent,
                    String trace,
                    String name,
                    SpanKind kind,
                    Attributes attributes,
                    List<LinkData> links) {
                Sampler now = looking ? Sampler.alwaysOn() : usual;
                return now.shouldSample(parent, trace, name, kind, attributes, links);
            }

            @Override
            public String getDescription() {
                return "every trace while somebody looks";
            }
        };
    }

    @Bean
    SpanExporter spans() {
        return new SpanExporter() {
            @Override
            public CompletableResultCode export(Collection<SpanData> spans) {
                if (looking) SPANS.addAll(spans);
                return CompletableResultCode.ofSuccess();
            }

            @Override
            public CompletableResultCode flush() {
                return CompletableResultCode.ofSuccess();
            }

            @Override
            public CompletableResultCode shutdown() {
                return CompletableResultCode.ofSuccess();
            }
        };
    }
}
