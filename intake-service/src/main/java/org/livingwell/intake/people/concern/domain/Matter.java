package org.livingwell.intake.people.concern.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.util.List;

/**
 * What a worker is worried about, in words; nothing here weighs how bad it is.
 *
 * @param wanted the outcome the person wants, where it is known
 */
public record Matter(
        PersonId person,
        PlaceId place,
        About about,
        List<Kind> kinds,
        Words what,
        @Nullable Words wanted,
        WorkerId by,
        Words byName) {

    /** Whose safety it is about. */
    public enum About {
        PERSON,
        CHILD,
        SOMEBODY_ELSE
    }

    /** What it is about. */
    public enum Kind {
        NEEDS,
        ABUSE,
        NEGLECT
    }
}
