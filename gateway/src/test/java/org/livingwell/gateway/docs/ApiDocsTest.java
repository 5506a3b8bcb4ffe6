package org.livingwell.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Path;
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
    void everythingThatIsPointedAtIsThere() throws IOException {
        var yaml = new YAMLMapper();
        var intake = yaml.readTree(Path.of("../intake-service/contracts/openapi.yaml"));
        var careplan = yaml.readTree(Path.of("../careplan-service/contracts/openapi.yaml"));

        var all = docs.merged(Map.of("intake", intake, "careplan", careplan), List.of());

        assertThat(all.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(all.at(it.substring(1)).isMissingNode()).isFalse());
        assertThat(all.findValuesAsString("operationId"))
                .contains("intakeIntroductionIntroduce", "careplanCarePlanPlan")
                .doesNotHaveDuplicates();
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
