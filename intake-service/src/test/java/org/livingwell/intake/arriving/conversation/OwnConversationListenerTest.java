package org.livingwell.intake.arriving.conversation;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ReaderContracts;

import java.nio.file.Path;

class OwnConversationListenerTest {

    @Test
    void whatIsReadIsWhatThePublisherPromises() {
        ReaderContracts.check(OwnConversationListener.class, Path.of("contracts"));
    }
}
