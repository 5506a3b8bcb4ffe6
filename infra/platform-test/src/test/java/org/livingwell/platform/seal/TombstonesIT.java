package org.livingwell.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.seal.Tombstone.Erased;
import org.livingwell.platform.seal.Tombstone.Moved;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.store.StoreChecks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A key that moved is not one that was erased, whoever reads it and whenever. */
class TombstonesIT {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    final PersonId erased = new PersonId(UUID.randomUUID());
    final PersonId minted = new PersonId(UUID.randomUUID());
    final PersonId known = new PersonId(UUID.randomUUID());
    MongoClient client;
    MongoDatabase database;
    Tombstones stones;

    @BeforeEach
    void connect() {
        client = connected(RealParts.running().mongodbUri());
        database = client.getDatabase("stones-" + UUID.randomUUID().toString().substring(0, 8));
        stones = new Tombstones(database, Clock.fixed(NOON, ZoneOffset.UTC));
        stones.declareIndex();
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void movedIsReadAsMovedAndErasedAsErased() {
        stones.put(new Erased(erased, NOON));
        stones.put(new Moved(minted, known, NOON));

        assertThat(heard())
                .containsExactlyInAnyOrder(
                        new Erased(erased, NOON), new Moved(minted, known, NOON));
    }

    @Test
    void whoMovedAndIsErasedAsWellIsErased() {
        stones.put(new Moved(minted, known, NOON));
        stones.put(new Erased(minted, NOON.plusSeconds(1)));

        assertThat(heard()).isNotEmpty().allMatch(it -> it instanceof Erased);
    }

    private List<Tombstone> heard() {
        List<Tombstone> heard = new ArrayList<>();
        stones.replay(database, heard::add);
        return heard;
    }

    private static MongoClient connected(String uri) {
        return MongoClients.create(
                StoreChecks.watch(MongoClientSettings.builder())
                        .applyConnectionString(new ConnectionString(uri))
                        .build());
    }
}
