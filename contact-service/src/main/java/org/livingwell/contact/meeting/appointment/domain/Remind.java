package org.livingwell.contact.meeting.appointment.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long before an appointment somebody is reminded of it. */
public enum Remind {
    DAY_BEFORE,
    TWO_HOURS_BEFORE;

    /** Where nothing else is said. */
    public static final List<Remind> USUALLY = List.of(values());

    /** Codes that are not known here remind of nothing. */
    public static List<Remind> of(List<String> codes) {
        return Arrays.stream(values()).filter(it -> codes.contains(it.code())).toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day before is the same time of the day there, also where the clocks change in between. */
    Instant before(Instant start, ZoneId zone) {
        return switch (this) {
            case DAY_BEFORE -> start.atZone(zone).minusDays(1).toInstant();
            case TWO_HOURS_BEFORE -> start.minus(Duration.ofHours(2));
        };
    }
}
