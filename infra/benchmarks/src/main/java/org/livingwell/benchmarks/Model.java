package org.livingwell.benchmarks;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One person, whose plan and journey careplan wrote itself, so that all others can be like them.
 *
 * @param kept what careplan keeps of them, by collection
 */
record Model(UUID person, Map<String, List<Document>> kept) {

    static final int ENTRIES = 20;

    /** An entry each, and that they were welcomed, and that their plan was opened. */
    static final int LINES = ENTRIES + 2;

    static final String PLACE = "lambeth";
    private static final String LEAD = "wanda";
    private static final int LATEST_SECONDS = 180;

    private static final List<String> COLLECTIONS =
            List.of("person_refs", "care_plans", "entries", "journeys");

    private static final String WORDS =
            "I walk to the river before it gets loud. ".repeat(8).strip();

    private static final List<String> SECTIONS =
            List.of("story", "strengths", "coping", "support", "future", "wellbeing");

    /** Written by requests of theirs, until all of it stands in their journey. */
    static Model write(ServiceProcess careplan, MongoDatabase database)
            throws IOException, InterruptedException {
        var person = UUID.randomUUID();
        welcome(person);
        String token = TestIssuer.person(person);
        String path = "/api/people/" + person + "/care-plan";
        await(() -> careplan.get(path, token).statusCode() == 200);
        for (int i = 0; i < ENTRIES; i++) {
            String section = SECTIONS.get(i % SECTIONS.size());
            String body =
                    "{\"entry\":{\"section\":\"%s\",\"text\":\"%s\"}}".formatted(section, WORDS);
            var written = careplan.post(path + "/entries", token, body);
            if (written.statusCode() != 201) throw new IllegalStateException(written.body());
        }
        String journey = "/api/people/" + person + "/journey";
        await(() -> lines(careplan.get(journey, token).body()) >= LINES);
        await(() -> !waits(database, person));
        Map<String, List<Document>> kept = new TreeMap<>();
        for (String collection : COLLECTIONS) {
            kept.put(collection, Copies.of(database, collection, person));
        }
        Session.mustBe(ENTRIES, kept.getOrDefault("entries", List.of()).size());
        return new Model(person, kept);
    }

    /** In the answer that is a whole plan. */
    static int entries(String answer) {
        return times(WORDS, answer);
    }

    /** In the answer that is a timeline. */
    static int lines(String answer) {
        return times("\"summary\"", answer);
    }

    private static int times(String what, String text) {
        int times = 0;
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) times++;
        return times;
    }

    private static void welcome(UUID person) {
        try (var intake =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            String data = "{\"leadWorker\":\"%s\"}".formatted(TestIssuer.subject(LEAD));
            intake.publish("PersonWelcomed.v1", "person", person, PLACE, data);
        }
    }

    private static boolean waits(MongoDatabase database, UUID person) {
        return COLLECTIONS.stream()
                .flatMap(it -> Copies.of(database, it, person).stream())
                .anyMatch(it -> it.containsKey("waiting"));
    }

    /** What may be asked again and again. */
    private interface Wanted {
        boolean holds() throws IOException, InterruptedException;
    }

    private static void await(Wanted wanted) throws IOException, InterruptedException {
        long latest = System.nanoTime() + LATEST_SECONDS * 1_000_000_000L;
        while (!holds(wanted)) {
            if (System.nanoTime() > latest) throw new IllegalStateException("it does not come");
            Thread.sleep(100);
        }
    }

    /** Whoever has only just started may take longer over its first answer than is waited for. */
    private static boolean holds(Wanted wanted) throws IOException, InterruptedException {
        try {
            return wanted.holds();
        } catch (HttpTimeoutException notYet) {
            return false;
        }
    }
}
