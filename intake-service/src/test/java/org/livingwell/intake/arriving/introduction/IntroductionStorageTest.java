package org.livingwell.intake.arriving.introduction;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.people.keys.SearchKeys;
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
