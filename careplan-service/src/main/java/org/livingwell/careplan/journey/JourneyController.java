package org.livingwell.careplan.journey;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.Parties;
import org.livingwell.careplan.entry.TheirEntries;
import org.livingwell.careplan.entry.domain.Party;
import org.livingwell.careplan.journey.domain.JourneyCut;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.careplan.journey.domain.JourneyMap;
import org.livingwell.careplan.journey.domain.JourneyStep;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** A person's journey, for the person and the team of their place. */
@RestController
class JourneyController {

    private final JourneyReading journeys;
    private final TheirEntries theirs;
    private final Parties parties;

    JourneyController(JourneyReading journeys, TheirEntries theirs, Parties parties) {
        this.journeys = journeys;
        this.theirs = theirs;
        this.parties = parties;
    }

    @Operation(summary = "A person's journey so far; whole, with its map, or one step or month")
    @GetMapping("/api/people/{id}/journey")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    JourneyView journey(
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        var party = parties.reading(id, caller);
        var cut = new JourneyCut(step(step), month, after(cursor));
        var seen = seen(id, party);
        if (!cut.isWhole()) {
            return JourneyView.of(id, journeys.some(id, cut, seen, JourneyView.SIZE + 1), null);
        }
        var all = journeys.all(id, seen);
        return JourneyView.of(id, all, JourneyMap.of(all));
    }

    private static @Nullable JourneyStep step(@Nullable String code) {
        if (code == null) return null;
        return JourneyStep.of(code)
                .orElseThrow(
                        () ->
                                new InvalidInputException(
                                        "step", "unknown", "A journey has no such step"));
    }

    private static JourneyCut.@Nullable After after(@Nullable Cursor cursor) {
        return cursor == null ? null : JourneyCursor.read(cursor);
    }

    /** A line about words says no more than the words do: it is there for whom they are there. */
    private Predicate<JourneyEntry> seen(PersonId person, Party party) {
        if (party.isThemselves()) return _ -> true;
        SingletonSupplier<Set<UUID>> hidden =
                SingletonSupplier.of(() -> theirs.hidden(person, party));
        return it -> !it.isOfWords() || !hidden.obtain().contains(it.about());
    }
}
