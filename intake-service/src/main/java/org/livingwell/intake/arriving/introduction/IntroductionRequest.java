package org.livingwell.intake.arriving.introduction;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.intake.arriving.introduction.domain.MayKnow;
import org.livingwell.intake.arriving.introduction.domain.TheyKnow;
import org.livingwell.intake.arriving.introduction.domain.Told;
import org.livingwell.intake.people.keys.BirthDates;
import org.livingwell.intake.people.person.ContactRequest;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.util.stream.Stream;

/**
 * What is sent to introduce somebody; only a place, a name or a way to reach them, and what brought
 * them are needed.
 */
record IntroductionRequest(
        @NotNull(message = "Say whether this is about you or someone else") By by,
        @NotBlank(message = "Choose a place") @Size(max = 60) String place,
        @Size(max = 200, message = "Use at most 200 characters") @Nullable String name,
        @Valid @Nullable ContactRequest contact,
        @NotBlank(message = "Say in a few words what brought you here")
                @Size(max = 20_000, message = "Use at most 20,000 characters")
                String broughtBy,
        @Size(max = 2_000, message = "Use at most 2,000 characters")
                @Nullable String communicationNeeds,
        boolean urgent,
        @Valid @Nullable IntroducerRequest introducer,
        @Nullable TheyKnow theyKnow,
        @Nullable MayKnow introducerMayKnow,
        @Size(max = 40, message = "Use at most 40 characters")
                @Schema(example = "14/03/1985", description = "The day first, or 1985-03-14")
                @Nullable String birthDate,
        @Size(max = 10, message = "Use at most 10 characters")
                @Pattern(regexp = "[A-Za-z0-9 ]*", message = "Use letters and digits")
                @Nullable String postcode,
        @Size(max = 100, message = "Use at most 100 characters") @Nullable String language,
        boolean interpreter,
        @Schema(
                        description =
                                "Refuse it once, with no-safe-way, where it can wait and no one"
                                        + " could be in touch by it")
                boolean askForSafeWay) {

    Told told(PersonId person) {
        return new Told(
                person,
                new PlaceId(place),
                by,
                new Words(name == null ? "" : name.strip()),
                ContactRequest.wishes(contact),
                new Words(broughtBy),
                Words.of(communicationNeeds),
                urgent,
                by == By.SELF || introducer == null ? null : introducer.introducer(),
                by == By.SELF ? null : theyKnow,
                by == By.SELF ? null : introducerMayKnow,
                null,
                BirthDates.read(birthDate),
                Words.of(postcode),
                Words.of(language),
                interpreter,
                Reach.open());
    }

    /** Everything in words of their own, also where something else of it cannot be read. */
    Stream<Words> written() {
        return Stream.of(
                        Stream.ofNullable(name),
                        Stream.ofNullable(broughtBy),
                        Stream.ofNullable(communicationNeeds),
                        Stream.ofNullable(language),
                        Stream.ofNullable(contact).flatMap(ContactRequest::written),
                        Stream.ofNullable(introducer).flatMap(IntroducerRequest::written))
                .flatMap(it -> it)
                .map(Words::new);
    }

    /** Whoever can neither be called by a name nor be reached cannot be found again. */
    boolean canBeFound() {
        return Words.of(name) != null || ContactRequest.wishes(contact).given();
    }
}
