package org.livingwell.contact.staying.door;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.secret.Secret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets in whoever holds a link that was made for them; only ever by a press, never by a look. */
@RestController
class OpeningController {

    private static final String INCOMPLETE = "Use the whole link";

    record OpenRequest(
            @NotBlank(message = INCOMPLETE) @Size(max = 200, message = INCOMPLETE) String secret) {

        @Override
        public String toString() {
            return "•••";
        }
    }

    private final Openings openings;

    OpeningController(Openings openings) {
        this.openings = openings;
    }

    @Operation(summary = "Open your door: tell your team that you are here")
    @PostMapping("/api/doors/open")
    @PreAuthorize("permitAll()")
    OpenedView open(@Valid @RequestBody OpenRequest request, Cause cause) {
        return openings.open(new Secret(request.secret().strip()), cause);
    }
}
