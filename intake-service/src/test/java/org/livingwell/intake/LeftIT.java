package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.UUID;

/** Whoever left works on nowhere, from the moment a lead said so, whatever their token says. */
@ServiceIT
class LeftIT {

    static final String LENA = TestIssuer.lead("lena", "lambeth");
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    Calls intake;
    String name = "willa " + UUID.randomUUID();
    String amara;

    @BeforeEach
    void welcome() {
        intake = Calls.to(port);
        amara = new Newcomers(intake, "lambeth", WANDA).person("\"name\":\"Amara\"");
    }

    @Test
    void whoeverWasMadeByHandJoinsAtTheirFirstRequestAndIsClosedOutWhenTheyLeave() {
        String willa = TestIssuer.lead(name, "lambeth");
        String path = "/api/people/" + amara;
        assertThat(intake.get(path, willa).status()).isEqualTo(200);
        assertThat(intake.get("/api/workers?place=lambeth", WANDA).text()).contains(name);
        assertThat(intake.get("/api/accounts?place=lambeth", LENA).text()).contains(name);

        String leave = "/api/workers/" + TestIssuer.subject(name) + "/leave";
        assertThat(intake.post(leave, LENA, "").status()).isEqualTo(204);

        left(intake.get(path, willa));
        left(intake.post(path + "/farewell", willa, ""));
        left(intake.post(path + "/break-glass", willa, "{\"reason\":\"x\"}"));
        left(intake.post("/api/accounts", willa, "{}"));
        left(intake.get("/api/introductions?place=lambeth", willa));
        assertThat(intake.get(path, WANDA).at("state")).isEqualTo("in-network");
    }

    @Test
    void whoeverLeftAndIsSupportedThemselvesKeepsTheirOwnRecord() {
        var both =
                TestIssuer.alsoPerson(
                        List.of("worker", "person"), name, UUID.fromString(amara), "lambeth");
        assertThat(intake.get("/api/workers?place=lambeth", both).status()).isEqualTo(200);

        intake.post("/api/workers/" + TestIssuer.subject(name) + "/leave", LENA, "");

        left(intake.get("/api/workers?place=lambeth", both));
        assertThat(intake.get("/api/people/" + amara, both).status()).isEqualTo(200);
    }

    @Test
    void whoseAccountIsEndedHasLeft() {
        String willa = TestIssuer.worker(name, "lambeth");
        String path = "/api/people/" + amara;
        assertThat(intake.get(path, willa).status()).isEqualTo(200);

        Answer ended = intake.post("/api/accounts/" + account() + "/disable", LENA, "");

        assertThat(ended.at("state")).isEqualTo("disabled");
        left(intake.get(path, willa));
    }

    private String account() {
        return intake.get("/api/accounts?place=lambeth", LENA)
                .json()
                .get("accounts")
                .valueStream()
                .filter(it -> it.path("name").asString("").equals(name))
                .map(it -> it.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static void left(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("code")).isEqualTo("left");
    }
}
