package org.livingwell.intake;

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
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What intake hears, its own topic included, comes to the same whole states in every order. */
@ServiceIT
class IntakeShuffleIT {

    /** What a place promises is there from the start; nothing that is heard changes it. */
    private static final String SEEDED = "place_settings";

    private static final List<String> READ = List.of("milestones", "person_refs", "worker_refs");
    private static final UUID AMARA = new UUID(7, 1);
    private static final UUID BERYL = new UUID(7, 2);
    private static final List<UUID> PEOPLE = List.of(AMARA, BERYL, new UUID(7, 3));
    private static final UUID WANDA = UUID.fromString("0d5c1a7e-0000-4000-8000-000000000001");
    private static final Instant AFTER_ALL_THAT_IS_HEARD = Instant.parse("2026-11-24T00:00:00Z");

    @Autowired ConfigurableApplicationContext running;
    @Autowired KafkaListenerEndpointRegistry registry;
    @Autowired ReadModels readModels;
    @Autowired MongoTemplate mongo;
    private Opened opened;
    private Listeners listeners;
    private Shuffler shuffler;

    @BeforeEach
    void hold() {
        opened = new Opened(running.getBean(Aggregates.class), running.getBeanFactory());
        listeners = Listeners.of(registry);
        readModels.stop();
        shuffler = new Shuffler(listeners::hear, this::forget, this::state);
    }

    @AfterEach
    void release() {
        forget();
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
                        life("glass", AMARA, "RecordOpened"),
                        life("person", AMARA, "PersonWelcomed")));
    }

    @ParameterizedTest
    @CsvSource({
        "intake, IntroductionReceived, introduction",
        "intake, ContactAttempted, introduction",
        "intake, PersonWelcomed, person",
        "intake, PersonMoved, person",
        "intake, PersonDied, person",
        "intake, ConversationHeld, conversation",
        "intake, HuddleResolved, huddle",
        "intake, WorkerLeft, worker",
        "careplan, MatchFollowed, followed-match",
        "careplan, ErasureCompleted, erasure",
        "contact, DoorOpened, door",
    })
    void whatIsHeardAgainAfterThreeHundredOthersChangesNothing(
            String service, String event, String aggregate) {
        var others =
                LongStream.rangeClosed(2, 301)
                        .mapToObj(it -> heard(service, event, aggregate, it, AMARA))
                        .toList();

        shuffler.checkLateRepeat(heard(service, event, aggregate, 1, AMARA), others);
    }

    private void forget() {
        PEOPLE.forEach(TestKeys::make);
        look(
                () ->
                        Stream.concat(opened.collections().stream(), READ.stream())
                                .filter(it -> !it.equals(SEEDED))
                                .map(this::empty)
                                .toList());
    }

    private long empty(String collection) {
        return mongo.getCollection(collection).deleteMany(new Document()).getDeletedCount();
    }

    private List<Object> state() {
        return look(() -> List.of(opened.kept(AFTER_ALL_THAT_IS_HEARD), read()));
    }

    private Map<String, Set<Document>> read() {
        Map<String, Set<Document>> read = new TreeMap<>();
        READ.forEach(it -> read.put(it, mongo.getCollection(it).find().into(new HashSet<>())));
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
