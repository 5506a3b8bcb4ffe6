package org.livingwell.intake;

import static com.mongodb.client.model.Filters.nin;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.platform.readmodel.ReadModels;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Opened;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.shuffle.Heard;
import org.livingwell.platform.test.shuffle.Listeners;
import org.livingwell.platform.test.shuffle.Shuffler;
import org.livingwell.platform.test.store.StoreChecks;
import org.livingwell.platform.time.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What intake hears, its own topic included, comes to the same whole states in every order. */
@ServiceIT
class IntakeShuffleIT {

    private static final List<String> READ = List.of("milestones", "person_refs", "worker_refs");
    private static final UUID AMARA = new UUID(7, 1);
    private static final UUID BERYL = new UUID(7, 2);
    private static final List<UUID> PEOPLE = List.of(AMARA, BERYL, new UUID(7, 3));
    private static final UUID WANDA = UUID.fromString("0d5c1a7e-0000-4000-8000-000000000001");
    private static final UUID WELCOMED = new UUID(8, 1);
    private static final UUID MATCHED = new UUID(8, 2);
    private static final UUID TALK = new UUID(8, 3);
    private static final UUID HUDDLE = new UUID(8, 4);
    private static final UUID INTRODUCED = UUID.fromString("3f0f3b52-6b1d-4d3e-9d59-0f6a9f1f7a01");
    private static final UUID WANDAS_ACCOUNT = INTRODUCED; // as the stored examples have it
    private static final UUID KNOWN = UUID.fromString("7c1a52f0-1f0e-8b6d-a3c4-2d5e6f7a8b02");
    private static final UUID ERASURE = UUID.fromString("6a5f2c1e-8f0b-4a57-9c0e-2f9d7f1f7a11");
    private static final Instant AFTER_ALL_THAT_IS_HEARD = Instant.parse("2026-11-24T00:00:00Z");

    @Autowired ConfigurableApplicationContext running;
    @Autowired KafkaListenerEndpointRegistry registry;
    @Autowired ReadModels readModels;
    @Autowired Rounds rounds;
    @Autowired MongoTemplate mongo;
    private Opened opened;
    private Listeners listeners;
    private Shuffler shuffler;
    private Runnable world = () -> {};
    private Map<String, Set<Object>> others = Map.of();

    @BeforeEach
    void hold() {
        opened = new Opened(running.getBean(Aggregates.class), running.getBeanFactory());
        listeners = Listeners.of(registry);
        rounds.stop(); // what is due is another test's, and a round starts read models again
        readModels.stop();
        others = look(this::ids);
        shuffler = new Shuffler(listeners::hear, this::forget, this::state);
    }

    @AfterEach
    void release() {
        empty();
        rounds.start();
        listeners.close();
        readModels.start();
    }

    @Test
    void arrivalsAndPeopleComeOutTheSameInEveryOrder() {
        List<List<Heard>> lives = new ArrayList<>();
        for (UUID it : PEOPLE) {
            lives.add(
                    life(
                            "introduction",
                            it,
                            "IntroductionReceived",
                            "ContactAttempted",
                            "IntroductionWelcomed"));
            lives.add(
                    life(
                            "person",
                            it,
                            "PersonWelcomed",
                            "PersonMoved",
                            "PersonPaused",
                            "PersonFarewelled"));
            lives.add(
                    life(
                            "conversation",
                            it,
                            "ConversationPlanned",
                            "CompanionCameForward",
                            "ConversationHeld"));
            lives.add(List.of(heard("contact", "DoorOpened", "door", 1, it)));
        }

        shuffler.check(lives);
    }

    @Test
    void receiptsOfAMatchAndOfAnErasureAreCountedInEveryOrder() {
        List<List<Heard>> lives = new ArrayList<>();
        for (String service : List.of("careplan", "referral", "community", "contact")) {
            lives.add(List.of(heard(service, "MatchFollowed", "followed-match", 1, AMARA)));
            lives.add(List.of(heard(service, "ErasureCompleted", "erasure", 1, BERYL)));
        }
        lives.add(life("erasure", BERYL, "ErasureStarted"));

        shuffler.check(lives);
    }

