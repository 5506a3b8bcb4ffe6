package org.livingwell.intake.introduction.storage;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.search.application.SearchKeys;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class IntroductionStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(
                IntroductionStorage.type(new SearchKeys((_, _, _) -> "hash")),
                Path.of("src/test/resources/golden"));
    }
}
