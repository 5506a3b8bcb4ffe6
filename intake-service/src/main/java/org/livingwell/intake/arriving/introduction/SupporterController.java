package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.intake.arriving.introduction.domain.MayKnow;
import org.livingwell.intake.arriving.introduction.domain.TheyKnow;
import org.livingwell.intake.people.person.ContactRequest;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.PersonCommand.LinkSupporter;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.openapi.Refuses;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.Creates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Introduces somebody who stands by a person in their own right: what they say is theirs, and
 * nothing in it tells of the person.
 */
@RestController
class SupporterController {

    record SupporterRequest(
            @Size(max = 200, message = "Use at most 200 characters") @Nullable String name,
            @Valid @Nullable ContactRequest contact,
            @NotBlank(message = "Say in a few words what would help them")
                    @Size(max = 20_000, message = "Use at most 20,000 characters")
                    String broughtBy,
            @Size(max = 2_000) @Nullable String communicationNeeds,
            @Size(max = 100) @Nullable String language,
            boolean interpreter,
            @NotNull(message = "Say whether they know about this") TheyKnow theyKnow) {

        IntroductionRequest introduction(String place, Caller caller) {
            return new IntroductionRequest(
                    By.SERVICE,
                    place,
                    name,
                    contact,
                    broughtBy,
                    communicationNeeds,
                    false,
                    new IntroducerRequest(introducer(caller), "Living Well", null),
                    theyKnow,
                    MayKnow.NOTHING,
                    null,
                    null,
                    language,
                    interpreter,
                    false);
        }

        private static String introducer(Caller caller) {
            return caller.name().value().isBlank() ? "The team" : caller.name().value();
        }
    }

    private final IntroductionDoor door;
    private final KnownPeople people;
    private final IntakeAccess access;

    SupporterController(IntroductionDoor door, KnownPeople people, IntakeAccess access) {
        this.door = door;
        this.people = people;
        this.access = access;
    }

    @Operation(summary = "Introduce someone who supports a person, in their own right")
    @Refuses({"died", "no-safe-way", "person-said-no"})
    @PostMapping("/api/people/{id}/supporters")
    @Creates("/api/introductions/status")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    Receipt introduce(
            @PathVariable PersonId id,
            @Valid @RequestBody SupporterRequest request,
            Caller caller,
            Cause cause) {
        access.mustWorkWith(id, caller);
        String place = access.placeOf(id).orElseThrow().value();
        Receipt receipt = door.take(request.introduction(place, caller), cause);
        people.handle(
                id,
                new LinkSupporter(IntroductionDoor.introduction(cause)),
                cause.derive("supporter"));
        return receipt;
    }
}
