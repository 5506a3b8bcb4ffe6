package org.livingwell.careplan.plan;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ReaderContracts;

import java.nio.file.Path;

class IntakeListenerTest {

    @Test
    void whatIsReadIsWhatThePublisherPromises() {
        ReaderContracts.check(IntakeListener.class, Path.of("../intake-service/contracts"));
    }
}
