package org.livingwell.contact.team.place;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;

import org.livingwell.contact.team.place.domain.PlaceSettings;
import org.livingwell.contact.team.place.domain.PlaceSettings.Kept;
import org.livingwell.contact.team.place.domain.Settings;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is different from place to place: what time it is there, and what its lead decided. */
@Component
public class Places {

    /** Where it is not known where somebody is. */
    public static final ZoneId ANYWHERE = Settings.UNKNOWN.zone();

    /** A list asks for each of its rows; what another instance fetched is seen here after this. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    /** More than there are boroughs. */
    private static final int MOST = 1_000;

    private record Read(Settings settings, Instant at) {

        boolean holds(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(REMEMBERED));
        }
    }

    private final Aggregate<PlaceSettings, PlaceSettings.Command, PlaceSettings.Event> kept;
    private final Clock clock;
    private final Map<PlaceId, Read> read = new ConcurrentHashMap<>();

    Places(Aggregate<PlaceSettings, PlaceSettings.Command, PlaceSettings.Event> kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** What it decided last, as far as it is known here. */
    public Settings of(PlaceId place) {
        Instant now = clock.instant();
        Read before = read.get(place);
        if (before != null && before.holds(now)) return before.settings();
        Settings settings = settings(place);
        read.put(place, new Read(settings, now));
        return settings;
    }

    /** It decided otherwise: whoever asks here from now on hears of it. */
    void forget(PlaceId place) {
        read.remove(place);
    }

    private Settings settings(PlaceId place) {
        return kept.find(place).orElse(null) instanceof Kept it && it.fetched() != null
                ? it.fetched().settings()
                : Settings.UNKNOWN;
    }

    /** All places of which anything was heard here. */
    public List<PlaceId> known() {
        return kept.ids(Filters.empty(), Sorts.ascending("_id"), MOST).stream()
                .map(PlaceId::new)
                .toList();
    }

    public ZoneId zone(PlaceId place) {
        return of(place).zone();
    }

    /** What day it is there. */
    public LocalDate today(PlaceId place) {
        return day(place, clock.instant());
    }

    public LocalDate day(PlaceId place, Instant at) {
        return LocalDate.ofInstant(at, zone(place));
    }
}
