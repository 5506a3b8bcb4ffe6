package org.livingwell.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

class ApiDocsTest {

    private final JsonMapper json = JsonMapper.shared();
    private final ApiDocs docs = new ApiDocs(json);

    @Test
    void equalNamesOfTwoServicesStayApart() {
        var one = json.readTree("{\"components\":{\"schemas\":{\"View\":{\"type\":\"string\"}}}}");
        var two = json.readTree("{\"components\":{\"schemas\":{\"View\":{\"type\":\"object\"}}}}");

        var all = docs.merged(Map.of("intake", one, "careplan", two), List.of());

        assertThat(all.at("/components/schemas/intake.View/type").asString()).isEqualTo("string");
        assertThat(all.at("/components/schemas/careplan.View/type").asString()).isEqualTo("object");
    }

    @Test
    void aMissingServiceIsNamed() {
        var all = docs.merged(Map.of(), List.of("referral"));

        assertThat(all.at("/info/description").asString()).contains("did not answer: referral");
    }

    @Test
    void onlyWhatIsRoutedIsDescribed() {
        var own =
                json.readTree(
                        "{\"paths\":{\"/internal/x\":{},\"/operator/clock\":{},\"/api/x\":{}}}");

        var all = docs.merged(Map.of("intake", own), List.of());

        assertThat(all.path("paths").propertyNames()).containsExactly("/api/x");
    }
}
