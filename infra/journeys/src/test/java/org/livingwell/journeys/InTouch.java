package org.livingwell.journeys;

import static org.awaitility.Awaitility.await;

import org.livingwell.journeys.Door.Answer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What contact shows a worker of somebody, and what it says of them to others. */
record InTouch(Door worker, String person) {

    /** Somebody who was welcomed, once contact knows how they may be reached. */
    static InTouch with(Worker worker, String name, String introduction) {
        var it = new InTouch(worker.door(), worker.welcomed(name, introduction));
        await().until(() -> it.get("contact-rules").at("known").equals("true"));
        return it;
    }

    Answer get(String of) {
        return worker.ask("/api/people/" + person + "/" + of);
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
        return get("next-steps").is(200).body().path("steps").valueStream().toList();
    }

    List<JsonNode> steps(String kind) {
        return steps().stream().filter(it -> it.path("kind").asString().equals(kind)).toList();
    }

    /** The only one of this kind, once it is there. */
    JsonNode oneStep(String kind) {
        return await(kind).until(() -> steps(kind), it -> it.size() == 1).getFirst();
    }

    /** Once there is none of this kind any more. */
    void noStep(String kind) {
        await(kind).until(() -> steps(kind).isEmpty());
    }

    /** A worker says that it is done. */
    void finish(JsonNode step) {
        String path = "/api/next-steps/" + step.path("id").asString() + "/finish";
        worker.post(path, "{\"outcome\":\"done\"}").done();
    }

    /** What they were sent got there, so that the next one says what it is for. */
    void reached() {
        post("messages/reached", "{\"message\":\"" + newest().path("id").asString() + "\"}");
    }

    /** How many events of this type contact published of them, however often each. */
    int published(String type) {
        return published("contact", type);
    }

    int published(String context, String type) {
        return said(context, type).size();
    }

    /** What a context said of them in events of this type, each once. */
    List<JsonNode> said(String context, String type) {
        return of(context)
                .filter(it -> it.type().contains("." + type + "."))
                .map(it -> JsonMapper.shared().readTree(it.data()))
                .toList();
    }

    /** All that stands of them on a context's topic. */
    String topic(String context) {
        return of(context).toList().toString();
    }

    private Stream<Published> of(String context) {
        String kafka = Stack.running().environment().kafka();
        return TopicRecords.once(kafka, context + ".events.v1").stream()
                .filter(it -> it.key().equals(person));
    }
}
