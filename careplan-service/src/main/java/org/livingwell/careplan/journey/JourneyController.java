package org.livingwell.careplan.journey;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.Parties;
import org.livingwell.careplan.entry.TheirEntries;
import org.livingwell.careplan.entry.domain.Party;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Cursor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** A person's journey, for the person and the team of their place. */
@RestController
class JourneyController {

    private final Journeys journeys;
    private final TheirEntries theirs;
    private final Parties parties;

    JourneyController(Journeys journeys, TheirEntries theirs, Parties parties) {
        this.journeys = journeys;
        this.theirs = theirs;
        this.parties = parties;
    }

    @Operation(summary = "A person's journey so far")
    @GetMapping("/api/people/{id}/journey")
    @PreAuthorize("hasAnyRole('worker', 'lead', 'person')")
    JourneyView journey(
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        var party = parties.reading(id, caller);
        return JourneyView.of(id, seen(journeys.of(id), id, party), cursor);
    }

    /** A line about words says no more than the words do: it is there for whom they are there. */
    private List<JourneyEntry> seen(List<JourneyEntry> all, PersonId person, Party party) {
        if (party.isThemselves() || all.stream().noneMatch(JourneyEntry::isOfWords)) return all;
        var hidden = theirs.hidden(person, party);
        return all.stream().filter(it -> !it.isOfWords() || !hidden.contains(it.about())).toList();
    }
}
