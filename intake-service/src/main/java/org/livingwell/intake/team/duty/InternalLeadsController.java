package org.livingwell.intake.team.duty;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.Provisioning.NotToldException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.Caller;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Where the leads of a place get mail, for contact, which rings where nobody is on duty. */
@RestController
class InternalLeadsController {

    /**
     * @param addresses null where whoever knows them cannot be asked just now
     */
    record LeadsOf(PlaceId place, @Nullable List<Words> addresses) {}

    private final Leads leads;

    InternalLeadsController(Leads leads) {
        this.leads = leads;
    }

    @GetMapping("/internal/places/{place}/leads")
    @PreAuthorize("hasRole('service')")
    LeadsOf leads(@PathVariable PlaceId place, Caller caller) {
        if (!"contact-service".equals(caller.service())) {
            throw new AccessDeniedException("not on the list");
        }
        return new LeadsOf(place, addresses(place));
    }

    private @Nullable List<Words> addresses(PlaceId place) {
        try {
            return leads.addresses(place);
        } catch (NotToldException away) {
            return null;
        }
    }
}
