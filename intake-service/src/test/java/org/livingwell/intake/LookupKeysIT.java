package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.seal.LookupKeys;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceIT
class LookupKeysIT {

    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final String PHONE = "+447700900123";

    @Autowired LookupKeys keys;
    @Autowired MongoTemplate mongo;

    @Test
    void theSameValueIsTheSameHashInOnePlaceAndKindOnly() {
        String hash = keys.of(LAMBETH).hash("phone", PHONE);

        assertThat(keys.of(LAMBETH).hash("phone", PHONE)).isEqualTo(hash).hasSize(22);
        assertThat(keys.of(LAMBETH).hash("email", PHONE)).isNotEqualTo(hash);
        assertThat(keys.of(new PlaceId("york")).hash("phone", PHONE)).isNotEqualTo(hash);
    }

    @Test
    void theKeyItselfIsKeptWrapped() throws Exception {
        keys.of(LAMBETH);

        var kept =
                StoreChecks.look(
                        () ->
                                mongo.getMongoDatabaseFactory()
                                        .getMongoDatabase("keys")
                                        .getCollection("lookup_keys")
                                        .find()
                                        .first());

        assertThat(kept).containsKeys("wrapped", "kek", "madeAt");
    }
}
