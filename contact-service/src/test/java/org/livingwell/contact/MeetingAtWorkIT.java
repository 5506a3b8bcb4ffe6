package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A meeting at work stands among somebody's appointments, as the care plan says it. */
@WithNeighbours
class MeetingAtWorkIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final Path EXAMPLES = Path.of("../careplan-service/contracts/examples");
    static final Instant NEXT_WEEK =
            Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(7));

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    Calls contact;
    Newcomers intake;
    StubPublisher careplan;
    PersonId amara;

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        careplan = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "careplan");
        amara = intake.welcomed();
    }

    @AfterEach
    void close() {
        intake.close();
        careplan.close();
    }

    @Test
    void aMeetingAtWorkIsAnAppointmentUntilItIsOff() throws IOException {
        says(1, "WorkMeetingPlanned", NEXT_WEEK);
        await().until(() -> coming(WANDA).size() == 1);

        JsonNode workers = coming(WANDA).get(0);
        assertThat(workers.get("kind").asString()).isEqualTo("meeting-at-work");
        assertThat(workers.get("startsAt").asString()).isEqualTo(NEXT_WEEK.toString());
        JsonNode own = coming(TestIssuer.person(amara)).get(0);
        assertThat(own.get("startsAt").asString()).isEqualTo(NEXT_WEEK.toString());
        assertThat(own.hasNonNull("kind")).isFalse();

        Instant later = NEXT_WEEK.plus(Duration.ofHours(3));
        says(2, "WorkMeetingPlanned", later);
        await().until(
                        () ->
                                coming(WANDA)
                                        .get(0)
                                        .get("startsAt")
                                        .asString()
                                        .equals(later.toString()));
        assertThat(coming(WANDA)).hasSize(1);

        says(3, "WorkMeetingOff", later);
        await().until(() -> coming(WANDA).isEmpty());
    }

    private JsonNode coming(String token) {
        return contact.get("/api/people/" + amara + "/appointments", token)
                .json()
                .get("appointments");
    }

    /** As the contract shows it, at a time that is still ahead. */
    private void says(long sequence, String type, Instant start) throws IOException {
        String data =
                Files.readString(EXAMPLES.resolve(type + ".v1.json"))
                        .replace("2026-12-08T10:00:00Z", start.toString())
                        .replace(
                                "2026-12-08T11:00:00Z", start.plus(Duration.ofHours(1)).toString());
        String subject = "entry/" + amara;
        careplan.publish(
                UUID.randomUUID(), type + ".v1", subject, sequence, amara.value(), "lambeth", data);
    }
}
