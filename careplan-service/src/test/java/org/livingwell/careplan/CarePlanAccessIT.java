package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.WhoeverLeft;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

@ServiceIT
class CarePlanAccessIT {

    static final Path INTAKE = Path.of("../intake-service/contracts/examples");
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String LENA = TestIssuer.lead("lena", "lambeth");
    static final String WALT = TestIssuer.worker("walt", "salford");

    @LocalServerPort int port;
    StubPublisher intake;
    UUID amara = UUID.randomUUID();

    @BeforeEach
    void welcome() throws Exception {
        intake = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake");
        says(1, "PersonWelcomed.v1", Files.readString(INTAKE.resolve("PersonWelcomed.v1.json")));
        reached(WANDA, 200);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aRestrictedPersonIsOpenToThoseNamedOnly() {
        restrict(2, "wanda", "");

        reached(LENA, 404);
        reached(WANDA, 200);
        reached(TestIssuer.person(amara), 200);
    }

    @Test
    void whoeverIsCloseIsShutOut() {
        restrict(2, "wanda", "wanda");

        reached(WANDA, 404);
    }

    @Test
    void anEventThatComesLateChangesOnlyWhatItKnowsBest() {
        says(5, "PersonPaused.v1", "{}");
        restrict(4, "lena", "");
        restrict(3, "wanda", "");

        reached(WANDA, 404);
        reached(LENA, 200);
    }

    @Test
    void whoeverMovesIsWithTheNewPlaceOnly() {
        String data =
                "{\"to\":\"salford\",\"leadWorker\":\"%s\"}".formatted(TestIssuer.subject("walt"));
        says(2, "PersonMoved.v1", data);

        reached(WALT, 200);
        reached(WANDA, 404);
    }

    @Test
    void thePlanOfSomebodyWhoDiedIsReadByTheTeamAndOpenedWithNobodysLogin() {
        says(2, "PersonDied.v1", "{}");

        reached(TestIssuer.person(amara), 404);
        reached(WANDA, 200);
        reached(WALT, 404);

        says(3, "PersonDiedTakenBack.v1", "{\"state\":\"paused\"}");
        reached(TestIssuer.person(amara), 200);
    }

    @Test
    void aWorkerFromOutsideIsLetInForAWhile() {
        opened("walt", Instant.now().minusSeconds(1));
        opened("wilma", Instant.now().plus(Duration.ofHours(1)));

        reached(TestIssuer.worker("wilma", "salford"), 200);
        reached(WALT, 404);
    }

    @Test
    void whatIsClosedBeforeItsHourIsOverIsShutAndAnOpeningAfterItIsOpen() {
        Instant until = Instant.now().plus(Duration.ofHours(1));
        opened("wilma", until);
        reached(TestIssuer.worker("wilma", "salford"), 200);

        closed("wilma", until);
        reached(TestIssuer.worker("wilma", "salford"), 404);

        opened("wilma", until.plusSeconds(60));
        closed("wilma", until);
        reached(TestIssuer.worker("wilma", "salford"), 200);
    }

    @Test
    void aWorkerCannotReachTheirOwnRecordAsAWorker() {
        String both = TestIssuer.worker("wanda", amara, "lambeth");

        reached(both, 404);
    }

    @Test
    void whoeverLeftReadsNothingMoreUntilTheyJoinAgain() {
        UUID wilbert = TestIssuer.subject("wilbert " + amara);
        String token = TestIssuer.worker("wilbert " + amara, "lambeth");
        String plan = "/api/people/" + amara + "/care-plan";

        WhoeverLeft.check(wilbert, () -> Calls.to(port).get(plan, token));
    }

    @Test
    void whoeverMayHaveLeftIsShutOutWhileThatIsParkedAndLetInWhenTheyJoinAgain() {
        String name = "wilma " + amara;
        String wilma = TestIssuer.worker(name, "lambeth");
        says(name, 1, "WorkerJoined.v1", "{\"worker\":");
        says(name, 2, "WorkerLeft.v1", "{\"worker\":");
        reached(wilma, 403);

        String worker = TestIssuer.subject(name).toString();
        says(name, 3, "WorkerJoined.v1", "{\"worker\":\"%s\"}".formatted(worker));

        reached(wilma, 200);
    }

    @Test
    void whileAnEventAboutThemIsParkedTheLeadWorkerReachesThemAndNobodyElseOfTheTeam() {
        parked();

        says(3, "PersonAccessChanged.v1", "{\"restricted\":false,\"openTo\":[],\"kin\":[]}");

        reached(LENA, 200);
    }

    @Test
    void aLaterEventOfItsKindSettlesTheDoubtAndAnotherKindDoesNot() {
        parked();

        says(4, "PersonPaused.v1", "{}");
        restrict(5, "lena", "wanda");

        reached(WANDA, 404);
        reached(LENA, 200);
    }

    private void parked() {
        String lead = "{\"leadWorker\":\"" + TestIssuer.subject("wanda") + "\"}";
        says(2, "LeadWorkerChanged.v1", lead);
        reached(LENA, 200);
        says(3, "PersonAccessChanged.v1", "{\"restricted\":");
        reached(LENA, 404);
        reached(WANDA, 200);
        reached(TestIssuer.person(amara), 200);
    }

    private void restrict(long sequence, String openTo, String kin) {
        String data =
                "{\"restricted\":true,\"openTo\":[%s],\"kin\":[%s]}"
                        .formatted(subject(openTo), subject(kin));
        says(sequence, "PersonAccessChanged.v1", data);
    }

    private static String subject(String name) {
        return name.isEmpty() ? "" : "\"" + TestIssuer.subject(name) + "\"";
    }

    private void opened(String worker, Instant until) {
        fromOutside("RecordOpened.v1", worker, until);
    }

    private void closed(String worker, Instant until) {
        fromOutside("RecordClosed.v1", worker, until);
    }

    private void fromOutside(String type, String worker, Instant until) {
        String data =
                "{\"worker\":\"%s\",\"until\":\"%s\"}".formatted(TestIssuer.subject(worker), until);
        intake.publish(
                UUID.randomUUID(), type, "glass/" + UUID.randomUUID(), 1, amara, "lambeth", data);
    }

    private void says(long sequence, String type, String data) {
        intake.publish(
                UUID.randomUUID(), type, "person/" + amara, sequence, amara, "lambeth", data);
    }

    private void says(String worker, long sequence, String type, String data) {
        String subject = "worker/" + TestIssuer.subject(worker);
        intake.publish(UUID.randomUUID(), type, subject, sequence, null, "lambeth", data);
    }

    private void reached(String token, int status) {
        String plan = "/api/people/" + amara + "/care-plan";
        await().untilAsserted(
                        () ->
                                assertThat(Calls.to(port).get(plan, token).status())
                                        .isEqualTo(status));
    }
}
