package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;

import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.StoreChecks;
import org.livingwell.platform.time.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The list costs one query for a page, however long it is; that a declared index covers the query
 * is watched in every test here.
 */
@ServiceIT
class WaitingListIT {

    static final int MANY = 60;
    static final List<String> TIMERS = List.of("index.alarm", "index.forget", "waiting\": {\"$");
    static final String ROSE = TestIssuer.worker("rose", "york");

    /** What was asked for the list, without what timers look for meanwhile. */
    private static List<String> asked() {
        return Watched.COMMANDS.stream()
                .filter(it -> !it.containsKey("find") || ofTheList(it))
                .filter(it -> TIMERS.stream().noneMatch(it.toString()::contains))
                .map(it -> it.getFirstKey() + " " + it.get("limit"))
                .toList();
    }

    private static boolean ofTheList(BsonDocument command) {
        return command.getString("find").getValue().equals("introductions") && !byId(command);
    }

    /** One alone, as timers look at it meanwhile. */
    private static boolean byId(BsonDocument command) {
        return command.getDocument("filter", new BsonDocument()).containsKey("_id");
    }

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    @Autowired Rounds rounds;
    Calls intake;
    final List<String> introduced = new ArrayList<>();

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    /** Others look at York too, and see one page of it. */
    @AfterEach
    void nobodyWaitsAnyMore() throws Exception {
        var mine = Filters.in("index.reference", introduced);
        StoreChecks.look(() -> mongo.getCollection("introductions").deleteMany(mine));
    }

    @Test
    void urgentOnesComeFirstThenWhoeverHasWaitedLongestInPagesOfTwentyFive() {
        for (int i = 0; i < MANY; i++) introduce(i, i % 20 == 7);

        Answer first;
        List<String> asked;
        try (var _ = Watched.look()) {
            first = page("");
            asked = asked();
        }
        List<String> names = new ArrayList<>(names(first));
        for (Answer page = first; !page.at("next").isEmpty(); ) {
            page = page("&cursor=" + page.at("next"));
            names.addAll(names(page));
        }

        assertThat(first.json().get("introductions")).hasSize(25);
        assertThat(names).hasSize(MANY).startsWith("n7", "n27", "n47", "n0", "n1", "n2");
        assertThat(names.subList(3, MANY))
                .isSortedAccordingTo((one, other) -> Integer.compare(number(one), number(other)));
        assertThat(asked).filteredOn(it -> it.startsWith("find") && it.contains("26")).hasSize(1);
        assertThat(asked).noneMatch(it -> it.startsWith("find ") && it.endsWith("null"));
        assertThat(asked).noneMatch(it -> it.startsWith("count") || it.startsWith("aggregate"));
    }

    @Test
    void withFiftyThousandWaitingAPageIsStillOneQueryAndNothingIsCounted() throws Exception {
        for (int i = 0; i < 26; i++) introduce(1_000 + i, false);
        var introductions = mongo.getCollection("introductions");
        rounds.stop(); // each would go through them all, where the store has no index

        Answer first;
        List<String> asked;
        try {
            StoreChecks.look(() -> fill(introductions, 50_000));
            try (var _ = Watched.look()) {
                first = page("");
                asked = asked();
            }
        } finally {
            StoreChecks.look(() -> introductions.deleteMany(Filters.exists("filler")));
            rounds.start();
        }

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().get("introductions")).hasSize(25);
        assertThat(first.at("next")).isNotEmpty();
        assertThat(asked).filteredOn(it -> it.startsWith("find") && it.contains("26")).hasSize(1);
        assertThat(asked).noneMatch(it -> it.startsWith("find ") && it.endsWith("null"));
        assertThat(asked).noneMatch(it -> it.startsWith("count") || it.startsWith("aggregate"));
    }

    /** Enough of whoever came later for the query to have to leave them out. */
    private static boolean fill(MongoCollection<Document> introductions, int many) {
        for (int i = 0; i < many; i += 5_000) {
            introductions.insertMany(
                    IntStream.range(i, i + 5_000)
                            .mapToObj(
                                    it ->
                                            new Document("_id", "filler-" + it)
                                                    .append("filler", true)
                                                    .append("place", "york")
                                                    .append("index", late(it)))
                            .toList());
        }
        return true;
    }

    private static Document late(int number) {
        return new Document("state", "waiting")
                .append("order", "1|999999999999999|%06d".formatted(number));
    }

    private Answer page(String cursor) {
        return intake.get("/api/introductions?place=york" + cursor, ROSE);
    }

    /** Of those introduced here; others may wait too. */
    private static List<String> names(Answer page) {
        return page.json()
                .get("introductions")
                .valueStream()
                .map(it -> it.get("name").asString())
                .filter(it -> it.matches("n\\d{1,2}"))
                .toList();
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }

    private void introduce(int number, boolean urgent) {
        Answer receipt =
                intake.post(
                        "/api/introductions",
                        null,
                        "{\"by\":\"self\",\"place\":\"york\",\"name\":\"n%d\",\"broughtBy\":\"hello\",\"urgent\":%s}"
                                .formatted(number, urgent),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        introduced.add(receipt.at("reference"));
    }
}
