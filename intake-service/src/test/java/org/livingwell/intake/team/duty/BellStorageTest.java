package org.livingwell.intake.team.duty;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class BellStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(BellStorage.type(), Path.of("src/test/resources/golden"));
    }
}
