package org.livingwell.intake.arriving.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.Newcomers;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.UUID;

/** A key that is gone is gone for ever: it goes only where there is nothing left to open. */
@ServiceIT
class ForgettingIntroductionsIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    @Autowired ForgettingIntroductions forgetting;
    @Autowired Aggregate<Introduction, Introduction.Command, Event> introductions;

    @Test
    void whoeverIsWelcomedWhileTheyAreForgottenKeepsTheirKey() {
        var intake = Calls.to(port);
        String amara = new Newcomers(intake, "lambeth", WANDA).introduced("\"name\":\"Amara\"");
        intake.post(amara + "/signpost", WANDA, "{\"reason\":\"not-now\"}");
        var id = new IntroductionId(UUID.fromString(amara.substring(amara.lastIndexOf('/') + 1)));
        var seen = (Signposted) introductions.find(id).orElseThrow();

        String person = intake.post(amara + "/welcome", WANDA, "{}").at("person");
        forgetting.forget(id, seen);

        assertThat(intake.get("/api/people/" + person, WANDA).at("name")).isEqualTo("Amara");
        assertThat(intake.get(amara, WANDA).at("state")).isEqualTo("welcomed");
    }
}
