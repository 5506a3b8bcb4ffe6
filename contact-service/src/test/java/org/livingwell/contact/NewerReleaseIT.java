package org.livingwell.contact;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.UUID;

/** While one release gives way to the next, both meet documents of the newer one. */
@WithNeighbours
class NewerReleaseIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired MongoTemplate mongo;
    @Autowired MeterRegistry meters;
    Newcomers intake;
    PersonId tomasz = new PersonId(UUID.randomUUID());

    @BeforeEach
    void welcome() {
        intake = new Newcomers(refs);
        STUB.says(told(), 200, CommunicationNeedsIT.POLISH);
        intake.welcomed(tomasz);
        await().until(() -> needs().at("known").equals("true"));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void whatTheNewerOneKeptIsLeftAloneAnsweredLaterAndHeardOnceItCanBe() {
        int ours = kept().getInteger("schema");
        keptUnder(ours + 1);
        Document asItWas = kept();
        double failed = failed();
        STUB.says(told(), 200, CommunicationNeedsIT.POLISH.replace("large", "larger"));

        intake.says(tomasz.value(), "lambeth", "person", 2, "PersonDetailsChanged.v1", "{}");

        await().until(() -> failed() > failed);
        assertThat(needs().status()).isEqualTo(503);
        assertThat(needs().at("type")).endsWith("store-unavailable");
        assertThat(needs().header("Retry-After")).isEqualTo("30");
        assertThat(needs().header("Livingwell-Unavailable")).isEqualTo("only-this");
        assertThat(kept()).isEqualTo(asItWas);

        keptUnder(ours);
        await().until(() -> needs().at("needs.more").equals("larger print"));
    }

    /** How often what was said of it could not be taken in. */
    private double failed() {
        return meters.find("spring.kafka.listener").timers().stream()
                .filter(
                        it ->
                                it.getId()
                                        .getTags()
                                        .toString()
                                        .contains("contact.communication-needs"))
                .filter(it -> !"none".equals(it.getId().getTag("error")))
                .mapToDouble(Timer::count)
                .sum();
    }

    private void keptUnder(int schema) {
        collection().updateOne(eq("_id", tomasz.toString()), Updates.set("schema", schema));
    }

    private Document kept() {
        return collection().find(eq("_id", tomasz.toString())).first();
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("communication_needs");
    }

    private Calls.Answer needs() {
        return Calls.to(port).get("/api/people/" + tomasz + "/communication-needs", WANDA);
    }

    private String told() {
        return "/internal/people/" + tomasz + "/communication-needs";
    }
}
