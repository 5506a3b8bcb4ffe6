package org.livingwell.careplan;

import static com.mongodb.client.model.Filters.ne;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.careplan.plan.domain.CarePlan;
import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.Wish.Dropped;
import org.livingwell.careplan.story.domain.Wish.Introduced;
import org.livingwell.careplan.story.domain.Wish.None;
import org.livingwell.careplan.story.domain.Wish.Over;
import org.livingwell.careplan.story.domain.Wish.TakenBack;
import org.livingwell.careplan.story.domain.Wish.Waiting;
import org.livingwell.careplan.story.domain.Wish.Welcomed;
import org.livingwell.platform.readmodel.ReadModels;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.shuffle.Heard;
import org.livingwell.platform.test.shuffle.Listeners;
import org.livingwell.platform.test.shuffle.Shuffler;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

@ServiceIT
class CarePlanShuffleIT {

    static final List<String> COLLECTIONS =
            List.of("care_plans", "journeys", "person_refs", "wishes", "worker_refs");
    static final UUID AMARA = new UUID(7, 1);
    static final List<UUID> PEOPLE = List.of(AMARA, new UUID(7, 2), new UUID(7, 3));

    @Autowired KafkaListenerEndpointRegistry registry;
    @Autowired ReadModels readModels;
    @Autowired MongoTemplate mongo;
    @Autowired Aggregate<CarePlan, CarePlan.Command, CarePlan.Event> plans;
    @Autowired Aggregate<Wish, Wish.Command, Wish.Event> wishes;
    Listeners listeners;
    Shuffler shuffler;

    @BeforeEach
    void hold() {
        listeners = Listeners.of(registry);
        readModels.stop();
        shuffler = new Shuffler(listeners::hear, this::forget, this::state);
    }

    @AfterEach
    void release() {
        listeners.close();
        readModels.start();
    }

    @Test
    void plansJourneysAndPeopleComeOutTheSameInEveryOrder() {
        List<List<Heard>> histories = new ArrayList<>();
        for (UUID person : PEOPLE) {
            histories.add(
                    List.of(
                            heard("intake", "IntroductionReceived", "introduction", 1, person),
                            heard("intake", "IntroductionWelcomed", "introduction", 2, person)));
            histories.add(List.of(heard("intake", "PersonWelcomed", "person", 1, person)));
            histories.add(
                    List.of(
                            heard("intake", "ConversationPlanned", "conversation", 1, person),
                            heard("intake", "ConversationHeld", "conversation", 2, person)));
            histories.add(List.of(heard("careplan", "CarePlanOpened", "care-plan", 1, person)));
        }
        histories.add(List.of(heard("intake", "ErasureStarted", "erasure", 1, AMARA)));

        shuffler.check(histories);
    }

    @Test
    void whoWorksHereComesOutTheSameInEveryOrder() {
        String wanda = "worker/0d5c1a7e-0000-4000-8000-000000000001";

        shuffler.check(
                List.of(
                        List.of(worker("WorkerJoined", wanda, 1), worker("WorkerLeft", wanda, 2)),
                        List.of(heard("intake", "PersonWelcomed", "person", 1, AMARA))));
    }

    private static Heard worker(String type, String subject, long sequence) {
        return Heard.of(
                "intake." + type + ".v1",
                subject,
                sequence,
                null,
                "lambeth",
                example("intake", type));
    }

    @Test
    void whatWasHeardOfSomebodyKnownAlreadyMovesToThemInEveryOrder() {
        var minted = new UUID(7, 9);
        TestKeys.make(minted);

        shuffler.check(
                List.of(
                        List.of(heard("intake", "PersonWelcomed", "person", 1, AMARA)),
                        List.of(heard("careplan", "CarePlanOpened", "care-plan", 1, AMARA)),
                        List.of(introduced(minted), matched(minted))));
    }

    @Test
    void aMatchThatIsTakenBackLeavesNothingInEveryOrder() {
        var minted = new UUID(7, 11);
        var to = new UUID(7, 12);
        TestKeys.make(minted);
        TestKeys.make(to);

        shuffler.check(
                List.of(
                        List.of(heard("intake", "PersonWelcomed", "person", 1, AMARA)),
                        List.of(introduced(minted), matched(minted), takenBack(minted, to)),
                        List.of(heard("intake", "PersonWelcomed", "person", 1, to))));
    }

    private static Heard takenBack(UUID minted, UUID to) {
        return Heard.of(
                "intake.MatchTakenBack.v1",
                "introduction/" + new UUID(8, 9),
                3,
                to,
                "lambeth",
                "{\"from\":\"%s\",\"to\":\"%s\",\"minted\":\"%s\",\"urgent\":false,\"contactBy\":\"2026-11-28\"}"
                        .formatted(AMARA, to, minted));
    }

