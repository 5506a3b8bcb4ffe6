package org.livingwell.intake.rights.glass;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class GlassStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(GlassStorage.type(), Path.of("src/test/resources/golden"));
    }
}
