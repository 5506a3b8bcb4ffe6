package org.livingwell.platform.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What an operator may see of an event that could not be taken in: codes and ids, never its data.
 *
 * @param failure simple name of what was thrown
 * @param at when it was parked
 */
record ParkedEvent(
        @Nullable String listener,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String failure,
        @Nullable String code,
        @Nullable String causation,
        Instant at,
        ParkedAt position) {

    static ParkedEvent of(ConsumerRecord<?, ?> record) {
        return new ParkedEvent(
                EventConverter.header(record, Parking.LISTENER),
                EventConverter.header(record, "ce_type"),
                EventConverter.header(record, "ce_subject"),
                EventConverter.header(record, Parking.CLASS),
                EventConverter.header(record, Parking.CODE),
                EventConverter.header(record, "ce_causation"),
                Instant.ofEpochMilli(record.timestamp()),
                new ParkedAt(record.topic(), record.partition(), record.offset()));
    }
}
