package org.livingwell.contact.reaching.reply;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;
import java.util.regex.Pattern;

/** What GOV.UK Notify says, as far as it is read here. */
final class Told {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    record Receipt(@Nullable String reference, @Nullable String status) {}

    record Text(
            @Nullable String id,
            @JsonProperty("source_number") @Nullable String number,
            @Nullable String message) {

        private static final Pattern ABROAD = Pattern.compile("[1-9][0-9]*");

        /** With the plus they leave out, without which it is taken for a British number. */
        @Nullable Words from() {
            if (number == null) return null;
            String given = number.strip();
            return Words.of(ABROAD.matcher(given).matches() ? "+" + given : given);
        }

        @Override
        public String toString() {
            return "•••";
        }
    }

    private Told() {}

    /** Empty where it cannot be read. */
    static <T> Optional<T> read(byte[] body, Class<T> as) {
        try {
            return Optional.ofNullable(JSON.readValue(body, as));
        } catch (JacksonException odd) {
            return Optional.empty();
        }
    }
}
