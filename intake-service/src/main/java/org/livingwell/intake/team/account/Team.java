package org.livingwell.intake.team.account;

import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.WorkerId;

import java.util.UUID;

/** Where it is kept who works in a place, as far as that follows from what staff sign in with. */
public interface Team {

    /**
     * Makes whoever got a staff account part of the team, before the account counts as made: what
     * dies in between is tried again whole.
     */
    void join(AccountId account, Invitation invitation, UUID user);

    /** Staff whose account ends have left, or they would work on while their token lasts. */
    void leave(AccountId account, UUID user, WorkerId by, Cause cause);
}
