package org.livingwell.platform.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.observe.EventMetrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Retries for ever what will pass, and parks at once, without stopping others, what never can
 * succeed.
 */
final class Parking implements ConsumerRecordRecoverer {

    static final String LISTENER = "lw_listener";
    static final String CLASS = "lw_class";
    static final String CODE = "lw_code";
    private static final Logger log = LoggerFactory.getLogger(Parking.class);

    private final DeadLetterPublishingRecoverer deadLetters;
    private final EventMetrics metrics;
    private final List<BeforeParking> before;

    Parking(
            KafkaOperations<byte[], byte[]> kafka,
            String service,
            EventMetrics metrics,
            List<BeforeParking> before) {
        this.metrics = metrics;
        this.before = before;
        this.deadLetters =
                new DeadLetterPublishingRecoverer(
                        kafka,
                        (record, _) ->
                                new TopicPartition(
                                        record.topic() + "." + service + ".dlt",
                                        record.partition()));
        deadLetters.setExceptionHeadersCreator(
                (headers, failure, _, _) -> describe(headers, failure));
        deadLetters.setFailIfSendResultIsError(true);
        deadLetters.setLogRecoveryRecord(false);
    }

    DefaultErrorHandler errorHandler() {
        var handler = new DefaultErrorHandler(this);
        handler.setBackOffFunction(
                (_, failure) -> Unavailability.is(failure) ? forEver() : new FixedBackOff(0, 0));
        handler.setRetryListeners((record, failure, _) -> waiting(record, failure));
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> record, Exception failure) {
        if (GoneException.isBehind(failure)) { // heard about somebody erased meanwhile
            metrics.gone(String.valueOf(KafkaUtils.getConsumerGroupId()));
            return;
        }
        String code = code(failure);
        log.error(
                "Parked {} from {}-{}@{}: {} {}",
                EventConverter.header(record, "ce_type"),
                record.topic(),
                record.partition(),
                record.offset(),
                root(failure).getClass().getSimpleName(),
                code);
        String listener = String.valueOf(KafkaUtils.getConsumerGroupId());
        before.forEach(it -> it.parking(listener, name -> EventConverter.header(record, name)));
        deadLetters.accept(record, failure);
        metrics.parked(String.valueOf(KafkaUtils.getConsumerGroupId()), code);
    }

    /** Whoever cannot be told now is told at the next try. */
    private void waiting(ConsumerRecord<?, ?> record, @Nullable Exception failure) {
        if (!Unavailability.is(failure)) return;
        String listener = String.valueOf(KafkaUtils.getConsumerGroupId());
        try {
            before.forEach(it -> it.waiting(listener, name -> EventConverter.header(record, name)));
        } catch (RuntimeException unavailable) {
            log.debug("Nobody could be told yet: {}", unavailable.getClass().getSimpleName());
        }
    }

    private static ExponentialBackOff forEver() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(10_000);
        backOff.setMaxElapsedTime(Long.MAX_VALUE);
        return backOff;
    }

    private static void describe(Headers headers, Exception failure) {
        add(headers, LISTENER, KafkaUtils.getConsumerGroupId());
        add(headers, CLASS, root(failure).getClass().getSimpleName());
        add(headers, CODE, code(failure));
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        headers.remove(name);
        headers.add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    }

    static String code(Throwable failure) {
        if (Unavailability.is(failure)) return "unavailable";
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof RefusedException refused) return refused.refusal().code();
            if (at instanceof UnreadableEventException unreadable) {
                return String.valueOf(unreadable.getMessage());
            }
        }
        return "bug";
    }

    private static Throwable root(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null && at.getCause() != at) at = at.getCause();
        return at;
    }
}
