package org.livingwell.intake.team.account.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.util.UUID;

/** What may be asked of an account. */
public sealed interface AccountCommand {

    record Invite(Invitation invitation, HashedCode code) implements AccountCommand {}

    /** The same where a second pair of eyes is needed first. */
    record Propose(Invitation invitation, WorkerId by) implements AccountCommand {}

    record Adopt(Invitation invitation, UUID user) implements AccountCommand {}

    /** Claims what is due. */
    record Attempt() implements AccountCommand {}

    /** Keycloak was not told. */
    record Report(Pending tried, String trouble) implements AccountCommand {}

    /**
     * Keycloak was told.
     *
     * @param user whom it was told about; nobody where it never knew them
     */
    record Confirm(Pending done, @Nullable UUID user) implements AccountCommand {}

    /**
     * Gives a new code, or asks somebody else to.
     *
     * @param knownBy how they know who wants it, for a person or a supporter
     */
    record RenewCode(HashedCode code, WorkerId by, @Nullable KnownBy knownBy)
            implements AccountCommand {}

    /** The second pair of eyes; the code is theirs to hand over. */
    record Second(HashedCode code, WorkerId by) implements AccountCommand {}

    record Disable(WorkerId by) implements AccountCommand {}
}
