package org.livingwell.careplan.journey;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ReaderContracts;

import java.nio.file.Path;

class JourneyListenerTest {

    @Test
    void whatIsReadIsWhatThePublisherPromises() {
        ReaderContracts.check(JourneyListener.class, Path.of("../intake-service/contracts"));
        ReaderContracts.check(JourneyListener.class, Path.of("contracts"));
    }
}
