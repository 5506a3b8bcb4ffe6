package org.livingwell.journeys;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.livingwell.local.Ports;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.login.SigningIn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody is erased by all five services, each of which says so once. */
@OnTheStack
class ErasureJourneyIT {

    private final Worker wanda = Worker.wanda();

    @Test
    void aMinuteAfterTheFourteenthDayNothingOfThemIsLeft() {
        String person = wanda.welcomedAfter("Nia " + UUID.randomUUID(), "I miss my garden");
        await().until(() -> wanda.plan(person).contains("I miss my garden"));
        Door nia = Invited.person(wanda, person);
        String login = wanda.door().get("/api/accounts?person=" + person).at("accounts.0.userName");
        String erasures = "/api/people/" + person + "/erasure";

        assertThat(sealed(person)).isNotEmpty();
        assertThat(nia.post(erasures, "{}").at("state")).isEqualTo("asked");
        assertThat(release(person)).isEqualTo(204);
        Instant starts = Instant.parse(nia.get(erasures).at("startsAt"));
        StackClock.moveTo(starts.atZone(StackClock.LONDON));

        await().atMost(Duration.ofMinutes(1)).until(() -> request(person).isEmpty());
        assertThat(Ports.SERVICES)
                .allSatisfy(it -> assertThat(said(it, person, "ErasureCompleted")).hasSize(1));
        assertThat(
                        Ports.SERVICES.stream()
                                .flatMap(it -> said(it, person, "ErasureCompleted").stream()))
                .doesNotHaveDuplicates();
        await().until(() -> said("intake", person, "ErasureFinished").size() == 1);
        assertThat(said("intake", person, "ErasureStarted")).hasSize(1);
        assertThat(said("intake", person, "ErasureChased")).isEmpty();
        assertThat(wanda.door().get("/api/people/" + person).status()).isEqualTo(404);
        String keycloak = Stack.running().environment().keycloakUrl();
        assertThat(SigningIn.at(keycloak, login, Invited.PASSWORD).isRefused()).isTrue();
        assertThat(all("person_keys", person)).noneMatch(it -> it.containsKey("wrapped"));
        assertThat(all("tombstones", person)).hasSize(1);
        assertThat(sealed(person)).isEmpty();
    }

    private int release(String person) {
        String release = "/api/privacy/requests/" + request(person) + "/release";
        return Door.of("petra").post(release, "{}").done().status();
    }

    /** What the officer still has on the list about them. */
    private static String request(String person) {
        for (var row : Worker.of("petra").rows("/api/privacy/requests", "requests"))
            if (row.path("person").asString("").equals(person)) return row.path("id").asString("");
        return "";
    }

    /** The ids of what was said, however often each was published. */
    private static Set<String> said(String service, String person, String what) {
        String kafka = Stack.running().environment().kafka();
        return TopicRecords.all(kafka, service + ".events.v1").stream()
                .filter(it -> it.type().equals(service + "." + what + ".v1"))
                .filter(it -> person.equals(it.headers().get("ce_person")))
                .map(it -> it.headers().getOrDefault("ce_id", ""))
                .collect(Collectors.toSet());
    }

    /** Their words as they are kept, in whichever collection. */
    private static List<Document> sealed(String person) {
        return stored(_ -> true, eq("personId", person))
                .filter(it -> it.get("state") instanceof Binary)
                .toList();
    }

    private static List<Document> all(String collection, String person) {
        return stored(collection::equals, eq("_id", person)).toList();
    }

    private static Stream<Document> stored(Predicate<String> collections, Bson filter) {
        List<Document> stored = new ArrayList<>();
        try (var mongodb = MongoClients.create(Stack.running().environment().mongodb())) {
            for (String name : mongodb.listDatabaseNames()) {
                var database = mongodb.getDatabase(name);
                for (String collection : database.listCollectionNames()) {
                    if (!collections.test(collection)) continue;
                    database.getCollection(collection).find(filter).into(stored);
                }
            }
        }
        return stored.stream();
    }
}
