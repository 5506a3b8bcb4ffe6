package org.livingwell.contact;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.appointment.domain.Appointment;
import org.livingwell.contact.staying.step.domain.Standing;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.shuffle.Heard;
import org.livingwell.platform.test.shuffle.Listeners;
import org.livingwell.platform.test.shuffle.Shuffler;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

@ServiceIT
class ContactShuffleIT {

    static final List<String> COLLECTIONS =
            List.of("steps", "standings", "person_refs", "appointments");
    static final UUID AMARA = new UUID(9, 1);

    @Autowired KafkaListenerEndpointRegistry registry;
    @Autowired MongoTemplate mongo;
    @Autowired Aggregate<Step, Step.Command, Step.Event> steps;
    @Autowired Aggregate<Standing, Standing.Command, Standing.Event> standings;
    @Autowired Aggregate<Appointment, Appointment.Command, Appointment.Event> appointments;
    Listeners listeners;
    Shuffler shuffler;

    @BeforeEach
    void hold() {
        listeners = Listeners.of(registry);
        shuffler = new Shuffler(listeners::hear, this::forget, this::state);
    }

    @AfterEach
    void release() {
        listeners.close();
    }

    @Test
    void nextStepsComeOutTheSameInEveryOrder() {
        var first = new UUID(1, 1);
        var second = new UUID(1, 2);
        var third = new UUID(1, 3);

        shuffler.check(
                List.of(
                        List.of(
                                heard("intake.PersonWelcomed", "person", 1, led("wanda", first)),
                                heard("intake.LeadWorkerChanged", "person", 5, led("walt", null)),
                                heard("intake.PersonMoved", "person", 9, moved("wim"))),
                        List.of(
                                heard("intake.ConversationPlanned", "talk", 3, step(first, "walt")),
                                heard("intake.ConversationHeld", "talk", 7, held(first))),
                        List.of(
                                heard("careplan.Invented", "thing", 1, step(second, "wanda")),
                                heard("careplan.Invented", "thing", 6, step(second, "wanda"))),
                        List.of(
                                heard("referral.Invented", "need", 2, step(third, "wanda")),
                                heard("referral.Ended", "need", 4, done(third)),
                                heard("referral.Invented", "need", 8, step(third, "walt")))));
    }

    @Test
    void whoeverDiedHasNoStepsInEveryOrder() {
        var first = new UUID(1, 1);

        shuffler.check(
                List.of(
                        List.of(
                                heard("intake.PersonWelcomed", "person", 1, led("wanda", first)),
                                heard("intake.PersonDied", "person", 4, "{}")),
                        List.of(heard("careplan.Invented", "thing", 3, step(first, "walt"))),
                        List.of(
                                heard(
                                        "referral.Invented",
                                        "need",
                                        2,
                                        step(new UUID(1, 2), "walt")))));
    }

    @Test
    void appointmentsComeOutTheSameInEveryOrder() {
        var first = new UUID(4, 1);
        var second = new UUID(4, 2);

        shuffler.check(
                List.of(
                        List.of(
                                heard("intake.Planned", "talk", 1, appointment(first, 7)),
                                heard("intake.Planned", "talk", 4, appointment(first, 8)),
                                heard("intake.Cancelled", "talk", 6, off(first))),
                        List.of(
                                heard("referral.Cancelled", "meeting", 2, off(second)),
                                heard("referral.Planned", "meeting", 5, appointment(second, 9))),
                        List.of(heard("careplan.Planned", "other", 3, appointment(first, 9)))));
    }

    @Test
    void aStepHeardAgainAfterThreeHundredOthersIsNotMovedBack() {
        var step = new UUID(1, 1);
        var others =
                LongStream.rangeClosed(2, 301)
                        .mapToObj(it -> heard("referral.Invented", "need", it, step(step, "walt")))
                        .toList();

        shuffler.checkLateRepeat(
                heard("referral.Invented", "need", 1, step(step, "wanda")), others);
    }

    private static Heard heard(String type, String aggregate, long sequence, String data) {
        return Heard.of(type + ".v1", aggregate + "/" + AMARA, sequence, AMARA, "lambeth", data);
    }

    private static String led(String worker, UUID step) {
        String opens = step == null ? "" : "," + step(step, worker).replaceAll("^\\{|\\}$", "");
        return "{\"leadWorker\":\"%s\"%s}".formatted(TestIssuer.subject(worker), opens);
    }

    private static String moved(String worker) {
        return "{\"to\":\"salford\",\"leadWorker\":\"%s\"}".formatted(TestIssuer.subject(worker));
    }

    private static String step(UUID id, String owner) {
        return "{\"step\":{\"id\":\"%s\",\"kind\":\"call\",\"owner\":\"%s\",\"due\":\"2999-12-0%d\"}}"
                .formatted(id, TestIssuer.subject(owner), owner.length());
    }

    private static String appointment(UUID id, int day) {
        return "{\"appointment\":{\"id\":\"%1$s\",\"kind\":\"meeting\",\"startsAt\":\"2999-01-0%2$dT10:00:00Z\",\"endsAt\":\"2999-01-0%2$dT11:00:00Z\",\"interpreter\":true}}"
                .formatted(id, day);
    }

    private static String off(UUID appointment) {
        return "{\"appointmentOff\":\"%s\"}".formatted(appointment);
    }

    private static String done(UUID step) {
        return "{\"stepDone\":\"%s\"}".formatted(step);
    }

    private static String held(UUID step) {
        return "{\"kind\":\"initial\",\"needAreas\":[],\"goals\":0,\"supporters\":0,\"complete\":true,\"stepDone\":\"%s\"}"
                .formatted(step);
    }

    private void forget() {
        TestKeys.make(AMARA);
        look(() -> COLLECTIONS.stream().map(this::empty).toList());
    }

    private long empty(String collection) {
        return mongo.getCollection(collection).deleteMany(new Document()).getDeletedCount();
    }

    private Map<String, Object> state() {
        return look(
                () -> {
                    Map<String, Object> all = new HashMap<>();
                    ids("steps").forEach(it -> all.put(it, steps.find(it)));
                    ids("standings").forEach(it -> all.put(it, standings.find(it).map(this::said)));
                    ids("appointments").forEach(it -> all.put(it, appointments.find(it)));
                    return all;
                });
    }

    private List<String> ids(String collection) {
        return mongo.getCollection(collection)
                .find()
                .map(it -> it.getString("_id"))
                .into(new ArrayList<>());
    }

    /** When it is looked again is nothing an order decides. */
    private Object said(Standing standing) {
        return standing instanceof Standing.Known it
                ? List.of(it.seen(), it.lead(), it.sequence())
                : Optional.empty();
    }

    private static <T> T look(Callable<T> look) {
        try {
            return StoreChecks.look(look);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
