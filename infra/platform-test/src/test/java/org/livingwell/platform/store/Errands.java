package org.livingwell.platform.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import static org.livingwell.platform.domain.Decision.agree;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;

import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.Heard;
import org.livingwell.platform.events.Offsets;
import org.livingwell.platform.events.Unread;
import org.livingwell.platform.observe.EventMetrics;
import org.livingwell.platform.observe.TraceContext;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.NobodysKeys;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.store.StoreChecks;
import org.livingwell.platform.time.GiveWay;
import org.livingwell.platform.time.QuickRounds;
import org.livingwell.platform.time.Rounds;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Errands on one database, run by as many instances as a test opens. */
final class Errands implements AutoCloseable {

    /**
     * @param due null where nothing is
     * @param run how often it came to something
     */
    record Errand(@Nullable Instant due, int run) {}

    /** Run where it is still the one that was due; null only notes something. */
    record Run(@Nullable Instant was, @Nullable Instant next) {}

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    static final TopicPartition INTAKE = new TopicPartition("intake.events.v1", 0);

    private static final String MARK = "mark";

    /** One event stands there when an instance starts; until a test says so nobody has read it. */
    final Map<TopicPartition, Long> read = new ConcurrentHashMap<>();

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Declaration<Errand, Run, Run> declared = declared();
    final HandClock clock = new HandClock();
    private final MongoClient client;
    private final MongoTemplate mongo;
    private final List<Rounds> opened = new ArrayList<>();
    private final AtomicInteger marks = new AtomicInteger();
    private final Instance own;

    Errands() {
        var uri = new ConnectionString(RealParts.running().mongodbUri());
        var settings = MongoClientSettings.builder().applyConnectionString(uri);
        client = MongoClients.create(StoreChecks.watch(settings).build());
        mongo =
                new MongoTemplate(
                        client, "errands-" + UUID.randomUUID().toString().substring(0, 8));
        own = instance();
    }

    /** One process: its own store, threads and timers. */
    record Instance(Aggregate<Errand, Run, Run> errands, Timers timers, Rounds rounds) {

        void watch(Consumer<String> act) {
            watch("errands", act);
        }

        void watchOnceHeard(Consumer<String> act) {
            timers.onceHeard().watch("errands-once-heard", errands, "index.many", act);
        }

        void watchMany(Consumer<String> act) {
            timers.watchMany("many-errands", errands, "index.many", act);
        }

        void watch(String name, Consumer<String> act) {
            timers.watch(name, errands, "index.due", act);
        }
    }

    Instance instance() {
        var rounds = QuickRounds.begun();
        opened.add(rounds);
        var metrics = new EventMetrics(meters);
        var heard =
                new Heard(
                        () -> Map.of("errands.people", Set.of(INTAKE.topic())),
                        this::offsets,
                        clock);
        heard.start();
        var relay = new Relay(null, null, metrics, _ -> {});
        var all =
                new Aggregates(
                        "errands",
                        mongo,
                        NobodysKeys.of(clock),
                        new PersonRefs(mongo),
                        null,
                        relay,
                        clock,
                        new TraceContext(Tracer.NOOP),
                        _ -> {},
                        metrics,
                        rounds,
                        new Follows(null));
        return new Instance(
                all.open(declared),
                new Timers(rounds, clock, metrics, new GiveWay(), heard),
                rounds);
    }

    private Offsets offsets() {
        return new Offsets() {
            @Override
            public Unread standing(Collection<String> topics) {
                return new Unread(Map.of(INTAKE, 1L));
            }

            @Override
            public Map<String, Map<TopicPartition, Long>> read(Set<String> groups) {
                return Map.of("errands.people", Map.copyOf(read));
            }

            @Override
            public void close() {}
        };
    }

    private static Declaration<Errand, Run, Run> declared() {
        return Declaration.<Errand, Run, Run>aggregate(
                        "errands", new Errand(null, 0), Errands::decide, Errands::apply)
                .about((_, _) -> About.of(null, new PlaceId("lambeth")))
                .index((id, it) -> it.due() == null ? Map.of() : Map.of(lane(id), it.due()))
                .indexed("index.due")
                .indexed("index.many")
                .clear()
                .copied();
    }

    /** What many get at once has its dates in a field of its own. */
    private static String lane(String id) {
        return id.startsWith("many") ? "many" : "due";
    }

    private static Decision<Run> decide(Errand errand, Run run, Instant now) {
        boolean gone = run.was() != null && !run.was().equals(errand.due());
        return gone ? agree() : agree(run);
    }

    private static Errand apply(Errand errand, Run run) {
        return new Errand(run.next(), errand.run() + (run.was() == null ? 0 : 1));
    }

    void plan(String id, @Nullable Instant due) {
        own.errands().of(id).handle(new Run(null, due), anew());
    }

    /** Saved by somebody else, due as before. */
    void note(String id) {
        plan(id, state(id).due());
    }

    void run(String id, @Nullable Instant was, @Nullable Instant next) {
        own.errands().of(id).handle(new Run(was, next), anew());
    }

    void reindex(String id) {
        own.errands().reindex(id);
    }

    Errand state(String id) {
        return own.errands().of(id).state();
    }

    /** Run whatever it is that is due. */
    void finish(String id) {
        run(id, state(id).due(), null);
    }

    /** One more that is due just now, by which a round is told. */
    String mark() {
        String id = MARK + marks.incrementAndGet();
        plan(id, clock.instant());
        return id;
    }

    boolean isMark(String id) {
        return id.startsWith(MARK);
    }

    @Nullable Instant indexed(String id) {
        var stored = stored().find(eq("_id", id)).first();
        var at = stored.get("index", Document.class).getDate(lane(id));
        return at == null ? null : at.toInstant();
    }

    boolean isActedOn(String id) {
        var lease = List.of("leases", lane(id));
        var stored = stored().find(eq("_id", id)).first();
        return stored.getEmbedded(lease, new Document()).getBoolean("acting", false);
    }

    /** As it is found, whatever the state says. */
    void index(String id, Instant due) {
        stored().updateOne(eq("_id", id), set("index.due", Date.from(due)));
    }

    void writtenByANewerVersion(String id) {
        stored().updateOne(eq("_id", id), combine(set("schema", 7), set("state", "[\"new\"]")));
    }

    private MongoCollection<Document> stored() {
        return mongo.getCollection("errands");
    }

    private static Cause anew() {
        return Cause.of(UUID.randomUUID());
    }

    @Override
    public void close() {
        opened.forEach(Rounds::stop);
        client.getDatabase(mongo.getDb().getName()).drop();
        client.close();
    }

    static final class HandClock extends Clock {

        private volatile Instant now = NOON.truncatedTo(ChronoUnit.MILLIS);

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
