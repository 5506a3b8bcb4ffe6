package org.livingwell.careplan.journey;

import org.livingwell.careplan.journey.domain.JourneyCut.After;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.InvalidInputException;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** The line after which a page begins: the same one whatever came in meanwhile. */
final class JourneyCursor {

    private static final Pattern KEY =
            Pattern.compile("(\\d{1,15})/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private JourneyCursor() {}

    static Cursor of(After last) {
        return Cursor.after(last.at().toEpochMilli() + "/" + last.id());
    }

    static After read(Cursor cursor) {
        var key = KEY.matcher(cursor.key());
        if (!key.matches()) {
            throw new InvalidInputException("cursor", "unknown", "Start again from the first page");
        }
        return new After(
                Instant.ofEpochMilli(Long.parseLong(key.group(1))), UUID.fromString(key.group(2)));
    }
}
