package org.livingwell.intake.search.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.introduction.domain.BirthDate;
import org.livingwell.intake.search.domain.Traits;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** Finds people by what is known of them; nothing of it stands in a URL. */
@RestController
class PeopleSearchController {

    record SearchRequest(
            @NotNull(message = "Choose a place") PlaceId place,
            @Size(max = 200) @Nullable String name,
            @Size(max = 100) @Dialled @Nullable String phone,
            @Size(max = 254) @Nullable String email,
            @Nullable LocalDate birthDate,
            @Size(max = 10) @Nullable String postcode) {

        Traits traits() {
            return new Traits(
                    words(name),
                    words(phone),
                    words(email),
                    birthDate == null ? null : new BirthDate(birthDate),
                    words(postcode));
        }

        private static @Nullable Words words(@Nullable String text) {
            return text == null || text.isBlank() ? null : new Words(text.strip());
        }
    }

    private final CandidatesView.Maker candidates;
    private final IntakeAccess access;

    PeopleSearchController(CandidatesView.Maker candidates, IntakeAccess access) {
        this.candidates = candidates;
        this.access = access;
    }

    @PostMapping("/api/people/search")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    CandidatesView search(@Valid @RequestBody SearchRequest request, Caller caller) {
        access.mustWorkIn(request.place(), caller);
        return candidates.of(request.traits(), request.place(), caller);
    }
}
