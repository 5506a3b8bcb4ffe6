package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever holds a reference how things stand, as far as the person agreed. */
@RestController
class StatusController {

    static final int LONGEST = 40;
    static final String ENTER = "Enter the reference";
    static final String LETTERS = "It has 8 letters and numbers, for example K7MR-4T2X";

    record StatusRequest(
            @NotBlank(message = ENTER) @Size(max = LONGEST, message = LETTERS) String reference) {}

    private final Standings standings;

    StatusController(Standings standings) {
        this.standings = standings;
    }

    @Operation(summary = "Check how an introduction is going, by its reference")
    @PostMapping(path = "/api/introductions/status", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("permitAll()")
    Standing status(@Valid @RequestBody StatusRequest request) {
        return standings.of(request.reference());
    }
}
