package org.livingwell.intake.team.duty;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.Provisioning.NotToldException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.function.Supplier;

/**
 * Where those who work in a place get mail, for contact: it rings the leads where nobody is on
 * duty, and whoever covers for a colleague.
 */
@RestController
class InternalLeadsController {

    /**
     * @param addresses null where whoever knows them cannot be asked just now
     */
    record LeadsOf(PlaceId place, @Nullable List<Words> addresses) {}

    /**
     * @param addresses as above; at most one
     */
    record AddressesOf(PlaceId place, WorkerId worker, @Nullable List<Words> addresses) {}

    private final Leads leads;

    InternalLeadsController(Leads leads) {
        this.leads = leads;
    }

    @GetMapping("/internal/places/{place}/leads")
    @PreAuthorize("hasRole('service')")
    LeadsOf leads(@PathVariable PlaceId place, Caller caller) {
        mustBeContact(caller);
        return new LeadsOf(place, orNull(() -> leads.addresses(place)));
    }

    @GetMapping("/internal/places/{place}/workers/{worker}/addresses")
    @PreAuthorize("hasRole('service')")
    AddressesOf worker(@PathVariable PlaceId place, @PathVariable WorkerId worker, Caller caller) {
        mustBeContact(caller);
        return new AddressesOf(place, worker, orNull(() -> leads.addresses(place, worker)));
    }

    private static void mustBeContact(Caller caller) {
        if (!"contact-service".equals(caller.service())) {
            throw new AccessDeniedException("not on the list");
        }
    }

    private static @Nullable List<Words> orNull(Supplier<List<Words>> addresses) {
        try {
            return addresses.get();
        } catch (NotToldException away) {
            return null;
        }
    }
}
