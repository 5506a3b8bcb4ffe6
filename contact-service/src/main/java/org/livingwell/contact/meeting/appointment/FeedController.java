package org.livingwell.contact.meeting.appointment;

import io.swagger.v3.oas.annotations.Operation;

import org.livingwell.platform.secret.Secret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where calendar programs read, which sign in nowhere: the one secret in an address. */
@RestController
class FeedController {

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    /**
     * @param file the secret, and {@code .ics} by which programs know what it is
     */
    @Operation(summary = "Appointments for a calendar program: when they are and nothing else")
    @GetMapping(value = "/my-calendar/{file}", produces = "text/calendar")
    @PreAuthorize("permitAll()")
    String read(@PathVariable String file) {
        return feeds.of(new Secret(file.replaceFirst("\\.ics$", "")));
    }
}
