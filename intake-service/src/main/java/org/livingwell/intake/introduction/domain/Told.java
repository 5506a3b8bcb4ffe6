package org.livingwell.intake.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

/**
 * What was said in an introduction; said once and carried forward.
 *
 * @param person minted with the introduction, before anybody is welcomed
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
        boolean personAgrees) {}
