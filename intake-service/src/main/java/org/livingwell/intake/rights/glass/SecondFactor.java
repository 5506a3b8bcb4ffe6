package org.livingwell.intake.rights.glass;

import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Collections;
import java.util.Set;

/** Whether somebody proved who they are with more than a password, as their token says. */
@Component
class SecondFactor {

    /** What counts in {@code amr} (RFC 8176) or {@code acr}. */
    private static final Set<String> PROOFS = Set.of("otp", "mfa", "hwk", "2", "gold");

    private final boolean needed;

    /**
     * @param needed false only where demonstration people without one are let in
     */
    SecondFactor(@Value("${livingwell.second-factor-needed:true}") boolean needed) {
        this.needed = needed;
    }

    void mustBeProven(Caller caller) {
        if (needed && Collections.disjoint(caller.factors(), PROOFS)) {
            throw new RefusedException(
                    new Refusal(
                            "second-factor-needed",
                            "Sign in again with your second factor to open this",
                            Refusal.Kind.NOT_ALLOWED));
        }
    }
}
