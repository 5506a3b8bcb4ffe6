package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.platform.store.Errands.INTAKE;
import static org.livingwell.platform.store.Errands.NOON;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.store.Errands.Instance;

import java.time.Duration;

/** What reaches people begins once all is read that stood there when the process started. */
class OnceHeardIT {

    static final String REACHES_SOMEBODY = "many1";

    final Errands errands = new Errands();
    final Instance started = errands.instance();

    @BeforeEach
    void due() {
        errands.plan(REACHES_SOMEBODY, NOON.minusSeconds(1));
        started.watchOnceHeard(errands::finish);
        started.watch(errands::finish);
    }

    @AfterEach
    void close() {
        errands.close();
    }

    @Test
    void itWaitsWhileAllElseGoesOn() {
        await().until(() -> behind() == 1);
        othersGoOn();
        assertThat(isDone()).isFalse();

        errands.read.put(INTAKE, 1L);

        await().until(this::isDone);
        assertThat(behind()).isZero();
    }

    @Test
    void itWaitsForAMinuteAtMostSoThatWhatIsOfNoUseAnyMoreEnds() {
        errands.clock.forward(Duration.ofSeconds(59));
        othersGoOn();
        assertThat(isDone()).isFalse();

        errands.clock.forward(Duration.ofSeconds(2));

        await().until(this::isDone);
        assertThat(behind()).isOne();
    }

    private void othersGoOn() {
        for (int i = 0; i < 3; i++) {
            String mark = errands.mark();
            await().pollInterval(Duration.ofMillis(10))
                    .until(() -> errands.state(mark).due() == null);
        }
    }

    private boolean isDone() {
        return errands.state(REACHES_SOMEBODY).due() == null;
    }

    private double behind() {
        return errands.meters.get("livingwell.listeners.behind").gauge().value();
    }
}
