package org.livingwell.referral;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.access.AccessMatrix;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import java.util.UUID;

@ServiceIT
class AccessMatrixIT {

    @LocalServerPort int port;
    @Autowired ApplicationContext running;

    @Test
    void everybodyGetsWhereTheyAreLetInAndNowhereElse() {
        AccessMatrix.check(running, port, (_, _) -> UUID.randomUUID().toString());
    }
}
