package org.livingwell.intake.arriving.insight;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;

/** How a place is doing, month by month, for its own team. */
@RestController
class InsightController {

    private final Milestones milestones;
    private final Places places;
    private final IntakeAccess access;
    private final Clock clock;

    InsightController(Milestones milestones, Places places, IntakeAccess access, Clock clock) {
        this.milestones = milestones;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param month the last closed one where none is named
     */
    @Operation(summary = "How a place did in a month")
    @GetMapping("/api/insight/intake")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    InsightView month(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable YearMonth month,
            Caller caller) {
        access.mustWorkIn(place, caller);
        ZoneId zone = places.find(place).orElseThrow().zone();
        YearMonth open = YearMonth.from(clock.instant().atZone(zone));
        YearMonth asked = month == null ? open.minusMonths(1) : month;
        if (!asked.isBefore(open)) {
            throw new InvalidInputException("month", "open", "Choose a month that has ended");
        }
        var from = asked.atDay(1).atStartOfDay(zone).toInstant();
        var until = asked.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return InsightView.of(place, asked, milestones.between(place, from, until));
    }
}
