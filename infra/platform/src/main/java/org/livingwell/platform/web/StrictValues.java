package org.livingwell.platform.web;

import org.springframework.format.FormatterRegistry;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads ids and dates from callers in the one way they are written, and dates only of years that
 * somebody may mean: what is computed from them stays within what events and stores can hold.
 */
final class StrictValues {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;
    private static final int UUID_LENGTH = 36;

    private StrictValues() {}

    /** For bodies. */
    static SimpleModule module() {
        return new SimpleModule("strict-values")
                .addDeserializer(String.class, new SafeText())
                .addDeserializer(UUID.class, new Text<>(UUID.class, StrictValues::uuid))
                .addDeserializer(Instant.class, new Text<>(Instant.class, StrictValues::instant))
                .addDeserializer(
                        YearMonth.class, new Text<>(YearMonth.class, StrictValues::yearMonth))
                .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, StrictValues::date));
    }

    /** For paths and queries. */
    static void addTo(FormatterRegistry registry) {
        registry.addConverter(String.class, UUID.class, StrictValues::uuid);
        registry.addConverter(String.class, Instant.class, StrictValues::instant);
        registry.addConverter(String.class, YearMonth.class, StrictValues::yearMonth);
        registry.addConverter(String.class, LocalDate.class, StrictValues::date);
        registry.addConverterFactory(new SingleValueIds());
    }

    static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) throw new IllegalArgumentException("not an id");
        return UUID.fromString(text);
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        mustBeSane(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    private static YearMonth yearMonth(String text) {
        YearMonth month = YearMonth.parse(text);
        mustBeSane(month.getYear());
        return month;
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        mustBeSane(date.getYear());
        return date;
    }

    private static void mustBeSane(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new DateTimeException("no such year here");
    }

    private static final class Text<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> read;

        Text(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            try {
                return read.apply(parser.getString());
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                return (T)
                        context.handleWeirdStringValue(
                                handledType(), "", "is not written as it must be");
            }
        }
    }
}
