package org.livingwell.intake.team.place;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class PlaceSettingsStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(PlaceSettingsStorage.type(), Path.of("src/test/resources/golden"));
    }
}
