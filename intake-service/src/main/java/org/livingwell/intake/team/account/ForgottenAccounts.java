package org.livingwell.intake.team.account;

import org.livingwell.intake.rights.erasure.AccountsOf;
import org.livingwell.platform.domain.PersonId;
import org.springframework.stereotype.Component;

/** Closes the login of somebody who is erased, the last thing before their key. */
@Component
class ForgottenAccounts implements AccountsOf {

    private final Provisioning provisioning;

    ForgottenAccounts(Provisioning provisioning) {
        this.provisioning = provisioning;
    }

    @Override
    public void disableAndDelete(PersonId person) {
        provisioning.forget(person);
    }
}
