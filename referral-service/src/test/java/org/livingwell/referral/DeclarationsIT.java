package org.livingwell.referral;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Declarations;
import org.livingwell.platform.test.ServiceIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServiceIT
class DeclarationsIT {

    @Autowired ApplicationContext running;

    @Test
    void whatIsKeptAnnouncedAndReadHasItsExamples() {
        Declarations.check(
                running, "CrisisSupportStarted.v1", "CrisisSupportEnded.v1", "PersonMet.v1");
    }
}
