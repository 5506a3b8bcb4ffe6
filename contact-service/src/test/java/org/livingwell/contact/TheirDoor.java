package org.livingwell.contact;

import static java.util.stream.Collectors.toMap;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** Somebody's door in Lambeth, as their worker and whoever has a link see it. */
record TheirDoor(Calls contact, PersonId person) {

    private static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    /** The secret of a new link. */
    String made() {
        return contact.post(path(), WANDA, "{}").at("secret");
    }

    Answer open(String secret, String... headers) {
        return contact.post(
                "/api/doors/open", null, "{\"secret\":\"%s\"}".formatted(secret), headers);
    }

    Answer given(String body) {
        return contact.post(path() + "/given", WANDA, body);
    }

    Answer seenBy(String token) {
        return contact.get(path(), token);
    }

    String path() {
        return "/api/people/" + person + "/door";
    }

    /** An event may be published twice, under one id. */
    List<Published> openings() {
        return TopicRecords.all(kafka(), "contact.events.v1").stream()
                .filter(it -> it.type().equals("contact.DoorOpened.v1"))
                .filter(it -> it.key().equals(person.toString()))
                .collect(toMap(it -> it.headers().get("ce_id"), it -> it, (one, _) -> one))
                .values()
                .stream()
                .toList();
    }

    List<JsonNode> steps() {
        return contact.get("/api/next-steps", WANDA)
                .json()
                .get("steps")
                .valueStream()
                .filter(it -> it.get("person").asString().equals(person.toString()))
                .filter(it -> it.get("kind").asString().equals("door-opened"))
                .toList();
    }

    static String kafka() {
        return RealParts.running().kafkaBootstrapServers();
    }
}
