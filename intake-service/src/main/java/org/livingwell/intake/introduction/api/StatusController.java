package org.livingwell.intake.introduction.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.livingwell.intake.introduction.application.IntroductionQueries;
import org.livingwell.intake.introduction.domain.Reference;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever holds a reference how things stand, as far as the person agreed. */
@RestController
class StatusController {

    record StatusRequest(
            @NotBlank(message = "Type the reference") @Size(max = 40, message = "It has 8 letters")
                    String reference) {}

    private final IntroductionQueries queries;

    StatusController(IntroductionQueries queries) {
        this.queries = queries;
    }

    @PostMapping("/api/introductions/status")
    @PreAuthorize("permitAll()")
    Standing status(@Valid @RequestBody StatusRequest request) {
        return Reference.read(request.reference())
                .flatMap(queries::find)
                .map(Standing::of)
                .orElse(Standing.NOTHING_TO_TELL);
    }
}
