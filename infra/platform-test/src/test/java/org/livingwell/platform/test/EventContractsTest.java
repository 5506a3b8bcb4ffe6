package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EventContractsTest {

    private static final String SCHEMA =
            """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "x-step": "introduction",
             "type": "object", "additionalProperties": false, "required": ["by", "urgent"],
             "properties": {
               "by": {"enum": ["self", "service", "someone"]},
               "urgent": {"type": "boolean"},
               "contactBy": {"type": "string", "format": "date"},
               "place": {"type": "string", "pattern": "^[a-z-]{1,40}$"},
               "areas": {"type": "array", "items": {"$ref": "#/$defs/area"}}},
             "$defs": {"area": {"type": "string", "enum": ["housing", "food"]}}}
            """;
    private static final String EXAMPLE =
            """
            {"by": "self", "urgent": false, "contactBy": "2026-11-28", "place": "lambeth", "areas": ["food"]}
            """;

    @TempDir private Path folder;

    @BeforeEach
    void soundContracts() throws IOException {
        write("events/IntroductionReceived.v1.schema.json", SCHEMA);
        write("examples/IntroductionReceived.v1.json", EXAMPLE);
    }

    @Test
    void soundContractsPass() {
        assertThatCode(this::mustBeSound).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    draft/2020-12/schema          | draft-07/schema          | $schema is not
                    "introduction"                | "beginning"              | x-step is none
                    "type": "boolean"             | "type": "truth"          | not JSON Schema 2020-12
                    , "format": "date"            |                          | contactBy is a string that could hold words
                    "format": "date"              | "format": "hostname"     | contactBy is a string that could hold words
                    ^[a-z-]{1,40}$                | ^.{1,40}$                | place is a string that could hold words
                    , "enum": ["housing", "food"] |                          | $defs/area is a string that could hold words
                    "additionalProperties": false | "additionalProperties": true | an object that could hold anything
                    {"enum": ["self", "service", "someone"]} | {}            | by may be anything
                    , "items": {"$ref": "#/$defs/area"} |                    | areas is a list of anything
                    "#/$defs/area"                | "other.json#/area"       | refers to another file
                    "date"                        | "date-time"              | /contactBy breaks format
                    """)
    void aPlantedBreachInASchemaIsFound(String sound, String planted, String breach)
            throws IOException {
        String changed = SCHEMA.replace(sound, planted == null ? "" : planted);
        write("events/IntroductionReceived.v1.schema.json", changed);

        assertThatThrownBy(this::mustBeSound).hasMessageContaining(breach);
    }

    @Test
    void anExampleThatDoesNotFitIsFound() throws IOException {
        write(
                "examples/IntroductionReceived.v1.json",
                "{\"by\": \"Amara's sister\", \"urgent\": false}");

        assertThatThrownBy(this::mustBeSound).hasMessageContaining("/by breaks enum");
    }

    @Test
    void aSchemaWithoutAnExampleIsFound() throws IOException {
        Files.delete(folder.resolve("examples/IntroductionReceived.v1.json"));

        assertThatThrownBy(this::mustBeSound).hasMessageContaining("no example");
    }

    @Test
    void anExampleWithoutASchemaIsFound() throws IOException {
        write("examples/PersonWelcomed.v1.json", "{}");

        assertThatThrownBy(this::mustBeSound).hasMessageContaining("PersonWelcomed.v1: no schema");
    }

    @Test
    void aFolderWithoutSchemasIsNoProof() throws IOException {
        Files.delete(folder.resolve("events/IntroductionReceived.v1.schema.json"));

        assertThatThrownBy(this::mustBeSound).hasMessageContaining("no schema in");
    }

    @Test
    void whatIsPublishedIsCheckedByItsWholeType() {
        assertThatCode(() -> contracts().validate("intake.IntroductionReceived.v1", EXAMPLE))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () ->
                                contracts()
                                        .validate(
                                                "intake.IntroductionReceived.v1",
                                                "{\"by\": \"self\", \"urgent\": true, \"name\":"
                                                        + " \"x\"}"))
                .hasMessageContaining("additionalProperties");
        assertThatThrownBy(() -> contracts().validate("intake.PersonMoved.v1", "{}"))
                .hasMessageContaining("no schema");
    }

    private EventContracts contracts() {
        return new EventContracts(folder);
    }

    private void mustBeSound() {
        assertThat(contracts().breaches()).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
