package org.livingwell.intake.arriving.huddle;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ReaderContracts;

import java.nio.file.Path;

class OwnHuddleListenerTest {

    @Test
    void whatIsReadIsWhatThePublisherPromises() {
        ReaderContracts.check(OwnHuddleListener.class, Path.of("contracts"));
    }
}
