package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Rule 13, in the month of June 2026. */
@WithNeighbours
class InsightIT {

    static final String WALT = TestIssuer.worker("walt", "kendal");
    static final Instant MAY = Instant.parse("2026-05-05T09:00:00Z");
    static final Instant JUNE = Instant.parse("2026-06-03T09:00:00Z");

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    Calls contact;
    StubPublisher itself;

    @BeforeEach
    void call() {
        contact = Calls.to(port);
        itself = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "contact");
    }

    @AfterEach
    void stop() {
        itself.close();
    }

    @Test
    void whatIsCountedGivesNobodyAwayHoweverOftenItIsHeard() throws Exception {
        var people = Stream.generate(UUID::randomUUID).limit(9).toList();
        people.forEach(it -> happens("DoorOpened.v1", it, JUNE));
        people.forEach(it -> happens("CheckInDone.v1", it, JUNE.plus(Duration.ofDays(2))));
        people.forEach(it -> happens("CheckInDone.v1", it, JUNE.plus(Duration.ofDays(9))));
        people.subList(0, 3).forEach(it -> happens("MessageSent.v1", it, JUNE));
        people.subList(0, 3).forEach(it -> happens("MessageWithheld.v1", it, JUNE));
        people.subList(0, 1).forEach(it -> happens("NextStepMissing.v1", it, JUNE));
        people.forEach(it -> happens("CommunicationNeedsRecorded.v1", it, JUNE));
        people.forEach(it -> happens("CommunicationNeedsMet.v1", it, JUNE));
        people.subList(0, 2).forEach(it -> happens("CommunicationNeedsNotMet.v1", it, JUNE));
        happens("NextStepMissing.v1", people.getLast(), JUNE.minus(Duration.ofDays(9)));
        await().untilAsserted(this::juneIsWhole);
        Answer june = june();
        assertThat(june.text()).doesNotContain(people.getFirst().toString());
        assertThat(kept()).doesNotContain(people.getFirst().toString());
    }

    @Test
    void whoeverDidNotAnswerWasNotReached() {
        String reached = example("CheckInDone.v1");
        String nobody = reached.replaceFirst("\\{", "{\"outcome\":\"not-reached\",");
        for (int i = 0; i < 13; i++) {
            var person = UUID.randomUUID();
            happens("CheckInDone.v1", person, MAY, i == 0 ? reached : nobody);
            happens("MessageSent.v1", person, MAY);
        }

        await().until(() -> month("2026-05").at("sent").equals("15"));

        assertThat(month("2026-05").at("reached")).isEqualTo("*");
    }

    @Test
    void aMonthThatIsNotOverIsNotShownNorAnotherPlaces() {
        String now = YearMonth.now(ZoneId.of("Europe/London")).toString();

        assertThat(month(now).at("errors.0.code")).isEqualTo("open");
        assertThat(month("june").status()).isEqualTo(400);
        assertThat(contact.get("/api/insight/contact?place=york", WALT).status()).isEqualTo(404);
    }

    /** Each is told of apart, and three partitions are read in any order. */
    private void juneIsWhole() {
        Answer june = june();
        assertThat(june.at("returned.medianDays")).isEqualTo("2");
        assertThat(june.at("withoutStep")).isEqualTo("*");
        assertThat(june.at("needs.missing.parts.0.count")).isEqualTo("*");

        assertThat(june.at("reached")).isEqualTo("10");
        assertThat(june.at("returned.count")).isEqualTo("10");
        assertThat(june.at("sent")).isEqualTo("*");
        assertThat(june.at("withheld.total")).isEqualTo("*");
        assertThat(june.at("needs.known.parts.1.kind")).isEqualTo("language");
        assertThat(june.at("needs.known.parts.1.count")).isEqualTo("10");
        assertThat(june.at("needs.known.parts.4.count")).isEqualTo("0");
        assertThat(june.at("needs.known.total")).isEqualTo("20");
        assertThat(june.at("needs.met")).isEqualTo("10");
        assertThat(june.at("lunches")).isEqualTo("0");
    }

    private Answer june() {
        return month("2026-06");
    }

    private Answer month(String month) {
        return contact.get("/api/insight/contact?place=kendal&month=" + month, WALT);
    }

    /** Twice under one id, as a relay may. */
    private void happens(String type, UUID person, Instant at) {
        happens(type, person, at, example(type));
    }

    private void happens(String type, UUID person, Instant at, String data) {
        UUID id = UUID.randomUUID();
        for (int heard = 0; heard < 2; heard++) {
            itself.publish(id, type, "fact/" + id, 1, person, "kendal", data, at);
        }
    }

    private String kept() throws Exception {
        return StoreChecks.look(
                () -> {
                    List<String> all = new ArrayList<>();
                    mongo.getCollection("facts").find().map(Document::toJson).into(all);
                    return all.toString();
                });
    }

    private static String example(String type) {
        try {
            return Files.readString(Path.of("contracts/examples", type + ".json"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
