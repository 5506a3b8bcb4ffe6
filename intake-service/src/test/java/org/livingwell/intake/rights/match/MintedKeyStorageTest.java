package org.livingwell.intake.rights.match;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class MintedKeyStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(MintedKeyStorage.type(), Path.of("src/test/resources/golden"));
    }
}
