package org.livingwell.intake.team.place;

import org.livingwell.intake.team.place.KnownPlaces.KnownPlace;
import org.livingwell.intake.team.place.domain.CrisisLine;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.intake.team.place.domain.PlaceSettings;
import org.livingwell.intake.team.place.domain.PlaceSettings.Command.Change;
import org.livingwell.intake.team.place.domain.PlaceSettings.Command.Seed;
import org.livingwell.intake.team.place.domain.PlaceSettings.Kept;
import org.livingwell.intake.team.place.domain.Settings;
import org.livingwell.intake.team.place.domain.TellingPhrases;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.Aggregate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places this platform serves, each with its settings, remembered for some seconds since nearly
 * every request asks.
 */
@Component
public class Places implements SmartInitializingSingleton {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private record Remembered(Place place, Instant until) {}

    private final Map<PlaceId, KnownPlace> known;
    private final List<CrisisLine> everywhere;
    private final List<CrisisLine> forTheYoung;
    private final List<TellingPhrases> tellingPhrases;
    private final Aggregate<PlaceSettings, PlaceSettings.Command, PlaceSettings.Event> settings;
    private final DutyContactChanged duty;
    private final Clock clock;
    private final Map<PlaceId, Remembered> remembered = new ConcurrentHashMap<>();

    Places(
            KnownPlaces places,
            Aggregate<PlaceSettings, PlaceSettings.Command, PlaceSettings.Event> settings,
            DutyContactChanged duty,
            Clock clock) {
        this.known =
                places.places().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        it -> new PlaceId(it.id()), Function.identity()));
        this.everywhere = places.crisisEverywhere();
        this.forTheYoung = places.crisisForTheYoung();
        this.tellingPhrases = places.tellingPhrases();
        this.settings = settings;
        this.duty = duty;
        this.clock = clock;
    }

    /**
     * A new place gets what the configuration says; an old one keeps what its lead chose, and gets
     * what there was nothing to choose of when it was set up.
     */
    @Override
    public void afterSingletonsInstantiated() {
        known.forEach(
                (id, place) ->
                        settings.of(id)
                                .handle(
                                        new Seed(id, place.settings(tellingPhrases)),
                                        Cause.of(Ids.derive("seed-place", id, "telling-phrases"))));
    }

    public Optional<Place> find(PlaceId id) {
        if (!known.containsKey(id)) return Optional.empty();
        Remembered last = remembered.get(id);
        if (last == null || !clock.instant().isBefore(last.until())) last = read(id);
        return Optional.of(last.place());
    }

    /** The first halves of the postcodes it serves, as its declaration says. */
    List<String> postcodes(PlaceId id) {
        return Objects.requireNonNull(known.get(id), "no such place").postcodes();
    }

    /** What day it is there. */
    public LocalDate today(PlaceId id) {
        return today(find(id).orElseThrow());
    }

    public LocalDate today(Place place) {
        return LocalDate.ofInstant(clock.instant(), place.zone());
    }

    public List<Place> all() {
        return known.keySet().stream()
                .map(id -> find(id).orElseThrow())
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    /** Empty for a place this platform does not serve. */
    public Optional<Kept> settings(PlaceId id) {
        return known.containsKey(id) ? kept(id) : Optional.empty();
    }

    public Kept change(PlaceId id, Change change, Cause cause) {
        List<Words> told = settings(id).map(Places::told).orElse(List.of());
        var changed = (Kept) settings.of(id).handle(change, cause);
        remembered.remove(id);
        if (!told(changed).equals(told)) duty.test(id, cause);
        return changed;
    }

    private Optional<Kept> kept(PlaceId id) {
        return settings.find(id).filter(Kept.class::isInstance).map(Kept.class::cast);
    }

    private static List<Words> told(Kept kept) {
        return kept.settings().dutyContact().ways().toList();
    }

    private Remembered read(PlaceId id) {
        KnownPlace place = Objects.requireNonNull(known.get(id), "no such place");
        Settings now = kept(id).map(Kept::settings).orElseGet(() -> place.settings(tellingPhrases));
        var read = new Remembered(place(id, place.name(), now), clock.instant().plus(REMEMBERED));
        remembered.put(id, read);
        return read;
    }

    private Place place(PlaceId id, String name, Settings it) {
        return new Place(
                id,
                name,
                it.zone(),
                it.contactWithinDays(),
                it.urgentWithinMinutes(),
                it.dutyContact(),
                it.retentionDays(),
                it.consentsStaleAfterMonths(),
                it.lawfulBasis(),
                it.checkIns(),
                it.senderName(),
                it.ringUs(),
                it.tellingPhrases(),
                it.childrenUnder(),
                forTheYoung,
                Stream.concat(everywhere.stream(), it.crisisLines().stream()).toList());
    }
}
