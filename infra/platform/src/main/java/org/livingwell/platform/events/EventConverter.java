package org.livingwell.platform.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.kafka.support.converter.RecordMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Turns a Kafka record into the listening group's own record and an {@link EventContext}. */
final class EventConverter implements RecordMessageConverter {

    static final String CONTEXT = "eventContext";

    private final EventReaders readers;
    private final JsonMapper json;

    EventConverter(EventReaders readers, JsonMapper json) {
        this.readers = readers;
        this.json = json;
    }

    @Override
    public Message<?> toMessage(
            ConsumerRecord<?, ?> record,
            @Nullable Object acknowledgment,
            @Nullable Object consumer,
            @Nullable Type payloadType) {
        EventContext context = context(record);
        Class<?> reader = readers.reader(KafkaUtils.getConsumerGroupId(), context.type());
        if (reader == null) throw new UnreadableEventException("unknown-type", null);
        return MessageBuilder.withPayload(read(record, reader)).setHeader(CONTEXT, context).build();
    }

    private Object read(ConsumerRecord<?, ?> record, Class<?> reader) {
        if (!(record.value() instanceof byte[] data)) {
            throw new UnreadableEventException("no-data", null);
        }
        try {
            return json.readValue(data, reader);
        } catch (JacksonException unreadable) {
            throw new UnreadableEventException("unreadable-data", unreadable);
        }
    }

    static EventContext context(ConsumerRecord<?, ?> record) {
        try {
            String person = header(record, "ce_person");
            return new EventContext(
                    UUID.fromString(required(record, "ce_id")),
                    required(record, "ce_type"),
                    required(record, "ce_subject"),
                    Long.parseLong(required(record, "ce_sequence")),
                    Instant.parse(required(record, "ce_time")),
                    person == null ? null : new PersonId(UUID.fromString(person)),
                    new PlaceId(required(record, "ce_place")));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new UnreadableEventException("unreadable-headers", malformed);
        }
    }

    static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String required(ConsumerRecord<?, ?> record, String name) {
        String value = header(record, name);
        if (value == null) throw new UnreadableEventException("header-missing", null);
        return value;
    }

    @Override
    public ProducerRecord<?, ?> fromMessage(Message<?> message, @Nullable String defaultTopic) {
        throw new UnsupportedOperationException("events leave through the relay only");
    }
}
