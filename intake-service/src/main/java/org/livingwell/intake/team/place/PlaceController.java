package org.livingwell.intake.team.place;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.place.domain.CrisisLine;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.openapi.Whole;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The places and their crisis lines, for everybody. */
@RestController
class PlaceController {

    /**
     * @param ringUs the place's own number, for whoever would rather ring
     * @param postcodes the first halves, such as SW9, of the postcodes it serves
     */
    record PlaceView(
            PlaceId id,
            String name,
            @Nullable String ringUs,
            List<String> postcodes,
            List<CrisisLine> crisisLines) {}

    record PlacesView(List<PlaceView> places) {}

    private final Places places;

    PlaceController(Places places) {
        this.places = places;
    }

    @Operation(summary = "The places, and who helps there at once")
    @Whole("As many as are set up")
    @GetMapping("/api/places")
    @PreAuthorize("permitAll()")
    PlacesView places() {
        return new PlacesView(places.all().stream().map(this::view).toList());
    }

    private PlaceView view(Place place) {
        return new PlaceView(
                place.id(),
                place.name(),
                place.ringUs(),
                places.postcodes(place.id()),
                place.crisisLines());
    }
}
