package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.account.Provisioning;
import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.util.UUID;

/** A place that was set up and whose lead has not said yet whom to tell. */
@ServiceIT
@ActiveProfiles("local")
class NoDutyContactIT {

    static final String HETTY = TestIssuer.lead("hetty", "hull");
    static final String DUTY = "/api/places/hull/duty-contact";
    static final StubPost POST = new StubPost();

    @LocalServerPort int port;
    Calls intake;

    @DynamicPropertySource
    static void hull(DynamicPropertyRegistry registry) {
        registry.add("SMTP_PORT", POST::smtpPort);
        registry.add("SMS_URL", POST::textsUrl);
        registry.add("livingwell.places[0].id", () -> "hull");
        registry.add("livingwell.places[0].name", () -> "Hull");
        registry.add("livingwell.demo.staff", () -> "");
    }

    /** Where people sign in, as far as it knows where their mail goes. */
    @TestConfiguration
    static class Logins {

        @Bean
        @Primary
        Provisioning logins() {
            return new Provisioning() {
                @Override
                public Words addressOf(UUID user) {
                    return new Words("hetty@hull.example");
                }

                @Override
                public UUID make(Invitation invitation, HashedCode code) {
                    throw new NotToldException("not-here");
                }

                @Override
                public UUID renew(Invitation invitation, HashedCode code) {
                    throw new NotToldException("not-here");
                }

                @Override
                public boolean signedIn(Invitation invitation) {
                    return true;
                }

                @Override
                public @Nullable PersonId personOf(UUID user) {
                    return null;
                }

                @Override
                public void link(UUID user, PersonId person) {}

                @Override
                public @Nullable UUID end(Invitation invitation) {
                    return null;
                }

                @Override
                public void forget(PersonId person) {}
            };
        }
    }

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void theLeadsAreToldUntilADutyContactIsSetAndTried() {
        Answer before = intake.get(DUTY, HETTY);
        assertThat(before.at("set")).isEqualTo("false");
        assertThat(before.at("leads")).isEqualTo("1");

        Answer urgent =
                intake.post(
                        "/api/introductions",
                        null,
                        "{\"by\":\"self\",\"place\":\"hull\",\"name\":\"Amara\",\"broughtBy\":\"hello\",\"urgent\":true}");
        assertThat(urgent.at("next.0")).startsWith("What you wrote stands first on the list");
        await().until(() -> !POST.about(urgent.at("reference")).isEmpty());
        assertThat(POST.about(urgent.at("reference")).getFirst()).contains("hetty@hull.example");

        setDuty("duty@hull.example", "07700 900 982");
        forward("PT3M");
        await().until(() -> POST.about("This is a test").size() == 2);
        assertThat(POST.about("This is a test").toString())
                .contains("duty@hull.example", "+447700900982")
                .doesNotContain("hetty");
        await().until(() -> !intake.get(DUTY, HETTY).at("tested.at").isEmpty());
        Answer tested = intake.get(DUTY, HETTY);
        assertThat(tested.at("set")).isEqualTo("true");
        assertThat(tested.json().get("tested").get("sent").toString())
                .isEqualTo("[\"email\",\"text\"]");

        assertThat(intake.post(DUTY + "/test", HETTY, "").status()).isEqualTo(204);
        assertThat(intake.get(DUTY, HETTY).at("testing")).isEqualTo("true");
        forward("PT3M");
        await().until(() -> POST.about("This is a test").size() == 4);
    }

    private void setDuty(String email, String phone) {
        Answer settings = intake.get("/api/places/hull/settings", HETTY);
        String body =
                settings.json()
                        .get("settings")
                        .toString()
                        .replaceFirst(
                                "\"dutyContact\":\\{[^}]*}",
                                "\"dutyContact\":{\"email\":\"%s\",\"phone\":\"%s\"}"
                                        .formatted(email, phone))
                        .replace("\"ringUs\":null", "\"ringUs\":\"\"");
        Answer changed =
                intake.put(
                        "/api/places/hull/settings",
                        HETTY,
                        body,
                        "If-Match",
                        settings.header("ETag"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.at("settings.dutyContact.phone")).isEqualTo("+447700900982");
    }

    private void forward(String duration) {
        intake.post(
                "/operator/clock",
                TestIssuer.operator(),
                "{\"forward\":\"%s\"}".formatted(duration));
    }
}
