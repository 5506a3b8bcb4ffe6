package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;

/** Whoever moved is decided about where they are now, whatever was made where they were before. */
@ServiceIT
class MovedIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WALT = TestIssuer.worker("walt", "salford");

    static final String PETRA = TestIssuer.privacyOfficer("petra", "lambeth");
    static final String PAT = TestIssuer.privacyOfficer("pat", "salford");

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
    void theirLoginIsRenewedAndEndedByTheNewPlaceAndNoMoreByTheOld() {
        String theirs = login("person");
        String supporters = login("supporter");
        move();

        for (String login : new String[] {theirs, supporters}) {
            assertThat(intake.post(login + "/renew-code", WANDA, "").status()).isEqualTo(404);
            assertThat(intake.post(login + "/disable", WANDA, "").status()).isEqualTo(404);
            assertThat(intake.post(login + "/disable", WALT, "").at("state")).isEqualTo("disabled");
        }
    }

    @Test
    void whatTheyAskedOfTheirRecordAndWhatHoldsItGoesWithThem() {
        String path = "/api/people/" + amara;
        String self = TestIssuer.person(amara);
        String hold = intake.post(path + "/holds", PETRA, "{\"reason\":\"court\"}").at("hold");
        intake.post(path + "/copy", self, "{}");
        intake.post(path + "/erasure", self, "{}");
        List<String> asked = requests(PETRA, "lambeth");
        assertThat(asked).hasSize(2);
        move();

        assertThat(intake.post(path + "/holds/" + hold + "/lift", PETRA, "").status())
                .isEqualTo(404);
        assertThat(intake.post(path + "/holds/" + hold + "/lift", PAT, "").status()).isEqualTo(204);
        for (String request : asked) {
            assertThat(decide(request, PETRA).status()).isEqualTo(404);
            assertThat(decide(request, PAT).status()).isEqualTo(204);
        }
        assertThat(intake.get(path + "/copy", self).at("state")).isEqualTo("refused");
        assertThat(intake.get(path + "/copy/content", PETRA).status()).isEqualTo(404);
    }

    @Test
    void whatIsStillToBeDecidedIsOnTheListOfTheNewPlaceOnly() {
        intake.post("/api/people/" + amara + "/copy", TestIssuer.person(amara), "{}");
        intake.post("/api/people/" + amara + "/holds", PETRA, "{\"reason\":\"court\"}");
        move();

        await().until(() -> requests(PAT, "salford").size() == 1);
        await().until(
                        () ->
                                intake.get("/api/privacy/holds?place=salford", PAT)
                                        .text()
                                        .contains(amara));

        assertThat(requests(PETRA, "lambeth")).isEmpty();
        assertThat(intake.get("/api/privacy/holds?place=lambeth", PETRA).text())
                .doesNotContain(amara);
    }

    private List<String> requests(String officer, String place) {
        return intake.get("/api/privacy/requests?place=" + place, officer)
                .json()
                .get("requests")
                .valueStream()
                .filter(it -> it.get("person").asString().equals(amara))
                .map(it -> it.get("id").asString())
                .toList();
    }

    private Calls.Answer decide(String request, String officer) {
        String refuse = "/api/privacy/requests/" + request + "/refuse";
        return intake.post(refuse, officer, "{\"reason\":\"not-identified\"}");
    }

    private String login(String kind) {
        String body =
                "{\"kind\":\"%s\",\"place\":\"lambeth\",\"person\":\"%s\"}".formatted(kind, amara);
        return "/api/accounts/" + intake.post("/api/accounts", WANDA, body).at("account.id");
    }

    private void move() {
        var walt = colleagues.worker("walt", "salford");
        String body = "{\"to\":\"salford\",\"leadWorker\":\"%s\"}".formatted(walt);
        assertThat(intake.post("/api/people/" + amara + "/move", WANDA, body).status())
                .isEqualTo(204);
    }
}
