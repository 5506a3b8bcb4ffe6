package org.livingwell.intake.team.account;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

/**
 * Who may have whose accounts: of people whoever works with that person, of staff and groups the
 * lead of the place.
 */
@Component
class AccountAccess {

    private final IntakeAccess access;

    AccountAccess(IntakeAccess access) {
        this.access = access;
    }

    /** Who is invited: somebody of the place that is named. */
    void mustInvite(PlaceId place, @Nullable PersonId person, Caller caller) {
        if (person == null) {
            access.mustLead(place, caller);
        } else {
            access.mustWorkWith(person, place, caller);
        }
    }

    /** A person's login is decided about where they are now, wherever it was made. */
    void mustDecide(Known account, Caller caller) {
        Invitation invitation = account.invitation();
        if (invitation.person() == null) {
            access.mustLead(invitation.place(), caller);
        } else {
            access.mustWorkWith(invitation.person(), caller);
        }
    }
}
