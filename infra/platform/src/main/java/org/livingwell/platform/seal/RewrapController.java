package org.livingwell.platform.seal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator take a key-encryption key out of use: everything is wrapped by the newest. */
@RestController
@ConditionalOnProperty("livingwell.keys.made-here")
class RewrapController {

    private final PersonKeys people;
    private final LookupKeys places;

    RewrapController(PersonKeys people, LookupKeys places) {
        this.people = people;
        this.places = places;
    }

    @PostMapping("/operator/keys/rewrap")
    @PreAuthorize("hasRole('operator')")
    Rewrapped rewrap() {
        return people.rewrap().plus(places.rewrap());
    }
}
