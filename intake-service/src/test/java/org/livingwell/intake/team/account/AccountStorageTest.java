package org.livingwell.intake.team.account;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class AccountStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(AccountStorage.type(), Path.of("src/test/resources/golden"));
    }
}
