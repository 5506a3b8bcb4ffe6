package org.livingwell.careplan.entry;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class EntryStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(EntryStorage.type(), Path.of("src/test/resources/golden"));
    }
}
