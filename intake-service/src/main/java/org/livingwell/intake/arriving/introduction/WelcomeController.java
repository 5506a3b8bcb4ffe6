package org.livingwell.intake.arriving.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.Match;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.Welcome;
import org.livingwell.intake.people.person.domain.Difference;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.worker.ChosenLead;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
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

    private final IntroductionCommands commands;
    private final ReachableIntroductions introductions;
    private final ChosenLead leads;
    private final IntakeAccess access;
    private final RequestCauses causes;

    WelcomeController(
            IntroductionCommands commands,
            ReachableIntroductions introductions,
            ChosenLead leads,
            IntakeAccess access,
            RequestCauses causes) {
        this.commands = commands;
        this.introductions = introductions;
        this.leads = leads;
        this.access = access;
        this.causes = causes;
    }

    @PostMapping("/welcome")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Welcomed welcome(
            @PathVariable IntroductionId id,
            @RequestBody(required = false) @Nullable WelcomeRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var place = introductions.change(id, caller).told().place();
        var body = request == null ? new WelcomeRequest(null) : request;
        var cause = causes.of(caller, "POST /api/introductions/" + id + "/welcome", key, body);
        return new Welcomed(commands.welcome(id, welcome(body, place, caller), cause));
    }

    @PostMapping("/match")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Known match(
            @PathVariable IntroductionId id,
            @Valid @RequestBody MatchRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        introductions.change(id, caller);
        access.mustWorkWith(request.person(), caller);
        var cause = causes.of(caller, "POST /api/introductions/" + id + "/match", key, request);
        var match = new Match(request.person(), caller.worker(), caller.name());
        return new Known(request.person(), commands.match(id, match, cause));
    }

    private Welcome welcome(WelcomeRequest request, PlaceId place, Caller caller) {
        var lead = request.leadWorker() == null ? caller.worker() : request.leadWorker();
        return new Welcome(lead, leads.nameOf(lead, place, caller));
    }
}
