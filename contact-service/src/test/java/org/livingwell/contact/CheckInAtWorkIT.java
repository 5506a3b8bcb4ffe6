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

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Sam is asked how work goes, from the day he says to the day it ended. */
@WithNeighbours
class CheckInAtWorkIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    Newcomers intake;
    StubPublisher careplan;
    Calls contact;
    PersonId sam;

    @BeforeEach
    void open() {
        intake = new Newcomers(refs);
        careplan = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "careplan");
        contact = Calls.to(port);
        sam = intake.welcomed();
        await().until(() -> planned().size() == 1);
        var alone = "{\"often\":\"by-themselves\"}";
        contact.put(path("keep-in-touch"), TestIssuer.person(sam), alone);
        assertThat(planned().size()).isZero();
    }

    @AfterEach
    void close() {
        intake.close();
        careplan.close();
    }

    @Test
    void fromTheDayItBeginsUntilItEndsAndAgainWithASecondJob() {
        for (int times = 0; times < 3; times++) started("mill", 4, 0);
        await().until(() -> days().equals(List.of(in(7))));
        assertThat(planned().get(0).get("why").asString()).isEqualTo("at-work");

        ended("mill", 2); // said before it began, and heard late
        started("mill", 6, 3);
        await().until(() -> days().equals(List.of(in(10))));

        for (int times = 0; times < 2; times++) ended("mill", 7);
        await().until(() -> planned().size() == 0);
        started("mill", 4, 0);
        started("school", 1, 5);
        await().until(() -> days().equals(List.of(in(12))));
    }

    @Test
    void whoeverSaysItLateIsAskedOnce() {
        started("mill", 1, -7);

        await().until(() -> planned().size() == 1);
        var first = planned().get(0);
        assertThat(first.get("day").asString()).isEqualTo(in(0));
        var told = "{\"way\":\"call\",\"how\":\"It goes well\"}";
        var done = path("check-ins") + "/" + first.get("id").asString() + "/done";

        assertThat(contact.post(done, WANDA, told).status()).isEqualTo(204);
        assertThat(days()).containsExactly(in(7));
    }

    private void started(String job, long sequence, int day) {
        var data = "{\"entry\":\"%s\",\"since\":\"%s\"}".formatted(entry(job), in(day));
        says(job, "WorkStarted.v1", sequence, data);
    }

    private void ended(String job, long sequence) {
        says(job, "WorkEnded.v1", sequence, "{\"entry\":\"%s\"}".formatted(entry(job)));
    }

    private void says(String job, String type, long sequence, String data) {
        careplan.publish(
                UUID.nameUUIDFromBytes((type + job + sequence + sam).getBytes()),
                type,
                "entry/" + entry(job),
                sequence,
                sam.value(),
                "lambeth",
                data);
    }

    private UUID entry(String job) {
        return UUID.nameUUIDFromBytes((job + sam).getBytes());
    }

    private JsonNode planned() {
        return contact.get(path("check-ins"), WANDA).json().get("planned");
    }

    private List<String> days() {
        return planned().valueStream().map(it -> it.get("day").asString()).toList();
    }

    private String path(String of) {
        return "/api/people/" + sam + "/" + of;
    }

    private static String in(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days).toString();
    }
}