    @Test
    void whoWorksHereAndWhatTheyDecideComesOutTheSameInEveryOrder() {
        shuffler.check(
                List.of(
                        life("worker", WANDA, "WorkerJoined", "WorkerLeft"),
                        life("huddle", AMARA, "HuddleHeld", "HuddleResolved"),
                        life("glass", AMARA, "RecordOpened", "RecordClosed"),
                        life("person", AMARA, "PersonWelcomed")));
    }

    @Test
    void whoAPlanNamesComesOutTheSameInEveryOrder() {
        shuffler.check(
                List.of(
                        entry(AMARA, "SupporterNamed", "EntryCorrected", "SupporterSeenTo"),
                        entry(BERYL, "SupporterNamed", "EntryWithdrawn", "SupporterNamed"),
                        life("person", AMARA, "PersonWelcomed")));
    }

    /**
     * A welcome, a match, a companion, a leaver, a door and an erasure, each waiting for its end.
     */
    @Test
    void whatFollowsFromWhatIsHalfDoneComesOutTheSameInEveryOrder() {
        world = this::halfDone;
        List<List<Heard>> lives =
                List.of(
                        List.of(
                                heard(
                                        "intake",
                                        "IntroductionWelcomed",
                                        "introduction",
                                        2,
                                        WELCOMED)),
                        List.of(heard("intake", "IntroductionMatched", "introduction", 2, MATCHED)),
                        List.of(
                                said(
                                        "CompanionCameForward",
                                        "conversation",
                                        TALK,
                                        "companion",
                                        golden(5))),
                        List.of(heard("intake", "WorkerLeft", "worker", 2, WANDA)),
                        List.of(heard("contact", "DoorOpened", "door", 1, golden(1))),
                        List.of(heard("referral", "ErasureCompleted", "erasure", 1, BERYL)));

        shuffler.check(lives);

        assertThat(changedBy(lives))
                .contains(
                        "people/" + INTRODUCED,
                        "people/" + KNOWN,
                        "people/" + golden(1),
                        "accounts/" + WANDAS_ACCOUNT,
                        "erasures/" + ERASURE)
                .anyMatch(it -> it.startsWith("introductions/"));
    }

    /** Somebody who waits is welcomed by a huddle. */
    @Test
    void whatAHuddleDecidedTakesEffectInEveryOrder() {
        world =
                () -> {
                    keep("huddles", "held", HUDDLE);
                    keep("introductions", "waiting", golden(2));
                };
        List<List<Heard>> lives =
                List.of(
                        List.of(said("HuddleResolved", "huddle", HUDDLE, "resolve", golden(1))),
                        List.of(heard("contact", "DoorOpened", "door", 1, golden(1))));

        shuffler.check(lives);

        assertThat(changedBy(lives)).contains("introductions/" + golden(2), "people/" + INTRODUCED);
    }

    @ParameterizedTest
    @CsvSource({
        "intake, IntroductionReceived, introduction, 00000000-0000-0007-0000-000000000001",
        "intake, ContactAttempted, introduction, 00000000-0000-0007-0000-000000000001",
        "intake, ConversationHeld, conversation, 00000000-0000-0007-0000-000000000001",
        "intake, PersonWelcomed, person, 00000000-0000-0007-0000-000000000001",
        "intake, PersonMoved, person, 00000000-0000-0007-0000-000000000001",
        "intake, IntroductionWelcomed, introduction, 00000000-0000-0008-0000-000000000001",
        "intake, IntroductionMatched, introduction, 00000000-0000-0008-0000-000000000002",
        "intake, WorkerLeft, worker, 0d5c1a7e-0000-4000-8000-000000000001",
        "careplan, MatchFollowed, followed-match, 00000000-0000-0007-0000-000000000001",
        "referral, ErasureCompleted, erasure, 00000000-0000-0007-0000-000000000001",
        "contact, DoorOpened, door, 00000000-0000-8000-8000-000000000001",
        "careplan, SupporterNamed, entry, 00000000-0000-0007-0000-000000000001",
        "careplan, SupporterSeenTo, entry, 00000000-0000-0007-0000-000000000001",
    })
    void whatIsHeardAgainAfterThreeHundredOthersChangesNothing(
            String service, String event, String aggregate, UUID about) {
        world = this::halfDone;
        var others =
                LongStream.rangeClosed(2, 301)
                        .mapToObj(it -> heard(service, event, aggregate, it, about))
                        .toList();

        shuffler.checkLateRepeat(heard(service, event, aggregate, 1, about), others);
    }

