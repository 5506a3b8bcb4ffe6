package org.livingwell.careplan;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ServiceIT
class ErasureIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String OSCAR = TestIssuer.operator();
    static final String INTAKE = TestIssuer.service("intake-service", "careplan-service");
    static final String BROKER = RealParts.running().kafkaBootstrapServers();
    static final String MODEL = "/operator/read-models/journey";
    static final String WELCOMED = "{\"leadWorker\":\"%s\"}".formatted(UUID.randomUUID());

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    @Autowired KafkaTemplate<byte[], byte[]> kafka;
    @Autowired MeterRegistry meters;
    Calls careplan;
    UUID amara = UUID.randomUUID();

    @BeforeEach
    void call() {
        careplan = Calls.to(port);
    }

    @Test
    void nothingIsLeftOfSomebodyButThatTheyWereErased() throws Exception {
        planned(amara);

        UUID request = erase(amara);
        await().until(() -> completed(request).size() == 1);

        assertThat(careplan.get(plan(amara), WANDA).status()).isEqualTo(404);
        assertThat(careplan.get(journey(amara), WANDA).status()).isEqualTo(404);
        assertThat(careplan.get(held(amara), INTAKE).at("held.care_plans.0.is")).isEmpty();
        assertThat(stored("care_plans", amara))
                .containsEntry("erased", true)
                .containsEntry("index", new Document())
                .doesNotContainKey("state");
        assertThat(stored("wishes", amara)).doesNotContainKey("state");
        await().until(() -> journeys(amara).stream().allMatch(it -> !it.containsKey("entries")));
        assertThat(completed(request).getFirst()).contains("\"documents\":2");
    }

    @Test
    void askedAgainItSaysSoAgainAndDoesNoHarm() {
        planned(amara);

        UUID first = erase(amara);
        UUID second = erase(amara);

        await().until(() -> completed(first).size() == 1 && completed(second).size() == 1);
        assertThat(completed(second).getFirst()).contains("\"documents\":2");
    }

    @Test
    void howManyWordsThereWereIsNotSaid() throws Exception {
        planned(amara);
        var her = new InAPlan(careplan, amara);
        her.writes(her.token(), InAPlan.GUITAR.replace("}}}", "}},\"shownTo\":\"only-me\"}"));

        UUID request = erase(amara);

        await().until(() -> completed(request).size() == 1);
        assertThat(completed(request).getFirst()).contains("\"documents\":2");
    }

    @Test
    void whatSomebodyWritesOfThemMeanwhileIsKeptNowhere() throws Exception {
        planned(amara);
        var her = new InAPlan(careplan, amara);
        UUID request = erase(amara);
        await().until(() -> completed(request).size() == 1);

        assertThat(her.write(WANDA, InAPlan.GUITAR).status()).isEqualTo(404);
        assertThat(her.write(her.token(), InAPlan.GUITAR).status()).isEqualTo(404);

        assertThat(careplan.get(held(amara), INTAKE).text()).contains("\"held\":{}");
        assertThat(
                        StoreChecks.look(
                                () ->
                                        mongo.getCollection("entries")
                                                .find(eq("personId", amara.toString()))
                                                .into(new ArrayList<>())))
                .isEmpty();
    }

    @Test
    void whoIsNotKnownHereIsErasedAtOnce() {
        UUID request = erase(amara);

        await().until(() -> completed(request).size() == 1);
        assertThat(completed(request).getFirst()).contains("\"documents\":0");
    }

    @Test
    void whatIsHeardLaterIsPassedOverAndNeverParked() throws Exception {
        planned(amara);
        UUID request = erase(amara);
        await().until(() -> completed(request).size() == 1);
        double before = gone("careplan.story");

        welcome(amara);
        UUID next = UUID.randomUUID();
        planned(next);

        await().until(() -> gone("careplan.story") > before);
        assertThat(careplan.get(plan(amara), WANDA).status()).isEqualTo(404);
        assertThat(stored("care_plans", amara)).doesNotContainKey("state");
        assertThat(careplan.get("/operator/parked", OSCAR).text()).doesNotContain(amara.toString());
    }

    @Test
    void nothingIsBegunForSomebodyErasedBeforeTheyWereKnown() throws Exception {
        UUID request = erase(amara);
        await().until(() -> completed(request).size() == 1);
        double before = gone("careplan.intake");

        welcome(amara);

        await().until(() -> gone("careplan.intake") > before);
        assertThat(stored("care_plans", amara)).isNull();
    }

    @Test
    void aJourneyMadeAgainLeavesThemOut() throws Exception {
        planned(amara);
        UUID request = erase(amara);
        await().until(() -> completed(request).size() == 1);
        String live = careplan.get(MODEL, OSCAR).at("live");

        careplan.post(MODEL + "/rebuild", OSCAR, "");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !careplan.get(MODEL, OSCAR).at("live").equals(live));

        assertThat(journeys(amara)).isNotEmpty().allMatch(it -> !it.containsKey("entries"));
    }

    @Test
    void somebodyWithoutAKeyLeavesNoStub() throws Exception {
        UUID unknown = UUID.randomUUID();
        double before = gone("careplan.intake");
        var headers = RawEvents.welcomed(amara);
        headers.replace("ce_person", unknown.toString());
        headers.replace("ce_subject", "person/" + unknown);

        new RawEvents(kafka).send("intake.events.v1", unknown.toString(), headers, WELCOMED);
        await().until(() -> gone("careplan.intake") > before);

        assertThat(stored("care_plans", unknown)).isNull();
        assertThat(stored("wishes", unknown)).isNull();
    }

    @Test
    void intakeAndNobodyElseGetsWhatIsHeld() {
        planned(amara);

        assertThat(careplan.get(held(amara), INTAKE).at("held.care_plans.0.is")).isEqualTo("open");
        assertThat(
                        careplan.get(
                                        held(amara),
                                        TestIssuer.service("contact-service", "careplan-service"))
                                .status())
                .isEqualTo(403);
        assertThat(careplan.get(held(amara), WANDA).status()).isEqualTo(403);
        assertThat(careplan.get(held(amara), null).status()).isEqualTo(401);
        assertThat(careplan.get(held(UUID.randomUUID()), INTAKE).json().get("held")).isEmpty();
    }

    private void planned(UUID person) {
        welcome(person);
        await().until(() -> careplan.get(journey(person), WANDA).text().contains("CarePlanOpened"));
        await().until(() -> stored("wishes", person) != null);
    }

    private void welcome(UUID person) {
        TestKeys.make(person);
        new RawEvents(kafka)
                .send("intake.events.v1", person.toString(), RawEvents.welcomed(person), WELCOMED);
    }

    private static UUID erase(UUID person) {
        UUID request = UUID.randomUUID();
        try (var intake = new StubPublisher(BROKER, "intake")) {
            intake.publish(
                    "ErasureStarted.v1",
                    "erasure-request",
                    person,
                    "lambeth",
                    "{\"request\":\"%s\"}".formatted(request));
        }
        return request;
    }

    private static List<String> completed(UUID request) {
        var contracts = new EventContracts(Path.of("contracts"));
        return TopicRecords.once(BROKER, "careplan.events.v1").stream()
                .filter(it -> it.type().equals("careplan.ErasureCompleted.v1"))
                .filter(it -> it.data().contains(request.toString()))
                .peek(it -> contracts.validate(it.type(), it.data()))
                .map(TopicRecords.Published::data)
                .toList();
    }

    private double gone(String listener) {
        var counter = meters.find("livingwell.people.gone").tag("by", listener).counter();
        return counter == null ? 0 : counter.count();
    }

    private Document stored(String collection, UUID person) throws Exception {
        return StoreChecks.look(
                () -> mongo.getCollection(collection).find(eq("_id", person.toString())).first());
    }

    private List<Document> journeys(UUID person) throws Exception {
        return StoreChecks.look(
                () ->
                        mongo.getCollection("journeys")
                                .find(regex("_id", ":" + person + "$"))
                                .into(new ArrayList<>()));
    }

    private static String plan(UUID person) {
        return "/api/people/" + person + "/care-plan";
    }

    private static String journey(UUID person) {
        return "/api/people/" + person + "/journey";
    }

    private static String held(UUID person) {
        return "/internal/people/" + person + "/held";
    }
}
