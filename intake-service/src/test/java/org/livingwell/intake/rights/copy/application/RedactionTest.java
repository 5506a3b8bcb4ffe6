package org.livingwell.intake.rights.copy.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

class RedactionTest {

    private final Redaction redaction = new Redaction();

    @Test
    void whatIsAboutSomebodyElseIsMarkedWhereItStood() {
        var copied =
                copied(
                        "introductions",
                        """
                        {"told":{"name":"Amara","introducer":{"name":"Dr Zanzibara"},
                         "broughtBy":"She does not sleep"}}\
                        """);

        assertThat(copied).contains("Amara", "does not sleep", Redaction.LEFT_OUT);
        assertThat(copied).doesNotContain("Zanzibara");
    }

    @Test
    void isFoundHoweverDeepItLies() {
        var copied =
                copied("plans", "{\"a\":[{\"b\":{\"companions\":[{\"name\":\"Zanzibara\"}]}}]}");

        assertThat(copied).doesNotContain("Zanzibara");
    }

    @Test
    void nothingIsMarkedWhereNobodyElseStood() {
        var copied = copied("introductions", "{\"introducer\":null,\"companions\":[]}");

        assertThat(copied).doesNotContain(Redaction.LEFT_OUT);
    }

    @Test
    void aConcernLeavesNoTraceUntilThePersonWasTold() {
        assertThat(copied("concerns", "{\"is\":\"untold\"}")).doesNotContain("concern");
        assertThat(copied("concerns", "{\"what\":\"x\"}")).doesNotContain("concern");
        assertThat(copied("concerns", "{\"is\":\"told\"}")).contains("concern");
    }

    @Test
    void whatOpensADoorIsNotCopied() {
        var copied =
                copied("accounts", "{\"pending\":{\"task\":\"renew\",\"code\":{\"hash\":\"x\"}}}");

        assertThat(copied).contains("renew").doesNotContain("hash");
    }

    @Test
    void aCopyHoldsNoCopies() {
        assertThat(copied("copy_pages", "{\"text\":\"Amara\"}")).isEqualTo("{}");
    }

    private String copied(String collection, String record) {
        JsonNode node = JsonMapper.shared().readTree(record);
        return JsonMapper.shared()
                .writeValueAsString(redaction.of(Map.of(collection, List.of(node))));
    }
}
