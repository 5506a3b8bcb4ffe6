package org.livingwell.careplan.story;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ReaderContracts;

import java.nio.file.Path;

class StoryListenerTest {

    @Test
    void whatIsReadIsWhatThePublisherPromises() {
        ReaderContracts.check(StoryListener.class, Path.of("../intake-service/contracts"));
        ReaderContracts.check(VoiceListener.class, Path.of("../intake-service/contracts"));
    }
}
