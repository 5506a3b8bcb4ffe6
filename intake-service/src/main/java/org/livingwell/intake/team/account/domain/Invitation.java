package org.livingwell.intake.team.account.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

/**
 * Whom an account is for.
 *
 * @param name of staff and groups; a person's name never goes to Keycloak
 * @param person who signs in, or for a supporter whom they support
 * @param by nobody for whoever was there before accounts were kept
 * @param within the account of their own that a supporter who is supported here signs in with
 */
public record Invitation(
        AccountKind kind,
        PlaceId place,
        UserName userName,
        @Nullable Words name,
        @Nullable PersonId person,
        @Nullable GroupId group,
        @Nullable WorkerId by,
        @Nullable AccountId within) {

    /** Somebody who signs in with an account of their own supports this person too. */
    public static Invitation supporting(
            PersonId person, PlaceId place, AccountId own, Invitation theirs, WorkerId by) {
        return new Invitation(
                AccountKind.SUPPORTER, place, theirs.userName(), null, person, null, by, own);
    }

    /** Whether it ends and begins with another account's login. */
    boolean isWithin() {
        return within != null;
    }
}
