package org.livingwell.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.Unavailability;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.store.StoreChecks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class RewrapIT {

    static final String OLD = "old:" + "A".repeat(43) + "=";
    static final String NEW = "new:" + "B".repeat(42) + "A=";
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    final PersonId amara = new PersonId(UUID.randomUUID());
    MongoClient client;
    MongoDatabase database;

    @BeforeEach
    void connect() {
        client = connected(RealParts.running().mongodbUri());
        database = client.getDatabase("keys-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void afterwardsTheOldKeyIsNeededNoMore() {
        keys(OLD).make(amara);
        Binary sealed = keys(OLD).find(amara).orElseThrow().seal("I cannot sleep", "plans", "1");

        Rewrapped counts = keys(NEW + "\n" + OLD).rewrap();

        assertThat(counts).isEqualTo(new Rewrapped(1, 0, 0));
        assertThat(keys(NEW).find(amara).orElseThrow().open(sealed, "plans", "1"))
                .isEqualTo("I cannot sleep");
    }

    @Test
    void thousandsAreWrappedInBatchesAndTombstonesAreLeftAlone() {
        var kept = wrapped(OLD);
        IntStream.range(0, 1_200).forEach(_ -> kept.make(UUID.randomUUID().toString(), noon()));
        kept.bury(new Tombstone.Erased(amara, noon()));

        Rewrapped first = wrapped(NEW + "," + OLD).rewrap();
        Rewrapped second = wrapped(NEW).rewrap();

        assertThat(first).isEqualTo(new Rewrapped(1_200, 0, 1));
        assertThat(second).isEqualTo(new Rewrapped(0, 1_200, 1));
    }

    @Test
    void aKeyThatCannotBeUnwrappedHereIsWaitedForAndNotTakenForNone() {
        keys(OLD).make(amara);

        assertThatThrownBy(() -> keys(NEW).find(amara))
                .matches(Unavailability::is)
                .hasMessageNotContaining(amara.toString());
    }

    @Test
    void aKeyDatabaseThatDoesNotAnswerIsNoAbsence() {
        try (var away = connected("mongodb://localhost:1")) {
            database = away.getDatabase("keys");
            assertThatThrownBy(() -> keys(OLD).find(amara)).matches(Unavailability::is);
        }
        database = client.getDatabase("keys-unused");
    }

    @Test
    void aKeyIsMadeOnceAndNeverAgainAfterItWasDestroyed() {
        var keys = keys(OLD);
        keys.make(amara);
        keys.make(amara);

        keys.destroy(amara);

        assertThat(keys.find(amara)).isEmpty();
        assertThatExceptionOfType(GoneException.class).isThrownBy(() -> keys.make(amara));
        assertThat(keys.find(List.of(amara.toString(), UUID.randomUUID().toString()))).isEmpty();
    }

    @Test
    void aNewKeyIsThereAtOnceHoweverOftenItWasMissedBefore() {
        var reader = keys(OLD);
        assertThat(reader.find(amara)).isEmpty();

        keys(OLD).make(amara);

        assertThat(reader.find(amara)).isPresent();
    }

    @Test
    void whatIsSealedOpensInItsOwnPlaceWithItsOwnKeyOnly() {
        var leon = new PersonId(UUID.randomUUID());
        var keys = keys(OLD);
        keys.make(amara);
        keys.make(leon);
        PersonKey hers = keys.find(amara).orElseThrow();
        PersonKey his = keys.find(leon).orElseThrow();

        Binary sealed = hers.seal("words", "plans", "1");

        assertThat(hers.open(sealed, "plans", "1")).isEqualTo("words");
        assertThatThrownBy(() -> hers.open(sealed, "plans", "2")).hasMessageContaining("not open");
        assertThatThrownBy(() -> hers.open(sealed, "goals", "1")).hasMessageContaining("not open");
        assertThatThrownBy(() -> his.open(sealed, "plans", "1")).hasMessageContaining("not open");
    }

    private static MongoClient connected(String uri) {
        var settings =
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .applyToClusterSettings(
                                it -> it.serverSelectionTimeout(2, TimeUnit.SECONDS));
        return MongoClients.create(StoreChecks.watch(settings).build());
    }

    private PersonKeys keys(String wrap) {
        var settings = new KeySettings("", "", "", "", wrap, "", true);
        return new PersonKeys(wrapped(wrap), new Tombstones(database, NOON), settings, NOON);
    }

    private WrappedKeys wrapped(String wrap) {
        return new WrappedKeys(
                database,
                "person_keys",
                KeyEncryptionKeys.parse(wrap),
                PredefinedAeadParameters.AES256_GCM);
    }

    private static Instant noon() {
        return NOON.instant();
    }
}
