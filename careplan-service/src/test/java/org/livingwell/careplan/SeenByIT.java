package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

@WithNeighbours
class SeenByIT {

    static final Path EXAMPLE =
            Path.of("../intake-service/contracts/examples/PersonWelcomed.v1.json");
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    Calls careplan;
    UUID amara = UUID.randomUUID();

    @BeforeEach
    void aReaderReads() throws Exception {
        careplan = Calls.to(port);
        try (var intake =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            intake.publish(
                    "PersonWelcomed.v1", "person", amara, "lambeth", Files.readString(EXAMPLE));
        }
        String plan = "/api/people/" + amara + "/care-plan";
        await().until(() -> careplan.get(plan, WANDA).status() == 200);
    }

    @Test
    void thePersonSeesWhoHasSeenTheirRecordAndWhereNothingWasToBeHad() {
        var seen = careplan.get(seenBy(), TestIssuer.person(amara));

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().at("/sights").valueStream())
                .extracting(it -> it.at("/role").asString(), it -> it.at("/part").asString())
                .contains(tuple("worker", "care-plan"), tuple("lead", "people"));
        assertThat(seen.json().at("/silent").valueStream())
                .extracting(it -> it.asString())
                .containsExactly("community", "contact");
    }

    @Test
    void thePrivacyOfficerOfThePlaceSeesItAndNobodyElse() {
        assertThat(careplan.get(seenBy(), TestIssuer.privacyOfficer("petra", "lambeth")).status())
                .isEqualTo(200);
        assertThat(careplan.get(seenBy(), TestIssuer.privacyOfficer("paul", "york")).status())
                .isEqualTo(404);
        assertThat(careplan.get(seenBy(), TestIssuer.person(UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(careplan.get(seenBy(), WANDA).status()).isEqualTo(403);
    }

    private String seenBy() {
        return "/api/people/" + amara + "/seen-by";
    }
}
