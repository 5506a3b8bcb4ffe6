package org.livingwell.intake.people.concern;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class ConcernStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(ConcernStorage.type(), Path.of("src/test/resources/golden"));
    }
}
