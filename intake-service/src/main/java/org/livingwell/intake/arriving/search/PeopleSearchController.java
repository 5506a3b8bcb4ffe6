package org.livingwell.intake.arriving.search;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.apart.domain.Apart;
import org.livingwell.intake.arriving.introduction.ReachableIntroductions;
import org.livingwell.intake.people.keys.BirthDates;
import org.livingwell.intake.people.keys.domain.Traits;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.phone.Dialled;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Finds people by what is known of them; nothing of it stands in a URL. */
@RestController
class PeopleSearchController {

    /**
     * @param anything whatever is known of them in one line, in place of the other fields
     * @param introduction for which somebody is looked for, so that it is said whom it is not
     */
    record SearchRequest(
            @NotNull(message = "Choose a place") PlaceId place,
            @Size(max = 200) @Nullable String anything,
            @Size(max = 200) @Nullable String name,
            @Size(max = 100) @Dialled @Nullable String phone,
            @Size(max = 254) @Nullable String email,
            @Size(max = 40) @Nullable String birthDate,
            @Size(max = 10) @Nullable String postcode,
            @Nullable IntroductionId introduction) {

        Asked asked() {
            if (anything != null && !anything.isBlank()) return Asked.read(anything);
            return Asked.of(
                    new Traits(
                            Words.of(name),
                            Words.of(phone),
                            Words.of(email),
                            BirthDates.read(birthDate),
                            Words.of(postcode),
                            null));
        }
    }

    private final CandidatesView.Maker candidates;
    private final FoundView.Maker found;
    private final ReachableIntroductions introductions;
    private final IntakeAccess access;

    PeopleSearchController(
            CandidatesView.Maker candidates,
            FoundView.Maker found,
            ReachableIntroductions introductions,
            IntakeAccess access) {
        this.candidates = candidates;
        this.found = found;
        this.introductions = introductions;
        this.access = access;
    }

    @Operation(summary = "People an introduction may already be about")
    @Whole("At most fifty, the likeliest")
    @GetMapping("/api/introductions/{id}/candidates")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    CandidatesView candidates(@PathVariable IntroductionId id, Caller caller) {
        var told = introductions.read(id, caller).told();
        return candidates.of(told, caller);
    }

    @Operation(
            summary =
                    "Find people, and who waits or was shown another way, by what is known of them")
    @PostMapping("/api/people/search")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    FoundView search(@Valid @RequestBody SearchRequest request, Caller caller) {
        access.mustWorkIn(request.place(), caller);
        var said =
                request.introduction() == null
                        ? new Apart.None()
                        : candidates.apart(
                                introductions.read(request.introduction(), caller).told().person());
        return found.of(request.asked(), request.place(), caller, said);
    }
}
