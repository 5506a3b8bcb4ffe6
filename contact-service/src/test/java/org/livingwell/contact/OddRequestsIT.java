package org.livingwell.contact;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.input.OddRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServiceIT
class OddRequestsIT {

    @LocalServerPort int port;
    @Autowired ApplicationContext running;

    @Test
    void whatNobodyShouldSendIsRefusedAndNeverTakenAndNeverAnError() {
        OddRequests.check(running, port);
    }
}
