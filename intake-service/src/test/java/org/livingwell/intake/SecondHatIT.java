package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.UUID;

/** An officer is nobody's officer of whom they are, or to whom they are close. */
@ServiceIT
class SecondHatIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WALT = TestIssuer.twiceProven("walt", "salford");
    static final String PETRA = TestIssuer.privacyOfficer("petra", "lambeth");

    @LocalServerPort int port;
    Calls intake;
    String amara;
    String hold;
    String glass;

    @BeforeEach
    void something() {
        intake = Calls.to(port);
        amara = new Newcomers(intake, "lambeth", WANDA).person("\"name\":\"Amara\"");
        intake.post("/api/people/" + amara + "/copy", TestIssuer.person(amara), "{}");
        hold = intake.post(holds(), PETRA, "{\"reason\":\"safeguarding\"}").at("hold");
        intake.post("/api/people/" + amara + "/break-glass", WALT, "{\"reason\":\"why\"}");
        glass = first("/api/break-glass", "openings");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsTheirOwnOrOfSomebodyCloseIsForAnotherOfficer(boolean themselves) {
        String officer = themselves ? amaraAsOfficer() : sister();
        String request = first("/api/privacy/requests?place=lambeth", "requests");

        assertThat(intake.get("/api/break-glass", officer).text()).doesNotContain(amara);
        assertThat(intake.get("/api/privacy/holds?place=lambeth", officer).text())
                .doesNotContain(amara);
        for (String path :
                List.of(
                        "/api/break-glass/" + glass + "/acknowledge",
                        holds() + "/" + hold + "/lift",
                        "/api/privacy/requests/" + request + "/release")) {
            assertThat(intake.post(path, officer, "").status()).as(path).isEqualTo(404);
            assertThat(intake.post(path, PETRA, "").status()).as(path).isEqualTo(204);
        }
        assertThat(intake.post(holds(), officer, "{\"reason\":\"court\"}").status()).isEqualTo(404);
    }

    private String amaraAsOfficer() {
        return TestIssuer.alsoPerson(
                List.of("privacy-officer"), "amara", UUID.fromString(amara), "lambeth");
    }

    private String sister() {
        String both = TestIssuer.token("sister", List.of("worker", "privacy-officer"), "lambeth");
        assertThat(intake.post("/api/people/" + amara + "/kin", both, "").status()).isEqualTo(204);
        return both;
    }

    private String first(String list, String rows) {
        return intake.get(list, PETRA)
                .json()
                .get(rows)
                .valueStream()
                .filter(it -> it.get("person").asString().equals(amara))
                .map(it -> it.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private String holds() {
        return "/api/people/" + amara + "/holds";
    }
}
