package org.livingwell.platform.time;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import java.time.Clock;
import java.time.Duration;

/** One clock and the rounds that follow it. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@Import(ClockController.class)
public class PlatformTime {

    @Bean
    PlatformClock clock() {
        return new PlatformClock(Clock.systemUTC());
    }

    @Bean
    GiveWay giveWay() {
        return new GiveWay();
    }

    @Bean
    Rounds rounds(@Value("${livingwell.rounds.pause:1s}") Duration pause) {
        return new Rounds(pause);
    }
}
