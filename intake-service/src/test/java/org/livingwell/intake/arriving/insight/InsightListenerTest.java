package org.livingwell.intake.arriving.insight;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ReaderContracts;

import java.nio.file.Path;

class InsightListenerTest {

    @Test
    void whatIsReadIsWhatThePublisherPromises() {
        ReaderContracts.check(InsightListener.class, Path.of("contracts"));
    }
}
