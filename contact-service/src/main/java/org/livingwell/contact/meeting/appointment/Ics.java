package org.livingwell.contact.meeting.appointment;

import org.livingwell.contact.meeting.appointment.Entry.When.AllDay;
import org.livingwell.contact.meeting.appointment.Entry.When.Between;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a calendar (RFC 5545, RFC 7986) that names nobody. All times are in UTC, so that no
 * program needs to be told a time zone to show them right. Each line is shorter than the 75 octets
 * after which one would have to be folded.
 */
@Component
class Ics {

    private static final String REFRESH = "REFRESH-INTERVAL;VALUE=DURATION:PT1H";

    /** A calendar without any component is none, so that the empty one has this too. */
    private static final List<String> NOTHING =
            List.of(
                    "BEGIN:VTIMEZONE",
                    "TZID:UTC",
                    "BEGIN:STANDARD",
                    "DTSTART:19700101T000000",
                    "TZOFFSETFROM:+0000",
                    "TZOFFSETTO:+0000",
                    "END:STANDARD",
                    "END:VTIMEZONE");

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A version is when it was said, in seconds from here: later ones have greater numbers. */
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final String portal;

    Ics(@Value("${PUBLIC_URL:http://localhost:8080}") String portal) {
        this.portal = portal;
    }

    String of(List<Entry> entries) {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Calendar//EN");
        lines.add(REFRESH);
        lines.addAll(NOTHING);
        entries.forEach(it -> add(lines, it));
        lines.add("END:VCALENDAR");
        return String.join("\r\n", lines) + "\r\n";
    }

    private void add(List<String> lines, Entry it) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + it.id());
        lines.add("DTSTAMP:" + UTC.format(it.saidAt()));
        lines.add("SEQUENCE:" + Duration.between(BEGINNING, it.saidAt()).toSeconds());
        switch (it.when()) {
            case Between(var from, var to, _) -> {
                lines.add("DTSTART:" + UTC.format(from));
                lines.add("DTEND:" + UTC.format(to));
            }
            case AllDay(var day, _) ->
                    lines.add("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        }
        lines.add("SUMMARY:" + it.when().title());
        if (it.about() != null) {
            lines.add("URL:" + portal);
            lines.add(" /people/" + it.about());
        }
        lines.add("END:VEVENT");
    }
}
