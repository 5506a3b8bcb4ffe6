package org.livingwell.intake.team.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.GroupId;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.web.InvalidInputException;

/**
 * Who is invited: staff by name, a group by its id, a person or their supporter by the person's id;
 * nobody by more than that.
 */
record AccountRequest(
        @NotNull(message = "Choose an account type") AccountKind kind,
        @NotBlank(message = "Choose a place") @Size(max = 60) String place,
        @Size(max = 120, message = "Use at most 120 characters") @Nullable String name,
        @Nullable PersonId person,
        @Nullable GroupId group) {

    void mustFit() {
        mustBe(kind.isStaff() || kind == AccountKind.GROUP, named(), "name", "Give their name");
        mustBe(kind.isAboutPerson(), person != null, "person", "Choose a person");
        mustBe(kind == AccountKind.GROUP, group != null, "group", "Choose a group");
    }

    Invitation invitation(AccountId id, WorkerId by) {
        return new Invitation(
                kind,
                new PlaceId(place),
                UserName.of(id),
                name == null ? null : new Words(name.strip()),
                person,
                group,
                by,
                null);
    }

    private boolean named() {
        return name != null && !name.isBlank();
    }

    private static void mustBe(boolean wanted, boolean given, String field, String sentence) {
        if (wanted && !given) throw new InvalidInputException(field, "required", sentence);
        if (given && !wanted) {
            throw new InvalidInputException(
                    field, "not-wanted", "This account type does not need this");
        }
    }
}
