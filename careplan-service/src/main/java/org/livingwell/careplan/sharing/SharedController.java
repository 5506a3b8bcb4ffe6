package org.livingwell.careplan.sharing;

import static com.mongodb.client.model.Filters.eq;

import io.swagger.v3.oas.annotations.Operation;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.journey.SharedJourneyView;
import org.livingwell.careplan.plan.Supporters;
import org.livingwell.careplan.plan.WhosePlan;
import org.livingwell.careplan.sharing.SharedView.SharedWithMe;
import org.livingwell.careplan.sharing.SharedView.Sharer;
import org.livingwell.careplan.sharing.domain.Grant;
import org.livingwell.careplan.sharing.domain.SharedSection;
import org.livingwell.careplan.sharing.domain.Sharing;
import org.livingwell.careplan.sharing.domain.Sharing.Kept;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Cursor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a supporter reads of somebody's plan. Whether they may is looked up at every reading and the
 * answer carries no tag, so that nothing that was read before can be had again by asking for it.
 */
@RestController
class SharedController {

    /** Nobody supports more. */
    private static final int MOST = 50;

    private final Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing;
    private final SharedParts parts;
    private final WhosePlan whose;
    private final CarePlanAccess access;
    private final Unheard unheard;
    private final Supporters supporters;

    SharedController(
            Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing,
            SharedParts parts,
            WhosePlan whose,
            CarePlanAccess access,
            Unheard unheard,
            Supporters supporters) {
        this.sharing = sharing;
        this.parts = parts;
        this.whose = whose;
        this.access = access;
        this.unheard = unheard;
        this.supporters = supporters;
    }

    @Operation(summary = "Who shares something with me")
    @Whole("The few people somebody supports")
    @GetMapping("/api/shared-with-me")
    @PreAuthorize("hasRole('supporter')")
    SharedWithMe all(Caller caller) {
        var mine = eq("index.logins", caller.id().toString());
        var all =
                sharing.list(mine, new Document(), MOST).stream()
                        .map(it -> it.state())
                        .flatMap(it -> it instanceof Kept kept ? Stream.of(kept) : Stream.empty())
                        .toList();
        return new SharedWithMe(
                all.stream().flatMap(it -> sharer(it, caller).stream()).toList(),
                all.stream()
                        .map(Kept::person)
                        .filter(it -> supporters.isOne(it, caller.id()))
                        .toList());
    }

    @Operation(summary = "What somebody shares of their plan with me")
    @Whole("What was shared of one plan")
    @GetMapping("/api/people/{id}/care-plan/shared")
    @PreAuthorize("hasRole('supporter')")
    SharedView one(@PathVariable PersonId id, Caller caller) {
        if (!(sharing.find(id).orElse(null) instanceof Kept kept)) throw nothing();
        return shown(kept, caller)
                .map(it -> parts.of(id, it.wanted()))
                .orElseThrow(SharedController::nothing);
    }

    @Operation(summary = "What somebody shares of their journey with me")
    @GetMapping("/api/people/{id}/care-plan/shared/journey")
    @PreAuthorize("hasRole('supporter')")
    SharedJourneyView journey(
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable Cursor cursor,
            Caller caller) {
        if (!(sharing.find(id).orElse(null) instanceof Kept kept)) throw nothing();
        return shown(kept, caller)
                .filter(it -> it.wanted().sections().contains(SharedSection.JOURNEY))
                .map(it -> parts.journey(id, it.wanted(), cursor))
                .orElseThrow(SharedController::nothing);
    }

    private Optional<Sharer> sharer(Kept kept, Caller caller) {
        return shown(kept, caller)
                .map(it -> new Sharer(kept.person(), it.wanted().signed(), it.wanted().until()));
    }

    private Optional<Grant> shown(Kept kept, Caller caller) {
        return access.isOpen(kept.person())
                ? kept.shownTo(caller.id(), whose.today(), unheard.of(kept.person()))
                : Optional.empty();
    }

    private static RefusedException nothing() {
        return new RefusedException(Refusal.NOT_FOUND);
    }
}
