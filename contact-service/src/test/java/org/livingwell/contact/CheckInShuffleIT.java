package org.livingwell.contact;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.checkin.domain.CheckIn;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Planned;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch;
import org.livingwell.platform.domain.PersonId;
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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What decides when somebody is asked how they are comes to one check-in, in every order. */
@ServiceIT
class CheckInShuffleIT {

    static final List<String> COLLECTIONS =
            List.of("check_ins", "keep_in_touch", "steps", "standings", "person_refs");
    static final UUID PRIYA = new UUID(9, 14);

    @Autowired KafkaListenerEndpointRegistry registry;
    @Autowired MongoTemplate mongo;
    @Autowired Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> checkIns;
    @Autowired Aggregate<KeepInTouch, KeepInTouch.Command, KeepInTouch.Event> keeping;
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
    void crisesWorkAndAMoveComeToOneCheckInInEveryOrder() {
        shuffler.check(
                List.of(
                        List.of(
                                heard("intake.PersonWelcomed", "person", 1, led("wanda", "")),
                                heard("intake.PersonMoved", "person", 4, led("walt", "salford"))),
                        List.of(
                                heard("careplan.SafetyPlanActivated", "safety-plan", 1, "{}"),
                                heard("careplan.SafetyPlanStoodDown", "safety-plan", 2, "{}")),
                        List.of(heard("referral.CrisisSupportStarted", "support", 1, "{}")),
                        List.of(
                                heard(
                                        "community.OpportunityTaken",
                                        "opportunity",
                                        1,
                                        "{\"kind\":\"job\"}"))));
    }

    @Test
    void aJobThatEndedAndASecondOneComeToTheSameInEveryOrder() {
        shuffler.check(
                List.of(
                        List.of(heard("intake.PersonWelcomed", "person", 1, led("wanda", ""))),
                        List.of(
                                heard("careplan.WorkStarted", "entry", 3, since("2999-01-04")),
                                heard("careplan.WorkEnded", "entry", 4, "{}"),
                                heard("careplan.WorkStarted", "entry", 6, since("2999-03-01"))),
                        List.of(
                                heard("careplan.WorkStarted", "school", 1, since("2999-02-01")),
                                heard("careplan.WorkEnded", "school", 2, "{}"))));
    }

    @Test
    void whoeverTakesAPauseIsAskedAsItEndsInEveryOrder() {
        shuffler.check(
                List.of(
                        List.of(
                                heard("intake.PersonWelcomed", "person", 1, led("wanda", "")),
                                heard(
                                        "intake.PersonPaused",
                                        "person",
                                        2,
                                        "{\"until\":\"2999-01-15\"}")),
                        List.of(heard("careplan.SafetyPlanActivated", "safety-plan", 1, "{}"))));
    }

    private static Heard heard(String type, String aggregate, long sequence, String data) {
        return Heard.of(type + ".v1", aggregate + "/" + PRIYA, sequence, PRIYA, "lambeth", data);
    }

    private static String since(String day) {
        return "{\"entry\":\"%s\",\"since\":\"%s\"}".formatted(PRIYA, day);
    }

    private static String led(String worker, String to) {
        String moved = to.isEmpty() ? "" : "\"to\":\"" + to + "\",";
        return "{%s\"leadWorker\":\"%s\"}".formatted(moved, TestIssuer.subject(worker));
    }

    private void forget() {
        TestKeys.make(PRIYA);
        look(() -> COLLECTIONS.stream().map(this::empty).toList());
    }

    private long empty(String collection) {
        return mongo.getCollection(collection).deleteMany(new Document()).getDeletedCount();
    }

    /** One that was never planned is as one that is not due; how often facts changed is nothing. */
    private Map<String, Object> state() {
        return look(
                () -> {
                    Map<String, Object> all = new HashMap<>();
                    var priya = new PersonId(PRIYA);
                    if (keeping.find(priya).orElse(null) instanceof KeepInTouch.Kept it) {
                        all.put("facts", it.facts());
                    }
                    checkIns.about(priya).stream()
                            .filter(it -> it.state() instanceof Planned)
                            .forEach(it -> all.put(it.id(), ((Planned) it.state()).plan()));
                    return all;
                });
    }

    private static <T> T look(Callable<T> look) {
        try {
            return StoreChecks.look(look);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
