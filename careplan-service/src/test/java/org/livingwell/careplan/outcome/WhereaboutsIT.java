package org.livingwell.careplan.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Presence;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Whoever needs their safety plan now is not asked how help was. */
@ServiceIT
class WhereaboutsIT {

    private static final Path WELCOMED =
            Path.of("../intake-service/contracts/examples/PersonWelcomed.v1.json");

    @LocalServerPort int port;
    @Autowired Whereabouts whereabouts;

    @Test
    void whoeverIsInACrisisIsAway() throws Exception {
        UUID priya = UUID.randomUUID();
        try (var intake =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            String data = Files.readString(WELCOMED);
            intake.publish("PersonWelcomed.v1", "person", priya, "lambeth", data);
        }
        await().until(() -> whereabouts.known(new PersonId(priya)).isPresent());
        assertThat(presence(priya)).isEqualTo(Presence.HERE);

        String plan = "/api/people/" + priya + "/care-plan/safety-plan";
        Calls.to(port).post(plan + "/activate", TestIssuer.person(priya), "");
        assertThat(presence(priya)).isEqualTo(Presence.AWAY);
    }

    private Presence presence(UUID person) {
        return whereabouts.of(whereabouts.known(new PersonId(person)).orElseThrow());
    }
}
