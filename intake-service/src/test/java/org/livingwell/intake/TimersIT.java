package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What time does: somebody who cannot wait reaches a human, and words that led nowhere are
 * forgotten.
 */
@ServiceIT
@ActiveProfiles("local")
class TimersIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final StubPost POST = new StubPost();

    @LocalServerPort int port;
    Calls intake;

    @DynamicPropertySource
    static void post(DynamicPropertyRegistry registry) {
        registry.add("SMTP_PORT", POST::smtpPort);
        registry.add("SMS_URL", POST::textsUrl);
    }

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void theDutyContactIsToldAtOnceAndEverybodyWhenNobodyOpensIt() {
        String tomasz = reference(urgent("Tomasz"));

        await().until(() -> !POST.about(tomasz).isEmpty());
        assertThat(POST.about(tomasz)).hasSize(1);
        assertThat(POST.about(tomasz).getFirst())
                .contains("duty@lambeth.example", "/waiting/")
                .doesNotContain("Tomasz", "car", "7700900111", "urgent");

        forward("PT16M");
        await().until(() -> POST.about(tomasz).size() == 3);
        assertThat(POST.about(tomasz).toString()).contains("+447700900999", "Nobody has opened");
    }

    @Test
    void nothingRingsOnceSomebodyHasALook() {
        String introduction = urgent("Amara");
        String amara = reference(introduction);
        await().until(() -> !POST.about(amara).isEmpty());

        Answer opened = intake.post(introduction + "/open", WANDA, "");
        forward("PT2H");
        String other = reference(urgent("Priya"));
        await().until(() -> !POST.about(other).isEmpty());

        assertThat(opened.json().get("ringing").asBoolean()).isFalse();
        assertThat(POST.about(amara)).hasSize(1);
    }

    @Test
    void wordsThatLedNowhereAreForgottenAfterThePlacesTime() {
        String leon = new Newcomers(intake, "lambeth", WANDA).introduced("\"name\":\"Leon Grant\"");
        intake.post(leon + "/signpost", WANDA, "{\"reason\":\"not-reached\"}");

        forward("P364D");
        assertThat(intake.get(leon, WANDA).at("state")).isEqualTo("signposted");
        forward("P2D");

        await().until(() -> intake.get(leon, WANDA).status() == 404);
        assertThat(intake.post(leon + "/welcome", WANDA, "{}").status()).isEqualTo(404);
    }

    private String urgent(String name) {
        return new Newcomers(intake, "lambeth", WANDA)
                .introduced(
                        "\"urgent\":true,\"name\":\"%s\",\"contact\":{\"phone\":\"07700900111\"}"
                                .formatted(name));
    }

    /** Reading changes nothing, so it does not stop what rings. */
    private String reference(String introduction) {
        return intake.get(introduction, WANDA).at("reference");
    }

    private void forward(String duration) {
        Answer moved =
                intake.post(
                        "/operator/clock",
                        TestIssuer.operator(),
                        "{\"forward\":\"%s\"}".formatted(duration));
        assertThat(moved.status()).isEqualTo(200);
    }
}
