package org.livingwell.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.cache.Cache.ValueRetrievalException;

import java.time.Duration;

class KeptKeysTest {

    private long now = Duration.ofDays(1).toNanos();
    private int fetched;
    private boolean away;
    private final KeptKeys keys = new KeptKeys(() -> now);

    @Test
    void theyAreFetchedOnceAndAgainWhenTheyAreOld() {
        assertThat(get()).isEqualTo("keys 1");
        passes(Duration.ofSeconds(299));
        assertThat(get()).isEqualTo("keys 1");
        passes(Duration.ofSeconds(1));
        assertThat(get()).isEqualTo("keys 2");
    }

    @Test
    void tokensOfKeysNobodyKnowsHaveThemFetchedOnceInHalfAMinuteHoweverManyCome() {
        get();
        passes(Duration.ofSeconds(30));

        for (int token = 0; token < 300; token++) {
            get();
            keys.invalidate();
            get();
            passes(Duration.ofMillis(99));
        }

        assertThat(fetched).isEqualTo(2);
        passes(Duration.ofMillis(300));
        get();
        assertThat(fetched).isEqualTo(3);
    }

    @Test
    void whileNobodyAnswersTheLastServeOnAndNobodyIsAskedForEachToken() {
        get();
        away = true;
        passes(Duration.ofMinutes(5));

        for (int token = 0; token < 8; token++) assertThat(get()).isEqualTo("keys 1");

        assertThat(fetched).isEqualTo(2);
        away = false;
        passes(Duration.ofMinutes(5));
        assertThat(get()).isEqualTo("keys 3");
    }

    @Test
    void whereThereWereNeverAnyThatIsSaid() {
        away = true;

        assertThatThrownBy(this::get).isInstanceOf(ValueRetrievalException.class);
        away = false;
        assertThat(get()).isEqualTo("keys 2");
    }

    private String get() {
        return keys.get(
                "address",
                () -> {
                    fetched++;
                    if (away) throw new IllegalStateException("away");
                    return "keys " + fetched;
                });
    }

    private void passes(Duration time) {
        now += time.toNanos();
    }
}
