package org.livingwell.careplan;

import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.access.AccessMatrix;
import org.livingwell.platform.test.access.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@ServiceIT
class AccessMatrixIT {

    static final Path WELCOMED =
            Path.of("../intake-service/contracts/examples/PersonWelcomed.v1.json");

    @LocalServerPort int port;
    @Autowired ApplicationContext running;
    final Map<Relation, UUID> people = new EnumMap<>(Relation.class);
    final Map<String, String> goals = new HashMap<>();

    @Test
    void everybodyGetsWhereTheyAreLetInAndNowhereElse() throws Exception {
        try (var intake =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            for (Relation relation : Relation.values()) {
                people.put(relation, UUID.randomUUID());
                says(intake, relation, 1, "PersonWelcomed.v1", Files.readString(WELCOMED));
            }
            access(intake, Relation.RESTRICTED, true, "somebody", "somebody");
            access(intake, Relation.KIN, false, "somebody", "wanda");
            String opened =
                    "{\"worker\":\"%s\",\"until\":\"%s\"}"
                            .formatted(
                                    TestIssuer.subject("wanda"),
                                    Instant.now().plus(Duration.ofHours(1)));
            says(intake, Relation.GLASS, 1, "RecordOpened.v1", opened);
        }
        people.values()
                .forEach(
                        it ->
                                await().until(
                                                () ->
                                                        Calls.to(port)
                                                                        .get(
                                                                                "/api/people/"
                                                                                        + it
                                                                                        + "/care-plan",
                                                                                TestIssuer.person(
                                                                                        it))
                                                                        .status()
                                                                == 200));
        await().until(() -> reached(Relation.GLASS, 200) && reached(Relation.RESTRICTED, 404));
        await().until(() -> reached(Relation.KIN, 404));

        people.values().forEach(it -> goals.put(it.toString(), goal(it)));
        AccessMatrix.check(running, port, new Theirs());
    }

    private class Theirs implements AccessMatrix.Subjects {

        @Override
        public @Nullable String id(String endpoint, Relation relation) {
            return endpoint.contains(" /operator") ? "journey" : people.get(relation).toString();
        }

        @Override
        public String part(String variable, String id, Relation relation) {
            return variable.equals("goal") ? goals.get(id) : id;
        }
    }

    private String goal(UUID person) {
        String goals = "/api/people/" + person + "/care-plan/goals";
        var made = Calls.to(port).post(goals, TestIssuer.person(person), "{\"goal\":\"Sleep\"}");
        return made.at("id");
    }

    private boolean reached(Relation relation, int status) {
        String plan = "/api/people/" + people.get(relation) + "/care-plan";
        return Calls.to(port).get(plan, TestIssuer.worker("wanda", "lambeth")).status() == status;
    }

    private void access(
            StubPublisher intake, Relation relation, boolean restricted, String open, String kin) {
        String data =
                "{\"restricted\":%s,\"openTo\":[\"%s\"],\"kin\":[\"%s\"]}"
                        .formatted(restricted, TestIssuer.subject(open), TestIssuer.subject(kin));
        says(intake, relation, 2, "PersonAccessChanged.v1", data);
    }

    private void says(
            StubPublisher intake, Relation relation, long sequence, String type, String data) {
        UUID person = people.get(relation);
        String subject = (type.startsWith("Record") ? "glass/" : "person/") + person;
        intake.publish(UUID.randomUUID(), type, subject, sequence, person, relation.place(), data);
    }
}
