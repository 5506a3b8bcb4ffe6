package org.livingwell.contact.meeting.lunch.domain;

import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Lunches in a hall in Lambeth, and the moments around one of them. */
public final class LunchFixtures {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final PlaceId LAMBETH = new PlaceId("lambeth");
    public static final LunchId LUNCH = new LunchId(new UUID(1, 1));
    public static final SeriesId SERIES = new SeriesId(new UUID(1, 2));
    public static final WorkerId WANDA = new WorkerId(new UUID(1, 3));
    public static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    public static final Instant THE_DAY_BEFORE = Instant.parse("2026-12-07T12:00:00Z");
    public static final Instant BEGINS = Instant.parse("2026-12-08T12:30:00Z");
    public static final Instant ENDS = Instant.parse("2026-12-08T14:30:00Z");

    private LunchFixtures() {}

    public static Terms at(String time) {
        var venue = new Venue("Hall", "1 High Street", "Side door", "Soup", "No steps");
        return new Terms(LocalTime.parse(time), 120, venue, List.of(WANDA));
    }

    public static Occasion occasion() {
        return on(TUESDAY, at("12:30"));
    }

    public static Occasion on(LocalDate day, Terms terms) {
        return Occasion.of(LUNCH, LAMBETH, SERIES, day, terms, LONDON);
    }

    static <E> List<E> facts(Decision<E> decision) {
        return ((Decision.Agreed<E>) decision).events();
    }

    static String refused(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().code();
    }
}
