package org.livingwell.intake.team.account;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.Provisioning.NotToldException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Whose logins they are is known where people sign in and kept nowhere else: that a colleague is
 * supported here is theirs.
 */
@Component
public class LoginsOfOne {

    private static final Refusal OWN =
            new Refusal("own-request", "Someone else must decide what you asked for or recorded");
    private static final Refusal AWAY =
            new Refusal(
                    "sign-in-service-away",
                    "The sign-in service is not answering; try again in a minute");
    private static final Refusal LINKED =
            new Refusal("linked-already", "You have already said which record is yours");

    private final Provisioning provisioning;

    LoginsOfOne(Provisioning provisioning) {
        this.provisioning = provisioning;
    }

    /**
     * Compares the humans, not their logins: nobody decides what they asked for under another hat.
     *
     * @param asker whose login it was asked with
     * @throws RefusedException where they are one, or that cannot be made sure of
     */
    public void mustDiffer(UUID asker, Caller decider) {
        if (asker.equals(decider.id())) throw new RefusedException(OWN);
        PersonId person = decider.person();
        if (person != null && person.equals(personOf(asker))) throw new RefusedException(OWN);
    }

    /** From their next sign-in on they reach their own record as the person alone. */
    public void link(Caller staff, PersonId person) {
        if (staff.person() != null) throw new RefusedException(LINKED);
        try {
            provisioning.link(staff.id(), person);
        } catch (NotToldException later) {
            throw new RefusedException(AWAY);
        }
    }

    private @Nullable PersonId personOf(UUID login) {
        try {
            return provisioning.personOf(login);
        } catch (NotToldException later) {
            throw new RefusedException(AWAY);
        }
    }
}
