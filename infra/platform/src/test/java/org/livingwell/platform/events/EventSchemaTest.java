package org.livingwell.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

class EventSchemaTest {

    static final JsonMapper JSON = JsonMapper.shared();
    static final String FITTING =
            """
            {"open": [], "kind": "call", "day": "2026-12-01", "count": 3, "id": "3f0f3b52-6b1d-4d3e-9d59-0f6a9f1f7a01"}
            """;

    final EventSchema schema =
            EventSchema.of(
                    JSON.readTree(
                            """
                            {"$schema": "https://json-schema.org/draft/2020-12/schema",
                             "type": "object",
                             "properties": {
                               "open": {"type": "array", "items": {"type": "string", "format": "uuid"},
                                        "uniqueItems": true},
                               "kind": {"enum": ["call", "text"]},
                               "day": {"type": "string", "format": "date"},
                               "count": {"type": "integer", "minimum": 1, "maximum": 9},
                               "id": {"type": "string", "format": "uuid"}},
                             "required": ["open", "kind"],
                             "additionalProperties": false}
                            """));

    @Test
    void whatWasPromisedPasses() {
        assertThat(schema.breach(JSON.readTree(FITTING))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{'open': [null], 'kind': 'call'}",
                "{'open': null, 'kind': 'call'}",
                "{'open': ['no-id'], 'kind': 'call'}",
                "{'open': [], 'kind': 'letter'}",
                "{'open': [], 'kind': 'call', 'day': '-999999999-01-01'}",
                "{'open': [], 'kind': 'call', 'day': '+10000-01-01'}",
                "{'open': [], 'kind': 'call', 'count': 0}",
                "{'open': [], 'kind': 'call', 'count': 10}",
                "{'open': [], 'kind': 'call', 'count': 1.5}",
                "{'open': [], 'kind': 'call', 'words': 'Amara'}"
            })
    void whatWasNotPromisedIsABreachThatQuotesNothing(String event) {
        var breach = schema.breach(JSON.readTree(event.replace('\'', '"')));

        assertThat(breach).isPresent();
        assertThat(breach.orElseThrow()).doesNotContain("no-id", "letter", "Amara", "999");
    }

    @Test
    void aKeywordThatNobodyWouldCheckStopsTheStart() {
        var unknown = JSON.readTree("{\"type\": \"object\", \"dependentRequired\": {}}");

        assertThatIllegalStateException()
                .isThrownBy(() -> EventSchema.of(unknown))
                .withMessageContaining("dependentRequired");
    }
}
