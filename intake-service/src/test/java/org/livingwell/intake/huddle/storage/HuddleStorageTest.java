package org.livingwell.intake.huddle.storage;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class HuddleStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(HuddleStorage.type(), Path.of("src/test/resources/golden"));
    }
}
