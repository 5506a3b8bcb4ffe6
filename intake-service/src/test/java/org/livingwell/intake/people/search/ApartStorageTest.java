package org.livingwell.intake.people.search;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class ApartStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(ApartStorage.type(), Path.of("src/test/resources/golden"));
    }
}
