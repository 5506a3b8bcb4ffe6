package org.livingwell.contact;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds;
import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
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

/** Rules and needs, which begin with what somebody said to intake, are asked for in every order. */
@ServiceIT
class SaidShuffleIT {

    static final List<String> COLLECTIONS =
            List.of("contact_rules", "communication_needs", "steps", "standings", "person_refs");
    static final UUID AMARA = new UUID(9, 21);
    static final UUID MINTED = new UUID(9, 22);
    static final UUID ANOTHER = new UUID(9, 23);

    @Autowired KafkaListenerEndpointRegistry registry;
    @Autowired MongoTemplate mongo;
    @Autowired Aggregate<ContactRules, ContactRules.Command, ContactRules.Event> rules;

    @Autowired
    Aggregate<CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event> needs;

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
    void whatSomebodySaidIsAskedForWhereTheyAreInEveryOrder() {
        shuffler.check(
                List.of(
                        List.of(heard("IntroductionReceived", "introduction", 1, AMARA, "{}")),
                        List.of(heard("SafeWaysSaid", "said", 1, AMARA, "{}")),
                        List.of(
                                heard("PersonWelcomed", "person", 1, AMARA, led("")),
                                heard("PersonDetailsChanged", "person", 2, AMARA, "{}"),
                                heard("PersonMoved", "person", 3, AMARA, led("salford")))));
    }

    @Test
    void ofWhoeverTheyTurnOutToBeAndWereNotIsAskedInEveryOrder() {
        var matched = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(MINTED, AMARA);
        var back =
                "{\"from\":\"%s\",\"to\":\"%s\",\"minted\":\"%s\",\"urgent\":false,\"contactBy\":\"2026-11-28\"}"
                        .formatted(AMARA, ANOTHER, MINTED);

        shuffler.check(
                List.of(
                        List.of(heard("PersonWelcomed", "person", 1, AMARA, led(""))),
                        List.of(
                                heard("IntroductionReceived", "introduction", 1, MINTED, "{}"),
                                heard("IntroductionMatched", "introduction", 2, MINTED, matched),
                                heard("MatchTakenBack", "introduction", 3, ANOTHER, back))));
    }

    private static Heard heard(
            String type, String aggregate, long sequence, UUID person, String data) {
        String subject =
                aggregate.equals("introduction")
                        ? "introduction/" + MINTED
                        : aggregate + "/" + person;
        return Heard.of("intake." + type + ".v1", subject, sequence, person, "lambeth", data);
    }

    private static String led(String to) {
        String moved = to.isEmpty() ? "" : "\"to\":\"" + to + "\",";
        return "{%s\"leadWorker\":\"%s\"}".formatted(moved, TestIssuer.subject("wanda"));
    }

    private void forget() {
        List.of(AMARA, MINTED, ANOTHER).forEach(TestKeys::make);
        look(() -> COLLECTIONS.stream().map(this::empty).toList());
    }

    private long empty(String collection) {
        return mongo.getCollection(collection).deleteMany(new Document()).getDeletedCount();
    }

    /** How far asking intake has come, a timer's business, is nothing an order decides. */
    private Map<String, Object> state() {
        return look(
                () -> {
                    Map<String, Object> all = new HashMap<>();
                    for (UUID id : List.of(AMARA, MINTED, ANOTHER)) {
                        var person = new PersonId(id);
                        rules.find(person).ifPresent(it -> all.put("rules of " + id, said(it)));
                        needs.find(person).ifPresent(it -> all.put("needs of " + id, said(it)));
                    }
                    return all;
                });
    }

    private static Object said(ContactRules rules) {
        return switch (rules) {
            case ContactRules.None _ -> "nothing";
            case ContactRules.Kept it -> asked(it.place());
            case ContactRules.Dropped _ -> "dropped";
        };
    }

    private static Object said(CommunicationNeeds needs) {
        return switch (needs) {
            case CommunicationNeeds.None _ -> "nothing";
            case CommunicationNeeds.Kept it -> asked(it.place());
            case CommunicationNeeds.Dropped _ -> "dropped";
        };
    }

    private static String asked(PlaceId place) {
        return "asked for in " + place.value();
    }

    private static <T> T look(Callable<T> look) {
        try {
            return StoreChecks.look(look);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
