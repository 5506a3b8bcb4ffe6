package org.livingwell.platform.erasure;

import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.readmodel.PlatformReadModels;
import org.livingwell.platform.readmodel.ReadModels;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.seal.Tombstones;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.PlatformStore;
import org.livingwell.platform.time.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Clock;

/** Erasure and copies, the same in every service, with no code of its own. */
@AutoConfiguration(after = {PlatformStore.class, PlatformReadModels.class})
@Import(HeldController.class)
public class PlatformErasure {

    @Bean
    Erasing erasing(Aggregates stores, ReadModels models, PersonRefs people) {
        return new Erasing(stores, models, people);
    }

    @Bean
    ErasureListener erasureListener(Erasing erasing, Aggregates stores) {
        return new ErasureListener(erasing, stores.open(Erasure.declaration()));
    }

    @Bean
    MatchListener matchListener(ObjectProvider<Moves> moves, Erasing erasing, Aggregates stores) {
        return new MatchListener(moves, erasing, stores.open(Following.declaration()));
    }

    @Bean
    TombstoneReplay tombstoneReplay(
            Tombstones tombstones,
            PersonKeys keys,
            Erasing erasing,
            MongoTemplate mongo,
            Clock clock,
            Rounds rounds) {
        var replay = new TombstoneReplay(tombstones, keys, erasing, mongo.getDb(), clock);
        rounds.every("tombstones", replay::round);
        return replay;
    }
}
