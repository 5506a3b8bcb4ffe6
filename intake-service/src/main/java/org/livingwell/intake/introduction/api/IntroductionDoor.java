package org.livingwell.intake.introduction.api;

import org.livingwell.intake.introduction.application.IntroductionCommands;
import org.livingwell.intake.introduction.domain.By;
import org.livingwell.intake.introduction.domain.Introduction;
import org.livingwell.intake.introduction.domain.Introduction.Said;
import org.livingwell.intake.introduction.domain.IntroductionCommand.Introduce;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.intake.introduction.domain.IntroductionRules;
import org.livingwell.intake.introduction.domain.Reference;
import org.livingwell.intake.place.application.Places;
import org.livingwell.intake.place.domain.Place;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes an introduction in, whether it came as JSON or from a plain form. */
@Component
class IntroductionDoor {

    private final IntroductionCommands commands;
    private final Places places;
    private final Clock clock;

    IntroductionDoor(IntroductionCommands commands, Places places, Clock clock) {
        this.commands = commands;
        this.places = places;
        this.clock = clock;
    }

    Receipt take(IntroductionRequest request, Cause cause) {
        Place place = mustFit(request);
        IntroductionId id = introduction(cause);
        var told = request.told(new PersonId(Ids.derive("person", cause.id())));
        LocalDate contactBy = contactBy(place, request.urgent());
        Introduction introduction = introduce(id, new Introduce(told, contactBy), place, cause);
        return receipt(id, contactBy(introduction), request.by(), place);
    }

    private Introduction introduce(
            IntroductionId id, Introduce introduce, Place place, Cause cause) {
        try {
            return commands.handle(id, introduce, cause);
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals(IntroductionRules.SAID_NO)) throw refused;
            throw new NotKept(refused.refusal(), place);
        }
    }

    /** What a cause makes, so that a repeat makes it once. */
    static IntroductionId introduction(Cause cause) {
        return new IntroductionId(Ids.derive("introduction", cause.id()));
    }

    private Place mustFit(IntroductionRequest request) {
        if (!request.canBeFound()) {
            throw new InvalidInputException(
                    "name", "required", "Tell us what to call you, or how to reach you");
        }
        if (request.by() != By.SELF && request.introducer() == null) {
            throw new InvalidInputException("introducer", "required", "Tell us who you are");
        }
        if (request.by() != By.SELF && request.theyKnow() == null) {
            throw new InvalidInputException(
                    "theyKnow",
                    "required",
                    "Tell us whether they know that you write; every answer helps");
        }
        Place place =
                places.find(new PlaceId(request.place()))
                        .orElseThrow(
                                () ->
                                        new InvalidInputException(
                                                "place",
                                                "unknown",
                                                "Choose a place from the list"));
        BirthDates.check(request.birthDate(), today(place));
        return place;
    }

    private LocalDate contactBy(Place place, boolean urgent) {
        return today(place).plusDays(urgent ? 1 : place.contactWithinDays());
    }

    private LocalDate today(Place place) {
        return LocalDate.ofInstant(clock.instant(), place.zone());
    }

    private static LocalDate contactBy(Introduction introduction) {
        if (introduction instanceof Said said) return said.contactBy();
        throw new IllegalStateException("nothing was said");
    }

    private static Receipt receipt(IntroductionId id, LocalDate contactBy, By by, Place place) {
        String whom = by == By.SELF ? "you" : "them";
        return new Receipt(
                Reference.of(id),
                List.of(
                        "Somebody from the team in " + place.name() + " reads this.",
                        Standing.promise(whom, contactBy),
                        "Keep the reference: with it you can ask how things stand."),
                contactBy,
                place.crisisLines());
    }
}
