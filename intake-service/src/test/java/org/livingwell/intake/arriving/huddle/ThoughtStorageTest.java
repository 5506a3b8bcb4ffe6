package org.livingwell.intake.arriving.huddle;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class ThoughtStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(ThoughtStorage.type(), Path.of("src/test/resources/golden"));
    }
}