    @Test
    void aMatchIsTakenInWhenTheKeySomebodyCameWithIsGoneAlready() {
        var gone = new UUID(7, 10);

        shuffler.check(
                List.of(
                        List.of(heard("intake", "PersonWelcomed", "person", 1, AMARA)),
                        List.of(matched(gone))));
    }

    private static Heard introduced(UUID minted) {
        return Heard.of(
                "intake.IntroductionReceived.v1",
                "introduction/" + new UUID(8, 9),
                1,
                minted,
                "lambeth",
                example("intake", "IntroductionReceived"));
    }

    private static Heard matched(UUID minted) {
        return Heard.of(
                "intake.IntroductionMatched.v1",
                "introduction/" + new UUID(8, 9),
                2,
                minted,
                "lambeth",
                "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(minted, AMARA));
    }

    @Test
    void aWelcomeHeardAgainAfterThreeHundredOthersChangesNothing() {
        var others =
                LongStream.rangeClosed(2, 301)
                        .mapToObj(it -> heard("intake", "PersonWelcomed", "person", it, AMARA))
                        .toList();

        shuffler.checkLateRepeat(heard("intake", "PersonWelcomed", "person", 1, AMARA), others);
    }

    private void forget() {
        PEOPLE.forEach(TestKeys::make);
        look(() -> COLLECTIONS.stream().map(this::empty).toList());
    }

    private long empty(String collection) {
        return mongo.getCollection(collection).deleteMany(new Document()).getDeletedCount();
    }

    /** What was written, without moments and without what still waits to leave. */
    private Map<String, Set<Object>> state() {
        return look(() -> COLLECTIONS.stream().collect(Collectors.toMap(it -> it, this::written)));
    }

    private Set<Object> written(String collection) {
        if (collection.equals("journeys")) return journeys();
        return mongo.getCollection(collection)
                .find(ne("erased", true)) // an empty shell is as good as nothing
                .map(it -> comparable(collection, it))
                .into(new HashSet<>());
    }

    private Object comparable(String collection, Document stored) {
        String id = String.valueOf(stored.get("_id"));
        return switch (collection) {
            case "care_plans" ->
                    List.of(id, stored.get("sequence"), plans.find(id).map(this::said));
            case "wishes" -> List.of(id, stored.get("sequence"), wishes.find(id).map(this::said));
            default -> stored;
        };
    }

    /** Which document holds a line, and what was there before, an order decides. */
    private Set<Object> journeys() {
        Map<String, Document> people = new HashMap<>();
        Document empty = new Document();
        for (var it : mongo.getCollection("journeys").find()) {
            String[] name = it.getString("_id").split(":");
            var person = people.computeIfAbsent(name[1], _ -> new Document("entries", Set.of()));
            List<Object> lines = new ArrayList<>(it.getList("entries", Object.class, List.of()));
            assertThat(lines).hasSizeLessThanOrEqualTo(2);
            lines.addAll((Set<?>) person.get("entries"));
            assertThat(lines).doesNotHaveDuplicates();
            person.append("entries", Set.copyOf(lines));
            for (var fact : List.of("left", "moved", "movedTo", "erased")) {
                if (it.containsKey(fact)) person.append(fact, it.get(fact));
            }
            if (empty.equals(person.get("left"))) person.remove("left");
        }
        people.values().removeIf(it -> it.getBoolean("erased", false));
        return Set.copyOf(people.entrySet());
    }

    private Object said(CarePlan plan) {
        return plan instanceof Open(var person, var place, _) ? List.of(person, place) : plan;
    }

    /** How far fetching has come, a timer's business, is nothing an order decides. */
    private Object said(Wish wish) {
        return switch (wish) {
            case Waiting(var place, var telling, _, _) -> List.of("wanted", place, telling);
            case Over(var place, var telling, _) -> List.of("wanted", place, telling);
            case None _, Introduced _, Welcomed _, Dropped _, TakenBack _ -> wish;
        };
    }

    private static <T> T look(Callable<T> look) {
        try {
            return StoreChecks.look(look);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Heard heard(
            String service, String event, String aggregate, long sequence, UUID person) {
        return Heard.of(
                service + "." + event + ".v1",
                aggregate + "/" + person,
                sequence,
                person,
                "lambeth",
                example(service, event));
    }

    private static String example(String service, String event) {
        try {
            return Files.readString(
                    Path.of(
                            "..",
                            service + "-service",
                            "contracts",
                            "examples",
                            event + ".v1.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
