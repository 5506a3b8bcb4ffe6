package org.livingwell.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class GiveWayTest {

    @Test
    void itWaitsUntilEverybodyWasAnswered() throws Exception {
        var giveWay = new GiveWay(Duration.ofHours(1));
        giveWay.asked();
        giveWay.asked();
        var bulk = Thread.ofVirtual().start(giveWay::pass);
        await().until(() -> bulk.getState() == Thread.State.TIMED_WAITING);

        giveWay.answered();
        assertThat(bulk.isAlive()).isTrue();
        giveWay.answered();

        bulk.join();
    }

    @Test
    void itIsSlowedAndNeverStopped() {
        var giveWay = new GiveWay(Duration.ofMillis(1));
        giveWay.asked();

        giveWay.pass(); // though nobody is answered
    }
}
