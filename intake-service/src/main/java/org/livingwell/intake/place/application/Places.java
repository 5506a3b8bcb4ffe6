package org.livingwell.intake.place.application;

import org.livingwell.intake.place.domain.CrisisLine;
import org.livingwell.intake.place.domain.Place;
import org.livingwell.platform.domain.PlaceId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places this platform serves, with the crisis lines that hold everywhere put first. */
@ConfigurationProperties("livingwell")
public class Places {

    record Named(
            String id,
            String name,
            @DefaultValue("Europe/London") ZoneId zone,
            @DefaultValue("5") int contactWithinDays,
            @DefaultValue("") String dutyContact,
            @DefaultValue("180") int retentionDays,
            @DefaultValue("12") int consentsStaleAfterMonths,
            @DefaultValue List<CrisisLine> crisisLines) {}

    private final Map<PlaceId, Place> places;
    private final List<CrisisLine> everywhere;

    Places(List<Named> places, @DefaultValue List<CrisisLine> crisisEverywhere) {
        this.everywhere = crisisEverywhere;
        this.places =
                places.stream()
                        .map(this::place)
                        .collect(Collectors.toUnmodifiableMap(Place::id, Function.identity()));
    }

    private Place place(Named named) {
        List<CrisisLine> lines =
                Stream.concat(everywhere.stream(), named.crisisLines().stream()).toList();
        return new Place(
                new PlaceId(named.id()),
                named.name(),
                named.zone(),
                named.contactWithinDays(),
                named.dutyContact(),
                named.retentionDays(),
                named.consentsStaleAfterMonths(),
                lines);
    }

    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    public List<Place> all() {
        return places.values().stream().sorted(Comparator.comparing(Place::name)).toList();
    }
}
