package org.livingwell.intake.arriving.huddle;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class HuddleStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(HuddleStorage.type(), Path.of("src/test/resources/golden"));
    }
}
