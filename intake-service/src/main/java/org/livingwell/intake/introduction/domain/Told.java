package org.livingwell.intake.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

/**
 * What was said in an introduction; said once and carried forward.
 *
 * @param person minted with the introduction, before anybody is welcomed
 * @param introducerMayKnow null where nobody was asked, which tells nothing
 */
public record Told(
        PersonId person,
        PlaceId place,
        By by,
        Words name,
        ContactWishes contact,
        Words broughtBy,
        @Nullable Words communicationNeeds,
        boolean urgent,
        @Nullable Introducer introducer,
        boolean personKnows,
        boolean personAgrees,
        @Nullable MayKnow introducerMayKnow,
        @Nullable BirthDate birthDate,
        @Nullable Words postcode,
        @Nullable Words language,
        boolean interpreter) {

    /**
     * An introducer learns what the person agreed to, and nothing where the person did not agree.
     */
    public MayKnow mayBeTold() {
        if (by == By.SELF) return MayKnow.OUTCOME;
        boolean agreed = personKnows && personAgrees;
        return agreed && introducerMayKnow != null ? introducerMayKnow : MayKnow.NOTHING;
    }

    Told under(PersonId known) {
        return new Told(
                known,
                place,
                by,
                name,
                contact,
                broughtBy,
                communicationNeeds,
                urgent,
                introducer,
                personKnows,
                personAgrees,
                introducerMayKnow,
                birthDate,
                postcode,
                language,
                interpreter);
    }
}
