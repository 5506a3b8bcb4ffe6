package org.livingwell.platform.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class AccessLogIT {

    static final Actor WANDA = new Actor("wanda", "worker", List.of("lambeth"));
    static final Actor LENA = new Actor("lena", "lead", List.of("lambeth"));
    static final String PLAN = "GET /api/people/{id}/care-plan";

    final HandClock clock = new HandClock();
    final PersonId amara = new PersonId(UUID.randomUUID());
    final PersonId leon = new PersonId(UUID.randomUUID());
    final List<Anchor> published = new ArrayList<>();
    MongoClient client;
    MongoCollection<Document> stored;
    AccessRecords records;
    AccessLog log;

    @BeforeEach
    void open() {
        var settings =
                MongoClientSettings.builder()
                        .applyConnectionString(
                                new ConnectionString(RealParts.running().mongodbUri()));
        client = MongoClients.create(StoreChecks.watch(settings).build());
        var mongo =
                new MongoTemplate(client, "log-" + UUID.randomUUID().toString().substring(0, 8));
        records = new AccessRecords(mongo, _ -> Map.of());
        log = new AccessLog(records, clock);
        stored = mongo.getCollection("access_log");
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void theSameReadingWithinAQuarterOfAnHourIsCountedUp() {
        read(amara, WANDA);
        clock.forward(Duration.ofMinutes(14));
        read(amara, WANDA);
        read(amara, LENA);

        assertThat(sights(amara))
                .extracting(it -> it.by().id(), Seen.Sight::times)
                .containsExactly(tuple("lena", 1L), tuple("wanda", 2L));
    }

    @Test
    void whoIsToldThatNothingChangedIsSeenForLongerAndNotMoreOften() {
        read(amara, WANDA);
        clock.forward(Duration.ofMinutes(14));
        log.read(List.of(amara), WANDA, null, plan(true));

        assertThat(sights(amara))
                .extracting(Seen.Sight::times, Seen.Sight::last)
                .containsExactly(tuple(1L, clock.instant()));
    }

    @Test
    void whatIsNotToldTakesNoRoomFromWhatIs() {
        read(amara, WANDA);
        for (int i = 0; i < 20; i++) {
            clock.forward(Duration.ofMinutes(20));
            log.read(List.of(amara), LENA, null, new Reading(PLAN, List.of(), Set.of("x"), false));
        }

        assertThat(records.of(amara, (_, of) -> !of.contains("x"), 9))
                .extracting(it -> it.by().id())
                .containsExactly("wanda");
    }

    @Test
    void aReadingLaterThanThatIsAnotherOne() {
        read(amara, WANDA);
        clock.forward(Duration.ofMinutes(15));
        read(amara, WANDA);

        assertThat(sights(amara)).hasSize(2);
        assertThat(breach()).isNull();
    }

    @Test
    void everybodyInAListIsWrittenDown() {
        var people = Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(25).toList();
        log.read(people.subList(0, 5), LENA, null, plan(false));
        clock.forward(Duration.ofMinutes(1));

        log.read(people, LENA, null, plan(false));

        assertThat(people).allSatisfy(it -> assertThat(sights(it)).hasSize(1));
        assertThat(check().people()).isEqualTo(25);
    }

    @Test
    void manyAtOnceMakeOneChain() {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                var reader = new Actor("worker-" + i, "worker", List.of());
                readers.submit(() -> log.read(List.of(amara), reader, null, plan(false)));
            }
        }

        assertThat(check().records()).isEqualTo(40);
        assertThat(breach()).isNull();
    }

    @Test
    void aReadingThatCannotBeKeptIsRefused() {
        client.close();

        assertThatThrownBy(() -> read(amara, WANDA))
                .isInstanceOf(AccessLogUnavailableException.class);
    }

    @Test
    void aLogAsItWasWrittenIsSound() {
        tenReadings();
        anchor();

        assertThat(check()).isEqualTo(new AccessLogCheck.Outcome(2, 20, 1, clock.instant(), null));
    }

    @Test
    void anEditIsFound() {
        tenReadings();

        tamper(
                () ->
                        stored.updateOne(
                                Filters.eq("_id", id(amara, 4)), Updates.set("who", "nobody")));

        assertThat(breach()).isEqualTo(new AccessLogCheck.Breach("changed", id(amara, 4)));
    }

    @Test
    void aCutInTheMiddleIsFound() {
        tenReadings();

        tamper(() -> stored.deleteOne(Filters.eq("_id", id(amara, 4))));

        assertThat(breach()).isEqualTo(new AccessLogCheck.Breach("missing", id(amara, 5)));
    }

    @Test
    void aSwapIsFound() {
        tenReadings();

        tamper(() -> swap(id(leon, 3), id(leon, 7)));

        assertThat(breach()).isEqualTo(new AccessLogCheck.Breach("changed", id(leon, 3)));
    }

    @Test
    void aTruncationIsFoundAgainstTheAnchors() {
        tenReadings();
        anchor();

        tamper(
                () -> {
                    stored.deleteOne(Filters.eq("_id", id(leon, 10)));
                    stored.deleteOne(Filters.eq("_id", id(leon, 9)));
                });

        assertThat(breach()).extracting(AccessLogCheck.Breach::kind).isEqualTo("cut");
    }

    @Test
    void aWholeChainMadeAnewIsFoundAgainstTheAnchors() {
        tenReadings();
        anchor();

        tamper(() -> IntStream.rangeClosed(1, 10).forEach(this::forge));

        assertThat(breach()).extracting(AccessLogCheck.Breach::kind).isEqualTo("cut");
    }

    @Test
    void anAnchorLeftOutIsFound() {
        tenReadings();
        anchor();
        tenReadings();
        anchor();
        published.removeFirst();

        assertThat(breach()).extracting(AccessLogCheck.Breach::kind).isEqualTo("anchor-missing");
    }

    private static void tamper(Runnable change) {
        try {
            StoreChecks.look(Executors.callable(change));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private void tenReadings() {
        for (int i = 0; i < 10; i++) {
            log.read(List.of(amara, leon), WANDA, null, plan(false));
            clock.forward(Duration.ofMinutes(20));
        }
    }

    private void read(PersonId person, Actor by) {
        log.read(List.of(person), by, null, plan(false));
    }

    private List<Seen.Sight> sights(PersonId person) {
        return records.of(person, (_, _) -> true, 9);
    }

    private static Reading plan(boolean again) {
        return new Reading(PLAN, List.of(), Set.of(), again);
    }

    private void anchor() {
        Anchor last = published.isEmpty() ? Anchor.NONE : published.getLast();
        published.add(last.next(clock.instant(), records.hashes(last.until(), clock.instant())));
    }

    private void swap(String one, String other) {
        Document first = stored.find(Filters.eq("_id", one)).first();
        Document second = stored.find(Filters.eq("_id", other)).first();
        stored.replaceOne(Filters.eq("_id", one), second.append("_id", one));
        stored.replaceOne(Filters.eq("_id", other), first.append("_id", other));
    }

    private void forge(int n) {
        Head before =
                n == 1
                        ? Head.none(amara.toString())
                        : Head.none(amara.toString())
                                .at(
                                        AccessRecord.from(
                                                stored.find(Filters.eq("_id", id(amara, n - 1)))
                                                        .first()));
        AccessRecord was = AccessRecord.from(stored.find(Filters.eq("_id", id(amara, n))).first());
        stored.replaceOne(
                Filters.eq("_id", was.id()),
                AccessRecord.after(before, LENA, was.what(), was.at()).toDocument());
    }

    private AccessLogCheck.Outcome check() {
        return new AccessLogCheck(records, () -> published).verify();
    }

    private AccessLogCheck.Breach breach() {
        return check().breach();
    }

    private static String id(PersonId person, long n) {
        return AccessRecord.id(person.toString(), n);
    }

    /** A clock that is moved by hand. */
    static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T12:00:00Z");

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
