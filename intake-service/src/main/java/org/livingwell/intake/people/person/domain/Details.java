package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.keys.domain.Traits;
import org.livingwell.platform.domain.Words;

/**
 * Who somebody is and how to reach them, carried forward from the introduction.
 *
 * @param preferredName what they like to be called, where it is not their name
 * @param language they like to talk and read in
 * @param communicationNeeds what makes talking and reading easier
 * @param needsAsked somebody asked what would make it easier, so that none is an answer
 */
public record Details(
        Words name,
        ContactWishes contact,
        @Nullable Words communicationNeeds,
        @Nullable Words preferredName,
        @Nullable Words pronouns,
        @Nullable Words language,
        boolean interpreter,
        boolean needsAsked,
        @Nullable BirthDate birthDate,
        @Nullable Words postcode) {

    /** What they are recognised by. */
    public Traits traits() {
        return new Traits(
                name, contact.phone(), contact.email(), birthDate, postcode, preferredName);
    }

    Details reachedBy(ContactWishes wishes) {
        return new Details(
                name,
                wishes,
                communicationNeeds,
                preferredName,
                pronouns,
                language,
                interpreter,
                needsAsked,
                birthDate,
                postcode);
    }

    public Words calledBy() {
        return preferredName == null ? name : preferredName;
    }

    /** Whoever opens the page must see it first. */
    public boolean flagged() {
        return communicationNeeds != null || interpreter;
    }
}
