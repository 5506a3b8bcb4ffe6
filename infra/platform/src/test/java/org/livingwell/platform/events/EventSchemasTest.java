package org.livingwell.platform.events;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EventSchemasTest {

    static final String TYPE = "Planned.v1";
    static final String FITTING =
            """
            {"open": [], "kind": "call", "day": "2026-12-01", "count": 3, "id": "3f0f3b52-6b1d-4d3e-9d59-0f6a9f1f7a01"}
            """;

    @TempDir Path folder;
    EventSchemas schemas;

    @BeforeEach
    void aSchemaOnTheClassPath() throws IOException {
        Files.writeString(
                folder.resolve(TYPE + ".schema.json"),
                """
                {"$schema": "https://json-schema.org/draft/2020-12/schema",
                 "x-step": "conversation",
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
                """);
        schemas =
                new EventSchemas(
                        new String[] {folder.toUri().toString()},
                        JsonMapper.shared(),
                        (_, event) -> event.path("count").asInt(0) == 7 ? "no reader" : null);
    }

    @Test
    void whatWasPromisedPasses() {
        assertThatCode(() -> schemas.check(TYPE, FITTING)).doesNotThrowAnyException();
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
        assertThatExceptionOfType(BrokenPromiseException.class)
                .isThrownBy(() -> schemas.check(TYPE, event.replace('\'', '"')))
                .withMessageContaining("breaks")
                .withMessageNotContainingAny("no-id", "letter", "Amara", "999");
    }

    @Test
    void whatNoReaderCanReadIsNotPublished() {
        assertThatExceptionOfType(BrokenPromiseException.class)
                .isThrownBy(() -> schemas.check(TYPE, FITTING.replace("3,", "7,")))
                .withMessageContaining("no reader");
    }

    @Test
    void anEventWithoutASchemaIsNotPublished() {
        assertThatExceptionOfType(BrokenPromiseException.class)
                .isThrownBy(() -> schemas.check("Unplanned.v1", FITTING));
    }
}
