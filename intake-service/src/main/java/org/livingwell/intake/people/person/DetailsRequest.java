package org.livingwell.intake.people.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.keys.BirthDates;
import org.livingwell.intake.people.person.domain.Details;
import org.livingwell.platform.domain.Words;

/**
 * What changes about somebody: what is not sent stays, what is sent empty goes.
 *
 * @param contact every way again: what is left out is not safe, and {@code when}, {@code
 *     neverTalkTo} and {@code neverKnow} stay
 */
record DetailsRequest(
        @Size(max = 200) @Nullable String name,
        @Size(max = 200) @Nullable String preferredName,
        @Size(max = 60) @Nullable String pronouns,
        @Size(max = 100) @Nullable String language,
        @Nullable Boolean interpreter,
        @Size(max = 2_000) @Nullable String communicationNeeds,
        @Nullable Boolean needsAsked,
        @Size(max = 40, message = "Use at most 40 characters") @Nullable String birthDate,
        @Size(max = 10) @Pattern(regexp = "[A-Za-z0-9 ]*", message = "Use letters and digits")
                @Nullable String postcode,
        @Valid @Nullable ContactRequest contact) {

    Details applied(Details now) {
        Words needs = changed(communicationNeeds, now.communicationNeeds());
        boolean asked = needsAsked == null ? now.needsAsked() : needsAsked;
        return new Details(
                name == null || name.isBlank() ? now.name() : new Words(name.strip()),
                contact == null ? now.contact() : contact.heard(now.contact()),
                needs,
                changed(preferredName, now.preferredName()),
                changed(pronouns, now.pronouns()),
                changed(language, now.language()),
                interpreter == null ? now.interpreter() : interpreter,
                asked || needs != null,
                birthDate == null ? now.birthDate() : BirthDates.read(birthDate),
                changed(postcode, now.postcode()));
    }

    private static @Nullable Words changed(@Nullable String sent, @Nullable Words now) {
        return sent == null ? now : Words.of(sent);
    }
}
