package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.OpenApiContract;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

@ServiceIT
class CarePlanIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final Path INTAKE = Path.of("../intake-service/contracts/examples");

    @LocalServerPort int port;
    Calls careplan;
    UUID amara = UUID.randomUUID();

    @BeforeEach
    void call() {
        careplan = Calls.to(port);
    }

    @Test
    void theServiceOffersWhatItsContractSays() {
        OpenApiContract.check(port);
    }

    @Test
    void aPlanExistsBecauseAnEventSaidSo() throws Exception {
        welcome(amara);

        await().until(() -> careplan.get(plan(), WANDA).status() == 200);

        assertThat(careplan.get(plan(), WANDA).at("sections.0.section")).isEqualTo("story");
        await().until(() -> careplan.get(journey(), WANDA).text().contains("CarePlanOpened"));
    }

    @Test
    void aRepeatedWelcomeOpensOnePlan() throws Exception {
        welcome(amara);
        await().until(() -> careplan.get(journey(), WANDA).text().contains("CarePlanOpened"));

        welcome(amara);
        UUID next = UUID.randomUUID();
        welcome(next);

        await().until(() -> opened(next) == 1);
        assertThat(opened(amara)).isEqualTo(1);
    }

    @Test
    void whatIsPublishedKeepsItsContract() throws Exception {
        welcome(amara);
        await().until(() -> opened(amara) == 1);
        var contracts = new EventContracts(Path.of("contracts"));

        var published = TopicRecords.once(broker(), "careplan.events.v1");

        published.forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(published).isNotEmpty();
    }

    @Test
    void onlyThePersonAndTheTeamOfThePlaceReachIt() throws Exception {
        welcome(amara);
        await().until(() -> careplan.get(plan(), WANDA).status() == 200);

        assertThat(careplan.get(plan(), TestIssuer.person(amara)).status()).isEqualTo(200);
        assertThat(careplan.get(plan(), TestIssuer.person(UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(careplan.get(plan(), TestIssuer.worker("walt", "salford")).status())
                .isEqualTo(404);
        assertThat(careplan.get(journey(), TestIssuer.worker("walt", "salford")).status())
                .isEqualTo(404);
        assertThat(careplan.get(plan(), TestIssuer.operator()).status()).isEqualTo(403);
        assertThat(careplan.get(plan(), null).status()).isEqualTo(401);
    }

    private String plan() {
        return "/api/people/" + amara + "/care-plan";
    }

    private String journey() {
        return "/api/people/" + amara + "/journey";
    }

    private static void welcome(UUID person) throws Exception {
        String example = Files.readString(INTAKE.resolve("PersonWelcomed.v1.json"));
        try (var intake = new StubPublisher(broker(), "intake")) {
            intake.publish("PersonWelcomed.v1", "person", person, "lambeth", example);
        }
    }

    private static long opened(UUID person) {
        return TopicRecords.once(broker(), "careplan.events.v1").stream()
                .filter(it -> it.key().equals(person.toString()))
                .count();
    }

    private static String broker() {
        return RealParts.running().kafkaBootstrapServers();
    }
}
