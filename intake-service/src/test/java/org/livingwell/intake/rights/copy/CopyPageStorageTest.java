package org.livingwell.intake.rights.copy;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class CopyPageStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(CopyPageStorage.type(), Path.of("src/test/resources/golden"));
    }
}
