package org.livingwell.journeys;

import static org.awaitility.Awaitility.await;

import org.livingwell.journeys.Door.Answer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What contact shows a worker of somebody, and what it says of them to others. */
record InTouch(Door worker, String person) {

    /** Somebody who was welcomed, once contact knows how they may be reached. */
    static InTouch with(Worker worker, String name, String introduction) {
        var it = new InTouch(worker.door(), worker.welcomed(name, introduction));
        await().until(() -> it.get("contact-rules").at("known").equals("true"));
        return it;
    }

    Answer get(String of) {
        return worker.get("/api/people/" + person + "/" + of).seen();
    }

    Answer post(String of, String body) {
        return worker.post("/api/people/" + person + "/" + of, body).done();
    }

    /** A worker says that they are on it. */
    void take(JsonNode step) {
        worker.post("/api/next-steps/" + step.path("id").asString() + "/take", "{}").done();
    }

    /** What the gate says to a worker who would use this way now. */
    String mayReach(String way) {
        Answer answer = post("gate", "{\"channel\":\"" + way + "\"}");
        return answer.at("may") + " " + answer.at("rule");
    }

    /** The newest first. */
    List<JsonNode> messages() {
        return get("messages").is(200).body().path("messages").valueStream().toList();
    }

    JsonNode newest() {
        return messages().getFirst();
    }

    /** What was handed over, delivered or not known yet, by the id it has there too. */
    List<String> sent() {
        return messages().stream()
                .filter(it -> Set.of("sent", "delivered").contains(it.path("state").asString()))
                .map(it -> it.path("id").asString())
                .toList();
    }

    /** Those that are open. */
    List<JsonNode> steps() {
        return get("next-steps").body().path("steps").valueStream().toList();
    }

    List<JsonNode> steps(String kind) {
        return steps().stream().filter(it -> it.path("kind").asString().equals(kind)).toList();
    }

    /** How many events of this type contact published of them, however often each. */
    int published(String type) {
        return published("contact", type);
    }

    int published(String context, String type) {
        String kafka = Stack.running().environment().kafka();
        return TopicRecords.all(kafka, context + ".events.v1").stream()
                .filter(it -> it.key().equals(person) && it.type().contains("." + type + "."))
                .map(InTouch::id)
                .collect(Collectors.toSet())
                .size();
    }

    private static String id(Published event) {
        return event.headers().getOrDefault("ce_id", "");
    }
}
