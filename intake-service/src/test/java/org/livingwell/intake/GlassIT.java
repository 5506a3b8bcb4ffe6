package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.UUID;

@ServiceIT
class GlassIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WALT = TestIssuer.twiceProven("walt", "salford");
    static final String PETRA = TestIssuer.privacyOfficer("petra", "lambeth");
    static final String WHY = "{\"reason\": \"She stands at our desk.\"}";

    @LocalServerPort int port;
    @Autowired Colleagues colleagues;
    Calls intake;
    String amara;

    @BeforeEach
    void welcome() {
        intake = Calls.to(port);
        amara = new Newcomers(intake, "lambeth", WANDA).person("\"name\":\"Amara\"");
    }

    @Test
    void aWorkerFromOutsideOpensARecordWithAReasonAndTheOfficerIsTold() {
        assertThat(intake.get("/api/people/" + amara, WALT).status()).isEqualTo(404);

        Answer opened = open(WALT, WHY);

        assertThat(opened.status()).isEqualTo(201);
        assertThat(intake.get("/api/people/" + amara, WALT).status()).isEqualTo(200);
        Answer told = intake.get("/api/break-glass", PETRA);
        assertThat(told.at("openings.0.person")).isEqualTo(amara);
        assertThat(told.at("openings.0.reason")).isEqualTo("She stands at our desk.");
        String note = "/api/break-glass/" + told.at("openings.0.id") + "/acknowledge";
        assertThat(intake.post(note, TestIssuer.privacyOfficer("paul", "york"), "").status())
                .isEqualTo(404);
        assertThat(intake.post(note, PETRA, "").status()).isEqualTo(204);
        assertThat(intake.get("/api/break-glass", PETRA).at("openings.0.notedBy"))
                .isEqualTo("petra");
    }

    @Test
    void withoutASecondFactorOrAReasonNothingOpens() {
        Answer once = open(TestIssuer.worker("walt", "salford"), WHY);

        assertThat(once.status()).isEqualTo(403);
        assertThat(once.at("code")).isEqualTo("second-factor-needed");
        assertThat(open(WALT, "{\"reason\": \"  \"}").status()).isEqualTo(400);
        assertThat(open(WALT, "{}").status()).isEqualTo(400);
        assertThat(intake.get("/api/people/" + amara, WALT).status()).isEqualTo(404);
    }

    @Test
    void whatIsOpenAnywayAndWhoeverIsTheirOwnAreRefused() {
        assertThat(open(WANDA, WHY).at("code")).isEqualTo("open-already");
        String themselves = TestIssuer.worker("wilma", UUID.fromString(amara), "salford");
        assertThat(open(themselves, WHY).status()).isEqualTo(404);
        String path = "/api/people/" + UUID.randomUUID() + "/break-glass";
        assertThat(intake.post(path, WALT, WHY).status()).isEqualTo(404);
    }

    @Test
    void whoeverOpenedItSeesForHowLongAndClosesItNow() {
        open(WALT, WHY);
        assertThat(intake.get("/api/people/" + amara, WALT).at("openUntil")).isNotEmpty();
        assertThat(intake.get("/api/people/" + amara, WANDA).at("openUntil")).isEmpty();

        assertThat(close(WANDA).status()).isEqualTo(404);
        assertThat(close(WALT).status()).isEqualTo(204);

        assertThat(intake.get("/api/people/" + amara, WALT).status()).isEqualTo(404);
        assertThat(close(WALT).status()).isEqualTo(204);
        assertThat(open(WALT, WHY).status()).isEqualTo(201);
        assertThat(intake.get("/api/people/" + amara, WALT).status()).isEqualTo(200);
    }

    @Test
    void anOpeningSentTwiceIsOne() {
        String path = "/api/people/" + amara + "/break-glass";
        String key = UUID.randomUUID().toString();
        Answer first = intake.post(path, WALT, WHY, "Idempotency-Key", key);

        Answer again = intake.post(path, WALT, WHY, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(intake.get("/api/break-glass", PETRA).text())
                .containsOnlyOnce("\"person\":\"" + amara);
    }

    @Test
    void whoeverOpenedARecordFromOutsideReadsItAndDecidesNothing() {
        UUID walt = colleagues.worker("walt", "salford");
        String invite = "{\"kind\": \"person\", \"place\": \"%s\", \"person\": \"" + amara + "\"}";
        String login =
                intake.post("/api/accounts", WANDA, invite.formatted("lambeth")).at("account.id");
        String huddle = intake.post("/api/huddles", WALT, "{\"place\": \"salford\"}").at("id");
        String waiting = new Newcomers(intake, "salford", WALT).introduced("\"name\": \"A\"");
        open(WALT, WHY);

        assertThat(intake.get("/api/accounts?person=" + amara, WALT).status()).isEqualTo(200);
        refused("/api/accounts", invite.formatted("lambeth"));
        refused("/api/accounts", invite.formatted("salford"));
        refused("/api/accounts/" + login + "/disable", "");
        refused("/api/accounts/" + login + "/renew-code", "");
        refused("/api/people/" + amara + "/kin", "");
        refused("/api/huddles/agenda", "{\"person\": \"" + amara + "\", \"why\": \"x\"}");
        refused(waiting + "/match", "{\"person\": \"" + amara + "\"}");
        refused(
                "/api/huddles/" + huddle + "/decisions",
                """
                {"about": "person", "subject": "%s", "leadWorker": "%s", "step": "call", "due": "2999-01-01"}
                """
                        .formatted(amara, walt));
    }

    private void refused(String path, String body) {
        Answer answer = intake.post(path, WALT, body);

        assertThat(answer.status()).as(path).isEqualTo(403);
        assertThat(answer.at("code")).as(path).isEqualTo("reading-only");
    }

    private Answer close(String token) {
        return intake.post("/api/people/" + amara + "/break-glass/close", token, "");
    }

    private Answer open(String token, String why) {
        return intake.post("/api/people/" + amara + "/break-glass", token, why);
    }
}
