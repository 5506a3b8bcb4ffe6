package org.livingwell.intake.people.person;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.people.keys.SearchKeys;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class PersonStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(
                PersonStorage.type(new SearchKeys((_, _, _) -> "hash")),
                Path.of("src/test/resources/golden"));
    }
}
