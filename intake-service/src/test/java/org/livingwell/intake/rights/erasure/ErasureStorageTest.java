package org.livingwell.intake.rights.erasure;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class ErasureStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(ErasureStorage.type(), Path.of("src/test/resources/golden"));
    }
}
