package org.livingwell.intake.team.account.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

/** Facts about an account; none of them leaves intake. */
public sealed interface AccountEvent {

    record Invited(Invitation invitation, HashedCode code, Instant at) implements AccountEvent {}

    record Proposed(Invitation invitation, Asked asked) implements AccountEvent {}

    /** Somebody who could sign in before accounts were kept here. */
    record Adopted(Invitation invitation, UUID user, Instant at) implements AccountEvent {}

    /**
     * @param next when it is tried again, unless it succeeds
     */
    record Attempted(Instant next) implements AccountEvent {}

    record Failed(String trouble) implements AccountEvent {}

    /**
     * @param left a newer code that came while the first was being given
     */
    record Made(UUID user, @Nullable Pending left, Instant at) implements AccountEvent {}

    record CodeAsked(Asked asked) implements AccountEvent {}

    /**
     * @param own whether they gave it to themselves
     */
    record CodeRenewed(HashedCode code, boolean own, Instant at) implements AccountEvent {}

    /**
     * @param left what is still to be done, such as seeing when it is used
     */
    record CodeGiven(@Nullable Pending left) implements AccountEvent {}

    /** Somebody used the code and chose a password. */
    record FirstSignIn() implements AccountEvent {}

    record Ended(WorkerId by, Instant at) implements AccountEvent {}

    record SessionsEnded() implements AccountEvent {}
}