    private void halfDone() {
        keep("introductions", "welcomed", WELCOMED);
        keep("introductions", "matched", MATCHED);
        keep("people", "paused", KNOWN);
        keep("people", "in-network", golden(1));
        keep("conversations", "open", TALK);
        keep("workers", "left", WANDA);
        keep("accounts", "active", WANDAS_ACCOUNT);
        keep("erasures", "started", ERASURE);
    }

    private void keep(String collection, String alias, UUID id) {
        opened.keep(Path.of("src/test/resources/golden"), collection, alias, id);
    }

    /** Whoever and whatever stored examples are about, counted through. */
    private static UUID golden(int number) {
        return UUID.fromString("00000000-0000-8000-8000-00000000000" + number);
    }

    private static Heard said(String event, String aggregate, UUID about, String field, UUID id) {
        return Heard.of(
                "intake." + event + ".v1",
                aggregate + "/" + about,
                2,
                about,
                "lambeth",
                "{\"%s\":\"%s\"}".formatted(field, id));
    }

    private Set<String> changedBy(List<List<Heard>> lives) {
        forget();
        Map<String, String> before = kept();
        lives.forEach(it -> it.forEach(listeners::hear));
        Map<String, String> after = kept();
        return after.keySet().stream()
                .filter(it -> !after.get(it).equals(before.get(it)))
                .collect(Collectors.toSet());
    }

    private void forget() {
        PEOPLE.forEach(TestKeys::make);
        empty();
        world.run();
    }

    /** What other tests left stays. */
    private void empty() {
        look(
                () -> {
                    others.forEach(
                            (collection, ids) ->
                                    mongo.getCollection(collection).deleteMany(nin("_id", ids)));
                    return others;
                });
    }

    private Map<String, Set<Object>> ids() {
        Map<String, Set<Object>> ids = new TreeMap<>();
        Stream.concat(opened.collections().stream(), READ.stream())
                .forEach(
                        it ->
                                ids.put(
                                        it,
                                        mongo.getCollection(it)
                                                .find()
                                                .map(found -> found.get("_id"))
                                                .into(new HashSet<>())));
        return ids;
    }

    private List<Object> state() {
        return look(() -> List.of(kept(), read()));
    }

    private Map<String, String> kept() {
        Map<String, String> kept = look(() -> new TreeMap<>(opened.kept(AFTER_ALL_THAT_IS_HEARD)));
        others.forEach((collection, ids) -> ids.forEach(it -> kept.remove(collection + "/" + it)));
        return kept;
    }

    private Map<String, Set<Document>> read() {
        Map<String, Set<Document>> read = new TreeMap<>();
        READ.forEach(
                it ->
                        read.put(
                                it,
                                mongo.getCollection(it)
                                        .find(nin("_id", others.get(it)))
                                        .into(new HashSet<>())));
        return read;
    }

    private static <T> T look(Callable<T> look) {
        try {
            return StoreChecks.look(look);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What intake says of one of its aggregates, in its order. */
    private static List<Heard> life(String aggregate, UUID about, String... events) {
        return IntStream.range(0, events.length)
                .mapToObj(it -> heard("intake", events[it], aggregate, it + 1, about))
                .toList();
    }

    /** What careplan says of one entry of somebody's plan, in its order. */
    private static List<Heard> entry(UUID about, String... events) {
        return IntStream.range(0, events.length)
                .mapToObj(it -> heard("careplan", events[it], "entry", it + 1, about))
                .toList();
    }

    private static Heard heard(
            String service, String event, String aggregate, long sequence, UUID about) {
        return Heard.of(
                service + "." + event + ".v1",
                aggregate + "/" + about,
                sequence,
                about,
                "lambeth",
                example(service, event));
    }

    private static String example(String service, String event) {
        var file = Path.of("..", service + "-service/contracts/examples", event + ".v1.json");
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
