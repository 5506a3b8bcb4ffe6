package org.livingwell.platform.test.planted.clock.haste;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

class Impatient {

    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Date date() {
        return new Date();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Supplier<Instant> later() {
        return Instant::now;
    }
}
