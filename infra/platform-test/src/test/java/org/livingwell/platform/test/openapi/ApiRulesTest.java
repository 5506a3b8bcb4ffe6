package org.livingwell.platform.test.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ApiRulesTest {

    static final String SOUND =
            """
            {"paths": {
               "/api/walks": {
                 "get": {"operationId": "walkAll", "summary": "Walks",
                   "parameters": [{"in": "query", "name": "cursor"}],
                   "responses": {"200": {"content": {"application/json":
                     {"schema": {"$ref": "#/components/schemas/Walks"}}}}}},
                 "post": {"operationId": "walkPlan", "summary": "Plan a walk",
                   "responses": {"201": {"headers": {"Location": {}}}}}},
               "/api/walks/{id}": {
                 "get": {"operationId": "walkOne", "summary": "A walk",
                   "responses": {"200": {"headers": {"ETag": {}}, "content": {"application/json":
                     {"schema": {"$ref": "#/components/schemas/Walk"}}}}}},
                 "put": {"operationId": "walkMove", "summary": "Move a walk",
                   "responses": {"200": {"headers": {"ETag": {}}, "content": {"application/json":
                     {"schema": {"$ref": "#/components/schemas/Walk"}}}}}}}},
             "components": {"schemas": {
               "Walks": {"example": {}, "properties": {
                 "walks": {"type": "array", "items": {"$ref": "#/components/schemas/Walk"}},
                 "next": {"type": "string"}}},
               "Walk": {"example": {}, "properties": {"on": {"type": "string"}}}}}}
            """;

    @Test
    void aSoundApiPasses() {
        assertThatCode(() -> ApiRules.check(SOUND)).doesNotThrowAnyException();
    }

    @Test
    void eachBreachIsFound() {
        found("\"operationId\": \"walkOne\"", "\"operationId\": \"walkAll\"", "no id of its own");
        found("\"summary\": \"A walk\",", "", "has no summary");
        found("\"headers\": {\"Location\": {}}", "\"headers\": {}", "does not say where it is");
        found("\"201\"", "\"204\": {}, \"200\"", "now 200, now 204");
        found("\"201\"", "\"200\"", "answers 200 with nothing");
        found("\"next\": {\"type\": \"string\"}", "\"n\": {}", "answers a list without a cursor");
        found("\"name\": \"cursor\"", "\"name\": \"page\"", "answers a list without a cursor");
        found("\"Walk\": {\"example\": {},", "\"Walk\": {", "has no example");
        found(
                "\"summary\": \"A walk\",\n"
                        + "       \"responses\": {\"200\": {\"headers\": {\"ETag\": {}}, ",
                "\"summary\": \"A walk\",\n       \"responses\": {\"200\": {",
                "tagged otherwise");
    }

    @Test
    void aListThatSaysWhyItIsWholePasses() {
        String whole =
                SOUND.replace("\"name\": \"cursor\"", "\"name\": \"page\"")
                        .replace(
                                "\"summary\": \"Walks\",",
                                "\"summary\": \"Walks\", \"x-whole\": \"one a day\",");

        assertThatCode(() -> ApiRules.check(whole)).doesNotThrowAnyException();
    }

    private static void found(String sound, String breach, String what) {
        String text = SOUND.replaceAll("\n +", "\n       ");
        assertThatExceptionOfType(AssertionError.class)
                .as(what)
                .isThrownBy(() -> ApiRules.check(text.replace(sound, breach)))
                .withMessageContaining(what);
    }
}
