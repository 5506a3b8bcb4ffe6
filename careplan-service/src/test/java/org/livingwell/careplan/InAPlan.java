package org.livingwell.careplan;

import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody whose plan is open, and what is done in it, by HTTP. */
record InAPlan(Calls careplan, UUID person) {

    static final String GUITAR =
            "{\"entry\":{\"section\":\"strengths\",\"text\":\"I play the guitar\","
                    + "\"strength\":{\"gift\":\"music\"}}}";

    private static final Path WELCOMED =
            Path.of("../intake-service/contracts/examples/PersonWelcomed.v1.json");

    static InAPlan welcomed(Calls careplan) {
        var it = new InAPlan(careplan, UUID.randomUUID());
        try (var intake = new StubPublisher(broker(), "intake")) {
            intake.publish(
                    "PersonWelcomed.v1",
                    "person",
                    it.person,
                    "lambeth",
                    Files.readString(WELCOMED));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        await().until(() -> careplan.get(it.path("/care-plan"), it.token()).status() == 200);
        return it;
    }

    static String coping(String text) {
        return "{\"entry\":{\"section\":\"coping\",\"text\":\"%s\"}}".formatted(text);
    }

    String token() {
        return TestIssuer.person(person);
    }

    String path(String rest) {
        return "/api/people/" + person + rest;
    }

    Answer write(String token, String json) {
        return careplan.post(path("/care-plan/entries"), token, json);
    }

    Answer write(String token, String json, String key) {
        return careplan.post(path("/care-plan/entries"), token, json, "Idempotency-Key", key);
    }

    /** Its id. */
    String writes(String token, String json) {
        var written = write(token, json);
        if (written.status() != 201) throw new AssertionError(written.text());
        return written.at("entry.id");
    }

    Answer read(String token, String entry) {
        return careplan.get(path("/care-plan/entries/" + entry), token);
    }

    String list(String token) {
        return careplan.get(path("/care-plan/entries"), token).text();
    }

    Answer corrects(String token, String entry, String text, String seen) {
        String json = GUITAR.replace("I play the guitar", text);
        return put(token, entry, json, seen);
    }

    Answer put(String token, String entry, String json, @Nullable String seen) {
        return careplan.put(path("/care-plan/entries/" + entry), token, json, match(seen));
    }

    Answer post(String token, String rest, String json, @Nullable String seen) {
        return careplan.post(path("/care-plan/entries/" + rest), token, json, match(seen));
    }

    private static String[] match(@Nullable String seen) {
        return seen == null ? new String[0] : new String[] {"If-Match", seen};
    }

    Stream<Published> published() {
        return TopicRecords.once(broker(), "careplan.events.v1").stream()
                .filter(it -> it.key().equals(person.toString()));
    }

    boolean said(String type) {
        return published().anyMatch(it -> it.type().contains(type));
    }

    static String broker() {
        return RealParts.running().kafkaBootstrapServers();
    }
}
