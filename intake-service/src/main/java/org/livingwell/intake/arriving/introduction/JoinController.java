package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Match;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Welcome;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.IntroductionRules;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.function.Function;

/** Two introductions of one person: they are welcomed by the earlier, and the later is a match. */
@RestController
class JoinController {

    /**
     * @param with another introduction of the same person
     */
    record JoinRequest(@NotNull(message = "Choose the other introduction") IntroductionId with) {}

    record Joined(PersonId person) {}

    private record One(IntroductionId id, Said said) {}

    private final Aggregate<Introduction, Command, Event> introductions;
    private final ReachableIntroductions reachable;
    private final Clock clock;

    JoinController(
            Aggregate<Introduction, Command, Event> introductions,
            ReachableIntroductions reachable,
            Clock clock) {
        this.introductions = introductions;
        this.reachable = reachable;
        this.clock = clock;
    }

    @Operation(summary = "Say that two introductions are of one person, and welcome them")
    @Refuses({
        "already-matched",
        "already-signposted",
        "already-welcomed",
        "close-to-them",
        "the-same-introduction"
    })
    @PostMapping("/api/introductions/{id}/join")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Joined join(
            @PathVariable IntroductionId id,
            @Valid @RequestBody JoinRequest request,
            Caller caller,
            Cause cause) {
        var one = new One(id, reachable.change(id, caller));
        var other = new One(request.with(), reachable.change(request.with(), caller));
        mustBeTwoOfOnePlace(one, other);
        boolean first = one.said().receivedAt().isBefore(other.said().receivedAt());
        return join(first ? one : other, first ? other : one, caller, cause);
    }

    /**
     * The welcome comes first: whatever is known of the later goes to somebody who is there. Nobody
     * is welcomed where the match is refused; sent again, a welcome that was is answered as it was.
     */
    private Joined join(One earlier, One later, Caller caller, Cause cause) {
        PersonId person = earlier.said().told().person();
        var match = new Match(person, caller.worker(), caller.name());
        Function<Introduction, Command> welcome =
                _ -> {
                    mustBeAgreedTo(match, later);
                    return new Welcome(caller.worker(), caller.name());
                };
        introductions.of(earlier.id()).handle(welcome, cause.derive("welcome"));
        introductions.of(later.id()).handle(match, cause.derive("match"));
        return new Joined(person);
    }

    private void mustBeAgreedTo(Match match, One later) {
        var decision = IntroductionRules.decide(later.said(), match, clock.instant());
        if (decision instanceof Decision.Refused<Event>(var refusal)) {
            throw new RefusedException(refusal);
        }
    }

    private static void mustBeTwoOfOnePlace(One one, One other) {
        if (one.id().equals(other.id())) {
            throw new RefusedException(
                    new Refusal("the-same-introduction", "Choose another introduction than this"));
        }
        if (!one.said().place().equals(other.said().place())) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
    }
}
