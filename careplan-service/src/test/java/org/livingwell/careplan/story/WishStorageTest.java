package org.livingwell.careplan.story;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class WishStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(WishStorage.type(), Path.of("src/test/resources/golden"));
    }
}
