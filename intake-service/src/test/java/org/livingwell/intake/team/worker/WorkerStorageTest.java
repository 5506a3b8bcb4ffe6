package org.livingwell.intake.team.worker;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class WorkerStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(WorkerStorage.type(), Path.of("src/test/resources/golden"));
    }
}
