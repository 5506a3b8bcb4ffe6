package org.livingwell.intake.arriving.introduction;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.web.InvalidInputException;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Stream;

/** Some of those who wait, for whoever looks for them. */
enum Only {
    URGENT,
    DUE,
    LANGUAGE,
    MINE;

    static @Nullable Only of(@Nullable String code) {
        if (code == null) return null;
        return Stream.of(values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidInputException(
                                        "only", "unknown", "Choose urgent, due, language or mine"));
    }

    /** As far as an index can tell; which language somebody speaks stays sealed. */
    Bson of(PlaceId place, WorkerId by) {
        return switch (this) {
            case URGENT -> and(WaitingList.waitIn(place), lt("index.order", "1"));
            case MINE -> and(eq("place", place.value()), eq("index.onIt", by.toString()));
            case DUE, LANGUAGE -> WaitingList.waitIn(place);
        };
    }

    /**
     * @param now where they wait
     */
    boolean fits(Waiting waiting, ZonedDateTime now) {
        return switch (this) {
            case URGENT -> true;
            case DUE -> !waiting.due(now.getZone()).isAfter(now.toLocalDate());
            case MINE -> waiting.onIt(now.toInstant()).isPresent();
            case LANGUAGE -> waiting.told().interpreter() || waiting.told().language() != null;
        };
    }
}
