package org.livingwell.contact.staying.step;

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
import org.livingwell.platform.test.store.Asked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.UUID;

/** What a list of next steps asks of the store, which many rows do not make more. */
@ServiceIT
class StepListsCostIT {

    static final String WORKER = "cost-nia";
    static final String PLACE = "ripon";

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    Calls contact;
    StubPublisher intake;
    String nia = TestIssuer.worker(WORKER, PLACE);

    @BeforeEach
    void call() {
        contact = Calls.to(port);
        intake = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake");
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    @Test
    void aListCostsWithManyRowsWhatItCostsWithTwo() {
        for (String list : List.of("/api/next-steps", "/api/next-steps?place=" + PLACE)) {
            welcome(list, 2);
            rows(list); // who reads what is written down first, and counted up from then on
            var few = cost(list);

            welcome(list, 20);
            rows(list);
            var many = cost(list);

            assertThat(many).as(list).isEqualTo(few).hasSizeLessThanOrEqualTo(7);
            assertThat(many).filteredOn(it -> it.contains("person_refs")).hasSize(1);
        }
    }

    private List<String> cost(String list) {
        try (var asked = Asked.look()) {
            rows(list);
            return asked.byRequests();
        }
    }

    private int rows(String list) {
        return contact.get(list, nia).json().get("steps").size();
    }

    private void welcome(String list, int many) {
        int before = rows(list);
        for (int i = 0; i < many; i++) {
            UUID person = UUID.randomUUID();
            intake.publish(
                    "PersonWelcomed.v1",
                    "person",
                    person,
                    PLACE,
                    "{\"leadWorker\":\"%1$s\",\"step\":{\"id\":\"%2$s\",\"kind\":\"conversation\",\"owner\":\"%1$s\",\"due\":\"2999-01-05\"}}"
                            .formatted(TestIssuer.subject(WORKER), UUID.randomUUID()));
            await().until(() -> refs.find(new PersonId(person)).isPresent());
        }
        // each has a first check-in as well
        await().until(() -> rows(list) == Math.min(50, before + 2 * many));
    }
}
