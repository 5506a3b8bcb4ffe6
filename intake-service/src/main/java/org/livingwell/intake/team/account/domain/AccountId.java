package org.livingwell.intake.team.account.domain;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** An account. */
public record AccountId(UUID value) {

    /** The one that a cause makes, so that a repeat makes it once. */
    public static AccountId of(Cause cause) {
        return new AccountId(Ids.derive("account", cause.id()));
    }

    /** The one that supports somebody under a login to a record of their own: one for ever. */
    public static AccountId within(AccountId own, PersonId supported) {
        return new AccountId(Ids.derive("account-within", own, supported));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
