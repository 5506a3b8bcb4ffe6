package org.livingwell.careplan;

import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Audience;
import org.livingwell.careplan.entry.domain.Content.Coping;
import org.livingwell.careplan.entry.domain.Draft;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Command.Write;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Party.OfTheTeam;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Tries;
import org.livingwell.careplan.sharing.domain.Sharing;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
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
    @Autowired Aggregate<Entry, Entry.Command, Entry.Event> entries;
    @Autowired Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing;
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

    /** Another each time, proposed by the team: what was withdrawn stays so. */
    private String entry(String person) {
        var id = new EntryId(UUID.randomUUID());
        var worker = new WorkerId(TestIssuer.subject("wanda"));
        var draft =
                new Draft(
                        id,
                        PersonId.of(person),
                        new PlaceId("lambeth"),
                        Section.COPING,
                        new Coping(new Words("Walk"), null, null, null, null, Tries.NONE),
                        Audience.TEAM,
                        new OfTheTeam(worker, false));
        entries.of(id).handle(new Write(draft, null), Cause.of(id.value()));
        return id.toString();
    }

    /** Another each time, written down for them. */
    private String complaint(String person) {
        String complaints = "/api/people/" + person + "/care-plan/complaints";
        String json = "{\"text\":\"Nobody rang back\"}";
        var made = Calls.to(port).post(complaints, TestIssuer.worker("wanda", "lambeth"), json);
        return made.status() == 201
                ? made.at("id")
                : Calls.to(port).post(complaints, TestIssuer.person(person), json).at("id");
    }

    private class Theirs implements AccessMatrix.Subjects {

        @Override
        public @Nullable String id(String endpoint, Relation relation) {
            boolean supports = endpoint.matches(".*/(shared|shared/journey|complaints|heard)");
            if (supports && relation == Relation.SAME) {
                new Shares(sharing).with(people.get(relation), TestIssuer.subject("maureen"));
            }
            return endpoint.contains(" /operator") ? "journey" : people.get(relation).toString();
        }

        @Override
        public String part(String variable, String id, Relation relation) {
            return switch (variable) {
                case "goal" -> goals.get(id);
                case "entry" -> entry(id);
                case "heard" -> complaint(id);
                case "grant" -> new Shares(sharing).asked(id);
                default -> id;
            };
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
