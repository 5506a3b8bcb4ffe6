package org.livingwell.careplan.plan;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class CarePlanStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(CarePlanStorage.type(), Path.of("src/test/resources/golden"));
    }
}
