package org.livingwell.intake;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.BrokenPromiseException;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Declaration;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A planted bug: an aggregate that announces what was never promised, and one that keeps a hole.
 */
@ServiceIT
class CheckedBeforeWrittenIT {

    record Bell(List<UUID> heardBy) {}

    record NeverPromised(List<UUID> heardBy) {}

    record PersonAccessChanged(boolean restricted, List<UUID> openTo, List<UUID> kin) {}

    @Autowired Aggregates stores;
    @Autowired PersonKeys keys;
    @Autowired MongoTemplate mongo;
    final PersonId amara = new PersonId(UUID.randomUUID());
    Aggregate<Bell, Bell, Bell> bells;

    @BeforeEach
    void plant() {
        bells =
                stores.open(
                        Declaration.<Bell, Bell, Bell>aggregate(
                                        "planted_bells",
                                        new Bell(List.of()),
                                        (_, rung, _) -> agree(rung),
                                        (_, rung) -> rung)
                                .about((id, _) -> About.of(PersonId.of(id), new PlaceId("york")))
                                .mints()
                                .copied()
                                .announce(CheckedBeforeWrittenIT::announced));
    }

    private static Object announced(Bell rung) {
        return rung.heardBy().isEmpty()
                ? new NeverPromised(rung.heardBy())
                : new PersonAccessChanged(true, rung.heardBy(), List.of());
    }

    @Test
    void whatCannotBeReadBackIsNeitherStoredNorAnnouncedAndMintsNoKey() throws Exception {
        for (Bell rung : List.of(new Bell(List.of()), new Bell(Arrays.asList((UUID) null)))) {
            assertThatExceptionOfType(BrokenPromiseException.class).isThrownBy(() -> ring(rung));

            assertThat(stored()).isZero();
            assertThat(keys.find(amara)).isEmpty();
        }
    }

    @Test
    void whatKeepsItsPromisesIsStoredUnderAKeyOfItsOwn() throws Exception {
        ring(new Bell(List.of(UUID.randomUUID())));

        assertThat(stored()).isOne();
        assertThat(keys.find(amara)).isPresent();
    }

    private void ring(Bell rung) {
        bells.of(amara).handle(rung, Cause.of(UUID.randomUUID()));
    }

    private long stored() throws Exception {
        return StoreChecks.look(
                () ->
                        mongo.getCollection("planted_bells")
                                .countDocuments(eq("_id", amara.toString())));
    }
}
