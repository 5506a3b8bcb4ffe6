package org.livingwell.platform.erasure;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregates;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hands intake what a copy shows of everything that is kept about somebody. */
@RestController
class HeldController {

    /** By collection, its records as far as they are shown. */
    record Held(PersonId person, Map<String, List<JsonNode>> held) implements AboutPeople {

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final Aggregates stores;

    HeldController(Aggregates stores) {
        this.stores = stores;
    }

    @GetMapping("/internal/people/{id}/held")
    @PreAuthorize("hasRole('service')")
    Held held(@PathVariable PersonId id, Caller caller) {
        if (!"intake-service".equals(caller.service())) {
            throw new AccessDeniedException("not on the list");
        }
        return new Held(id, stores.held(id));
    }
}
