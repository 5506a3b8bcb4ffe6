package org.livingwell.careplan;

import static com.mongodb.client.model.Filters.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** A long journey stands in several documents and is read page by page. */
@ServiceIT
class JourneyPagesIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WELCOMED = "{\"leadWorker\":\"%s\"}".formatted(UUID.randomUUID());
    static final Instant JANUARY = Instant.parse("2026-01-10T09:00:00Z");

    @LocalServerPort int port;
    @Autowired KafkaTemplate<byte[], byte[]> kafka;
    @Autowired MongoTemplate mongo;
    Calls careplan;
    final UUID leon = UUID.randomUUID();

    @BeforeEach
    void somebodyInTheNetwork() {
        careplan = Calls.to(port);
        send(RawEvents.welcomed(leon), WELCOMED);
        await().until(() -> journey("").status() == 200);
        await().until(() -> journey("").text().contains("CarePlanOpened"));
    }

    @Test
    void everyLineIsThereOnceHoweverOftenAndInWhicheverOrderItCame() throws Exception {
        var all = new ArrayList<>(days(40));
        all.addAll(all);
        Collections.shuffle(all, new Random(151));

        all.forEach(it -> send(it, "{}"));

        await().until(() -> ids(journey("").json()).size() >= 42);
        send(planned(99), "{}");
        await().until(() -> ids(journey("").json()).size() >= 43);
        var lines = journey("").json();
        assertThat(ids(lines)).hasSize(43).doesNotHaveDuplicates();
        assertThat(texts(lines, "at")).isSortedAccordingTo(Collections.reverseOrder());
        var documents = documents();
        assertThat(documents).hasSizeGreaterThan(20);
        assertThat(documents)
                .allMatch(it -> it.getList("entries", Document.class, List.of()).size() <= 2);
    }

    @Test
    void aPageGoesOnWhereTheLastOneEndedThoughLinesCameInMeanwhile() {
        days(120).forEach(it -> send(it, "{}"));
        await().until(() -> journey("").json().at("/map/places/1/lines").asInt() == 120);
        var first = journey("").json();

        send(planned(200), "{}");
        await().until(() -> journey("").json().at("/map/places/1/lines").asInt() == 121);
        var second = journey("?cursor=" + first.path("next").asString()).json();

        assertThat(ids(first)).hasSize(100);
        assertThat(ids(second)).hasSize(22).doesNotContainAnyElementsOf(ids(first));
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.path("map").isNull()).isTrue();
    }

    @Test
    void oneStepOrOneMonthIsReadAlone() {
        days(40).forEach(it -> send(it, "{}"));
        await().until(() -> ids(journey("").json()).size() == 42);

        assertThat(ids(journey("?step=conversation").json())).hasSize(40);
        assertThat(texts(journey("?step=story").json(), "type"))
                .containsExactly("careplan.CarePlanOpened.v1");
        assertThat(ids(journey("?step=wellbeing").json())).isEmpty();
        assertThat(texts(journey("?month=2026-01").json(), "at"))
                .hasSize(22)
                .allMatch(it -> it.startsWith("2026-01"));
        assertThat(ids(journey("?month=2026-02&step=conversation").json())).hasSize(18);
        assertThat(ids(journey("?month=2025-12").json())).isEmpty();
    }

    @Test
    void whatIsNotAskedForPlainlyIsRefusedPlainly() {
        for (String bad :
                List.of(
                        "cursor=x",
                        "cursor=%20",
                        "cursor=" + cursor("2026-11-24T12:00:00Z/" + leon),
                        "cursor=" + cursor("1/2"),
                        "cursor=" + cursor("99999999999999999999/" + leon),
                        "cursor=" + cursor("-1/" + leon),
                        "step=diagnosis",
                        "step=",
                        "step=STORY",
                        "month=2026-13",
                        "month=2026",
                        "month=+99999999999-01")) {
            var answer = journey("?" + bad);
            assertThat(answer.status()).as(bad + answer.text()).isEqualTo(400);
            assertThat(answer.text()).doesNotContain("diagnosis", "2026-13", "STORY");
        }
    }

    @Test
    void theMapComesWithTheWholeAndSaysHowItWent() {
        send(planned(310), "{}");
        send(happened("PersonPaused", "person/" + leon, 2, 311), "{}");
        send(happened("PersonWelcomedBack", "person/" + leon, 3, 312), WELCOMED);
        send(planned(313), "{}");

        await().until(() -> journey("").json().at("/map/stops").size() == 6);
        var map = journey("").json().path("map");
        assertThat(texts(map.path("stops"), "step"))
                .startsWith("conversation", "keeping-in-touch", "keeping-in-touch", "conversation");
        assertThat(texts(map.path("stops"), "mark")).contains("pause", "welcome-back");
        assertThat(journey("?step=conversation").json().path("map").isNull()).isTrue();
    }

    private List<Map<String, String>> days(int many) {
        return IntStream.range(0, many).mapToObj(this::planned).toList();
    }

    private Map<String, String> planned(int day) {
        return happened("ConversationPlanned", "conversation/" + UUID.randomUUID(), 1, day);
    }

    private Map<String, String> happened(String type, String subject, int sequence, int day) {
        var headers = RawEvents.welcomed(leon);
        headers.put("ce_type", "intake." + type + ".v1");
        headers.put("ce_subject", subject);
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("ce_time", JANUARY.plusSeconds(86_400L * day).toString());
        return headers;
    }

    private void send(Map<String, String> headers, String data) {
        new RawEvents(kafka).send("intake.events.v1", leon.toString(), headers, data);
    }

    private Calls.Answer journey(String query) {
        return careplan.get("/api/people/" + leon + "/journey" + query, WANDA);
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(JsonNode journey) {
        return texts(journey, "id");
    }

    private static List<String> texts(JsonNode journey, String field) {
        return (journey.has("entries") ? journey.path("entries") : journey)
                .valueStream()
                .map(it -> it.path(field).asString())
                .toList();
    }

    private List<Document> documents() throws Exception {
        return StoreChecks.look(
                () ->
                        mongo.getCollection("journeys")
                                .find(regex("_id", leon.toString()))
                                .into(new ArrayList<>()));
    }
}
