package org.livingwell.contact.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/** Next steps as workers meet them; each test in a place of its own. */
@ServiceIT
class NextStepsIT {

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    Calls contact;
    StubPublisher intake;
    StubPublisher careplan;
    UUID amara = UUID.randomUUID();

    @BeforeEach
    void call() {
        contact = Calls.to(port);
        intake = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake");
        careplan = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "careplan");
    }

    @AfterEach
    void stop() {
        intake.close();
        careplan.close();
    }

    @Test
    void whatAWelcomeOpensIsOnTheLeadWorkersListUntilItIsDone() {
        String nia = TestIssuer.worker("step-nia", "exeter");
        UUID step = UUID.randomUUID();
        welcomed(amara, "exeter", "step-nia", step, "2999-01-05");

        await().until(() -> kinds(mine(nia)).equals(List.of("conversation")));
        JsonNode row = mine(nia).get(0);
        assertThat(row.at("/person").asString()).isEqualTo(amara.toString());
        assertThat(row.at("/due").asString()).isEqualTo("2999-01-05");
        assertThat(row.at("/overdue").asBoolean()).isFalse();

        var done = finish(row, nia, "done");

        assertThat(done.status()).isEqualTo(204);
        assertThat(mine(nia)).isEmpty();
    }

    @Test
    void anEventNobodyKnewOfYetOpensItsStepAlike() {
        String nia = TestIssuer.worker("step-any", "exeter");
        welcomed(amara, "exeter", "step-any", UUID.randomUUID(), "2999-01-05");

        careplan.publish(
                "TomorrowInvented.v7",
                "tomorrow",
                amara,
                "exeter",
                "{\"more\":1,\"step\":{\"id\":\"%s\",\"kind\":\"something-new\",\"owner\":\"%s\",\"due\":\"2999-01-01\",\"urgent\":false}}"
                        .formatted(UUID.randomUUID(), TestIssuer.subject("step-any")));

        await().until(() -> kinds(mine(nia)).equals(List.of("something-new", "conversation")));
    }

    JsonNode mine(String token) {
        return contact.get("/api/next-steps", token).json().get("steps");
    }

    Calls.Answer finish(JsonNode row, String token, String outcome) {
        return contact.post(
                "/api/next-steps/" + row.get("id").asString() + "/finish",
                token,
                "{\"outcome\":\"" + outcome + "\"}");
    }

    static List<String> kinds(JsonNode rows) {
        return rows.valueStream().map(it -> it.get("kind").asString()).toList();
    }

    void welcomed(UUID person, String place, String lead, UUID step, String due) {
        intake.publish(
                "PersonWelcomed.v1",
                "person",
                person,
                place,
                "{\"leadWorker\":\"%1$s\",\"step\":{\"id\":\"%2$s\",\"kind\":\"conversation\",\"owner\":\"%1$s\",\"due\":\"%3$s\"}}"
                        .formatted(TestIssuer.subject(lead), step, due));
        await().until(() -> refs.find(new PersonId(person)).isPresent());
    }
}
