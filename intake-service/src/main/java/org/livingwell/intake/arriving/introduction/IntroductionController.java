package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Creates;
import org.livingwell.platform.web.Cursor;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Introductions: anybody makes one, the team of the place sees who waits. */
@RestController
@RequestMapping("/api/introductions")
class IntroductionController {

    private final IntroductionDoor door;
    private final ReachableIntroductions introductions;
    private final IntakeAccess access;
    private final WaitingListView.Maker waitingList;
    private final WaitingCounts counts;
    private final IntroductionView.Maker views;

    IntroductionController(
            IntroductionDoor door,
            ReachableIntroductions introductions,
            IntakeAccess access,
            WaitingListView.Maker waitingList,
            WaitingCounts counts,
            IntroductionView.Maker views) {
        this.door = door;
        this.introductions = introductions;
        this.access = access;
        this.waitingList = waitingList;
        this.counts = counts;
        this.views = views;
    }

    @Operation(summary = "Introduce yourself or someone else")
    @Refuses({"no-safe-way", "person-said-no"})
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Creates("/status")
    @PreAuthorize("permitAll()")
    Receipt introduce(@Valid @RequestBody IntroductionRequest request, Cause cause) {
        return door.take(request, cause);
    }

    @Operation(summary = "Who is waiting in a place")
    @GetMapping
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    WaitingListView waiting(
            @RequestParam PlaceId place,
            @RequestParam(required = false) @Nullable String only,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        access.mustWorkIn(place, caller);
        return waitingList.page(place, Only.of(only), cursor, caller);
    }

    @Operation(summary = "How many wait in a place")
    @GetMapping("/counts")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    WaitingCounts.Counted counts(@RequestParam PlaceId place, Caller caller) {
        access.mustWorkIn(place, caller);
        return counts.of(place, caller);
    }

    @Operation(summary = "One introduction, whole")
    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    IntroductionView one(@PathVariable IntroductionId id, Caller caller) {
        return views.of(id, introductions.read(id, caller));
    }
}
