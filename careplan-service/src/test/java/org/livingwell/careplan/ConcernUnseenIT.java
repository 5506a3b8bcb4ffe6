package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Rule 8: a concern and every trace of it is invisible until the person was told. */
@ServiceIT
class ConcernUnseenIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final Path INTAKE = Path.of("../intake-service/contracts/examples");

    @LocalServerPort int port;
    Calls careplan;
    UUID deborah = UUID.randomUUID();

    @BeforeEach
    void call() {
        careplan = Calls.to(port);
    }

    @Test
    void aConcernShowsOnTheJourneyFromTheDayThePersonWasToldAndNotBefore() {
        happens("PersonWelcomed.v1", "person/" + deborah, 1);
        happens("ConcernRaised.v1", "concern/" + deborah, 1);
        happens("ConversationHeld.v1", "conversation/" + deborah, 1);
        await().until(() -> journey(WANDA).contains("ConversationHeld"));

        assertThat(journey(WANDA)).doesNotContain("oncern", "worry");
        assertThat(journey(TestIssuer.person(deborah))).doesNotContain("oncern", "worry");

        happens("ConcernTold.v1", "concern/" + deborah, 2);
        await().until(() -> journey(TestIssuer.person(deborah)).contains("A worry"));
        assertThat(journey(TestIssuer.person(deborah))).doesNotContain("ConcernRaised");
    }

    private String journey(String token) {
        return careplan.get("/api/people/" + deborah + "/journey", token).text();
    }

    private void happens(String type, String subject, long sequence) {
        try (var intake =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            String example = Files.readString(INTAKE.resolve(type + ".json"));
            var id = UUID.randomUUID();
            intake.publish(id, type, subject, sequence, deborah, "lambeth", example);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
