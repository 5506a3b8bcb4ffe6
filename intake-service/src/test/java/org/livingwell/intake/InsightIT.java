package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
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

/** Rule 13, in the month of June 2026, when this place had its first twelve arrivals. */
@ServiceIT
class InsightIT {

    static final String WALT = TestIssuer.worker("walt", "salford");
    static final Instant JUNE = Instant.parse("2026-06-03T09:00:00Z");

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void countsBelowEightAreAStarAndNoMedianIsSomebodysOwn() {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) people.add(arrives(i < 9 ? "self" : "service", JUNE));
        people.forEach(it -> happens("PersonWelcomed.v1", it, JUNE.plus(Duration.ofDays(4))));
        people.subList(0, 3)
                .forEach(it -> happens("ConversationHeld.v1", it, JUNE.plus(Duration.ofDays(9))));
        await().untilAsserted(this::juneIsWhole);
        Answer june = june();
        assertThat(june.text()).doesNotContain(people.getFirst().toString());
        assertThat(kept()).doesNotContain(people.getFirst().toString());
    }

    @Test
    void aMonthThatIsNotOverIsNotShownNorAnotherPlaces() {
        String now = YearMonth.now(ZoneId.of("Europe/London")).toString();

        assertThat(month(now).at("errors.0.code")).isEqualTo("open");
        assertThat(month("2999-01").at("errors.0.code")).isEqualTo("open");
        assertThat(month("june").status()).isEqualTo(400);
        assertThat(intake.get("/api/insight/intake?place=york", WALT).status()).isEqualTo(404);
        assertThat(
                        intake.get(
                                        "/api/insight/intake?place=salford",
                                        TestIssuer.person(UUID.randomUUID()))
                                .status())
                .isEqualTo(403);
    }

    /** Each is told of apart, and three partitions are read in any order. */
    private void juneIsWhole() {
        Answer june = june();
        assertThat(june.at("conversation.count")).isEqualTo("*");
        assertThat(june.at("firstContact.count")).isEqualTo("10");

        assertThat(june.at("introductions.parts.0.by")).isEqualTo("self");
        assertThat(june.at("introductions.parts.0.count")).isEqualTo("10");
        assertThat(june.at("introductions.parts.1.count")).isEqualTo("*");
        assertThat(june.at("introductions.parts.2.count")).isEqualTo("0");
        assertThat(june.at("introductions.total")).isEqualTo("10");
        assertThat(june.at("firstContact.medianDays")).isEqualTo("4");
        assertThat(june.at("firstContact.ninetiethDays")).isEmpty();
        assertThat(june.at("conversation.medianDays")).isEmpty();
    }

    private Answer june() {
        return month("2026-06");
    }

    private Answer month(String month) {
        return intake.get("/api/insight/intake?place=salford&month=" + month, WALT);
    }

    private static UUID arrives(String by, Instant at) {
        UUID person = UUID.randomUUID();
        String example = example("IntroductionReceived.v1");
        publish(
                "IntroductionReceived.v1",
                person,
                example.replaceAll("\"by\": *\"\\w+\"", "\"by\":\"" + by + "\""),
                at);
        return person;
    }

    private static void happens(String type, UUID person, Instant at) {
        publish(type, person, example(type), at);
    }

    private static void publish(String type, UUID person, String data, Instant at) {
        try (var intake =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            var subject = type.substring(0, 4) + "/" + UUID.randomUUID();
            intake.publish(UUID.randomUUID(), type, subject, 1, person, "salford", data, at);
        }
    }

    private String kept() {
        try {
            return StoreChecks.look(
                    () ->
                            mongo.getCollection("milestones")
                                    .find()
                                    .map(Document::toJson)
                                    .into(new ArrayList<>())
                                    .toString());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String example(String type) {
        try {
            return Files.readString(Path.of("contracts/examples", type + ".json"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
