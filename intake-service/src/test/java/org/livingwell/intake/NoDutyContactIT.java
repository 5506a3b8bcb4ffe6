package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.platform.test.StubPost.POST;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A place that was set up and whose lead has not said yet whom to tell. */
@WithAMovingClock
class NoDutyContactIT {

    static final String HETTY = TestIssuer.lead("hetty", "hull");
    static final String CONTACT = TestIssuer.service("contact-service", "intake-service");
    static final String CAREPLAN = TestIssuer.service("careplan-service", "intake-service");
    static final String DUTY = "/api/places/hull/duty-contact";

    @LocalServerPort int port;
    Calls intake;

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
        assertThat(urgent.at("next.0")).startsWith("What you wrote is first on the list");
        await().until(() -> !POST.about(urgent.at("reference")).isEmpty());
        assertThat(POST.about(urgent.at("reference")).getFirst()).contains("hetty@hull.example");

        String leads = "/internal/places/hull/leads";
        assertThat(intake.get(leads, CONTACT).at("addresses.0")).isEqualTo("hetty@hull.example");
        assertThat(intake.get(leads, HETTY).status()).isEqualTo(403);
        assertThat(intake.get(leads, CAREPLAN).status()).isEqualTo(403);
        String hetty = TestIssuer.subject("hetty").toString();
        String hers = "/internal/places/%s/workers/%s/addresses";
        Answer address = intake.get(hers.formatted("hull", hetty), CONTACT);
        assertThat(address.at("addresses.0")).isEqualTo("hetty@hull.example");
        Answer elsewhere = intake.get(hers.formatted("leeds", hetty), CONTACT);
        assertThat(elsewhere.json().get("addresses")).isEmpty();
        assertThat(intake.get(hers.formatted("hull", hetty), CAREPLAN).status()).isEqualTo(403);

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
