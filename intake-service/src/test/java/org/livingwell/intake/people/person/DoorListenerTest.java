package org.livingwell.intake.people.person;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ReaderContracts;

import java.nio.file.Path;

class DoorListenerTest {

    @Test
    void whatIsReadIsWhatThePublisherPromises() {
        ReaderContracts.check(DoorListener.class, Path.of("../contact-service/contracts"));
    }
}
