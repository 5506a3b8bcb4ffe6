package org.livingwell.contact.staying.insight;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.YearMonth;
import java.time.ZoneId;

/** How a place keeps in touch, month by month, for its own team. */
@RestController
class InsightController {

    private final Facts facts;
    private final Places places;
    private final ContactAccess access;

    InsightController(Facts facts, Places places, ContactAccess access) {
        this.facts = facts;
        this.places = places;
        this.access = access;
    }

    /**
     * @param month the last closed one where none is named
     */
    @Operation(summary = "How a place kept in touch in a month")
    @GetMapping("/api/insight/contact")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    InsightView month(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable YearMonth month,
            Caller caller) {
        access.mustWorkIn(place, caller);
        YearMonth open = YearMonth.from(places.today(place));
        YearMonth asked = month == null ? open.minusMonths(1) : month;
        if (!asked.isBefore(open)) {
            throw new InvalidInputException("month", "open", "Choose a month that has ended");
        }
        ZoneId zone = places.zone(place);
        var from = asked.atDay(1).atStartOfDay(zone).toInstant();
        var until = asked.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return InsightView.of(place, asked, facts.between(place, from, until));
    }
}
