package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Match;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Welcome;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.CameAgain;
import org.livingwell.intake.people.person.domain.Difference;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.worker.ChosenLead;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Creates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.stream.Stream;

/** Two ways in: welcomed as somebody new, or known already. */
@RestController
@RequestMapping("/api/introductions/{id}")
class WelcomeController {

    /**
     * @param leadWorker whom the person prefers; whoever welcomes them where nobody is named
     */
    record WelcomeRequest(@Nullable WorkerId leadWorker) {}

    record MatchRequest(@NotNull(message = "Choose who it is") PersonId person) {}

    record Welcomed(PersonId person) {}

    /**
     * @param differs what was said otherwise than before; stands on their page until it is settled
     */
    record Known(PersonId person, List<Difference> differs) implements AboutPeople {

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final Aggregate<Introduction, Command, Event> introductions;
    private final ReachableIntroductions reachable;
    private final KnownPeople people;
    private final ChosenLead leads;
    private final IntakeAccess access;

    WelcomeController(
            Aggregate<Introduction, Command, Event> introductions,
            ReachableIntroductions reachable,
            KnownPeople people,
            ChosenLead leads,
            IntakeAccess access) {
        this.introductions = introductions;
        this.reachable = reachable;
        this.people = people;
        this.leads = leads;
        this.access = access;
    }

    @Operation(summary = "Welcome someone as a new person")
    @Refuses({"already-matched", "already-signposted", "already-welcomed", "close-to-them"})
    @PostMapping("/welcome")
    @Creates("/api/people/{person}")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Welcomed welcome(
            @PathVariable IntroductionId id,
            @RequestBody(required = false) @Nullable WelcomeRequest request,
            Caller caller,
            Cause cause) {
        var introduced = reachable.change(id, caller);
        var named = request == null ? null : request.leadWorker();
        var lead = named == null ? caller.worker() : named;
        var welcome = new Welcome(lead, leads.nameOf(lead, introduced.place(), caller));
        introductions.of(id).handle(welcome, cause);
        return new Welcomed(introduced.person());
    }

    @Operation(summary = "Match an introduction with someone already known")
    @Refuses({"already-matched", "already-signposted", "already-welcomed", "died", "not-known"})
    @PostMapping("/match")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Known match(
            @PathVariable IntroductionId id,
            @Valid @RequestBody MatchRequest request,
            Caller caller,
            Cause cause) {
        reachable.change(id, caller);
        access.mustWorkWith(request.person(), caller);
        introductions
                .of(id)
                .handle(new Match(request.person(), caller.worker(), caller.name()), cause);
        return new Known(request.person(), differs(id, request.person()));
    }

    private List<Difference> differs(IntroductionId id, PersonId known) {
        return people.known(known)
                .flatMap(it -> it.standing().matches().of(id))
                .map(CameAgain::differs)
                .orElse(List.of());
    }
}
