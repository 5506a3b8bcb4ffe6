package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.account.application.AccountCommands;
import org.livingwell.intake.worker.application.WorkerCommands;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever moved is decided about where they are now, whatever was made where they were before. */
@ServiceIT
class MovedIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WALT = TestIssuer.worker("walt", "salford");

    @LocalServerPort int port;
    @Autowired WorkerCommands workers;
    @Autowired AccountCommands accounts;
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

    private String login(String kind) {
        String body =
                "{\"kind\":\"%s\",\"place\":\"lambeth\",\"person\":\"%s\"}".formatted(kind, amara);
        return "/api/accounts/" + intake.post("/api/accounts", WANDA, body).at("account.id");
    }

    private void move() {
        var walt = new Colleagues(workers, accounts).worker("walt", "salford");
        String body = "{\"to\":\"salford\",\"leadWorker\":\"%s\"}".formatted(walt);
        assertThat(intake.post("/api/people/" + amara + "/move", WANDA, body).status())
                .isEqualTo(204);
    }
}
