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
 */
public record Invitation(
        AccountKind kind,
        PlaceId place,
        UserName userName,
        @Nullable Words name,
        @Nullable PersonId person,
        @Nullable GroupId group,
        @Nullable WorkerId by) {}
