package org.livingwell.intake.team.account;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.KnownBy;
import org.livingwell.platform.web.InvalidInputException;

/**
 * @param knownBy how a worker knows that it is them, for a person's or a supporter's login
 */
record RenewRequest(@Nullable KnownBy knownBy) {

    static void mustFit(AccountKind kind, @Nullable KnownBy knownBy) {
        if (kind.isAboutPerson() && knownBy == null) {
            throw new InvalidInputException(
                    "knownBy", "required", "Say how you know that it is them");
        }
    }
}
