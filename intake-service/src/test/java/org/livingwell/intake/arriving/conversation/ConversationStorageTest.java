package org.livingwell.intake.arriving.conversation;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.GoldenStates;

import java.nio.file.Path;

class ConversationStorageTest {

    @Test
    void everyStateStoredSoFarDecodes() {
        GoldenStates.check(ConversationStorage.type(), Path.of("src/test/resources/golden"));
    }
}
