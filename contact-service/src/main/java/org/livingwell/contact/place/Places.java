package org.livingwell.contact.place;

import org.livingwell.platform.domain.PlaceId;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What is different from place to place: what time it is there. */
@Component
public class Places {

    /** Where it is not known where somebody is. */
    public static final ZoneId ANYWHERE = ZoneId.of("Europe/London");

    private final Clock clock;

    Places(Clock clock) {
        this.clock = clock;
    }

    public ZoneId zone(PlaceId place) {
        return ANYWHERE;
    }

    /** What day it is there. */
    public LocalDate today(PlaceId place) {
        return day(place, clock.instant());
    }

    public LocalDate day(PlaceId place, Instant at) {
        return LocalDate.ofInstant(at, zone(place));
    }
}
