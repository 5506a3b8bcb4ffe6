package org.livingwell.intake.arriving.apart;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class ApartStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(ApartStorage.type(), Path.of("src/test/resources/golden"));
    }
}
