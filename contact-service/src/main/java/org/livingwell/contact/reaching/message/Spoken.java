package org.livingwell.contact.reaching.message;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as they are said: in English as GOV.UK says them. */
record Spoken(Locale language) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("h:mma");

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language).format(day);
    }

    String time(LocalTime time) {
        if (!language.getLanguage().equals("en")) return CLOCK.format(time);
        if (time.equals(LocalTime.NOON)) return "midday";
        if (time.equals(LocalTime.MIDNIGHT)) return "midnight";
        var said = time.getMinute() == 0 ? HOUR : MINUTES;
        return said.withLocale(Locale.UK).format(time).toLowerCase(Locale.ROOT);
    }
}
