package org.livingwell.intake.arriving.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.TakeBack;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.RequestCauses;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * A match that was wrong: a lead of either place takes it back, with a reason. It may not be theirs
 * to read from then on.
 */
@RestController
class TakeBackController {

    record TakeBackRequest(
            @NotBlank(message = "Say why it was not them")
                    @Size(max = 500, message = "Use at most 500 characters")
                    String reason) {}

    private final IntroductionCommands commands;
    private final ReachableIntroductions introductions;
    private final IntakeAccess access;
    private final Places places;
    private final RequestCauses causes;
    private final IntroductionView.Maker views;

    TakeBackController(
            IntroductionCommands commands,
            ReachableIntroductions introductions,
            IntakeAccess access,
            Places places,
            RequestCauses causes,
            IntroductionView.Maker views) {
        this.commands = commands;
        this.introductions = introductions;
        this.access = access;
        this.places = places;
        this.causes = causes;
        this.views = views;
    }

    @PostMapping("/api/introductions/{id}/match/take-back")
    @PreAuthorize("hasRole('lead')")
    ResponseEntity<IntroductionView> takeMatchBack(
            @PathVariable IntroductionId id,
            @Valid @RequestBody TakeBackRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var place = introductions.tellApart(id, caller).told().place();
        var zone = places.find(place).orElseThrow().zone();
        var route = "POST /api/introductions/" + id + "/match/take-back";
        var cause = causes.of(caller, route, key, request);
        var command =
                new TakeBack(
                        new PersonId(Ids.derive("person", cause.id())),
                        caller.worker(),
                        caller.name(),
                        new Words(request.reason().strip()),
                        zone);
        if (commands.takeBack(id, command, cause) instanceof Said said) {
            return access.relationship(said, caller).reaches()
                    ? ResponseEntity.ok(views.of(id, said))
                    : ResponseEntity.noContent().build();
        }
        throw new RefusedException(Refusal.NOT_FOUND);
    }
}
