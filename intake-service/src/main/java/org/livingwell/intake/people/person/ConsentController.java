package org.livingwell.intake.people.person;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.livingwell.intake.people.person.domain.Consents.Sharing;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand.AskConsents;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.openapi.Tagged;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** That a worker asked somebody what they agree to, and what they answered. */
@RestController
class ConsentController {

    /**
     * @param contact every way again, as they answered: what is left out is not safe, and {@code
     *     when}, {@code neverTalkTo} and {@code neverKnow} stay
     * @param sharing whether what is shared with others stays as it is
     */
    record AskedRequest(
            @Valid @NotNull(message = "Say how they may be reached") ContactRequest contact,
            @NotNull(message = "Say what they answered about what is shared") Sharing sharing) {}

    private final KnownPeople people;
    private final ReachablePeople reachable;
    private final PersonViews views;

    ConsentController(KnownPeople people, ReachablePeople reachable, PersonViews views) {
        this.people = people;
        this.reachable = reachable;
        this.views = views;
    }

    /** Against what the worker read, so that nothing stricter that was said since is undone. */
    @Operation(summary = "Record what someone agreed to when they were asked")
    @Tagged
    @Refuses("died")
    @PostMapping("/api/people/{id}/consents")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    ResponseEntity<PersonView> asked(
            @PathVariable PersonId id,
            @Valid @RequestBody AskedRequest request,
            Seen seen,
            Caller caller,
            Cause cause) {
        Known person = reachable.change(id, caller);
        views.mustMatch(seen, views.of(id, person));
        var before = person.standing().details();
        var command =
                new AskConsents(
                        before,
                        request.contact().heard(before.contact()),
                        request.sharing(),
                        caller.worker());
        return views.tagged(views.of(id, (Known) people.handle(id, command, cause)));
    }
}
