package org.livingwell.intake.team.account;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;

import java.util.UUID;

/** Tells whoever signs people in; each of these may be said again and comes to the same. */
public interface Provisioning {

    /** Nobody was told; it is tried again. */
    final class NotToldException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String trouble;

        /**
         * @param trouble a stable code, nothing about anybody
         */
        public NotToldException(String trouble) {
            super(trouble, null, false, false);
            this.trouble = trouble;
        }

        public String trouble() {
            return trouble;
        }
    }

    /**
     * @return the subject of their login
     */
    UUID make(Invitation invitation, HashedCode code);

    /** A new beginning: the code alone lets them in, what was open is closed. */
    UUID renew(Invitation invitation, HashedCode code);

    /** Whether the code was used and a password chosen. */
    boolean signedIn(Invitation invitation);

    /** Whose record this login is said to be of; null where nobody is, or nobody said. */
    @Nullable PersonId personOf(UUID user);

    /** Where whoever has this login gets mail; null where nobody said. */
    @Nullable Words addressOf(UUID user);

    /**
     * Says who they are to an account of staff who are supported themselves; what is open of it is
     * closed.
     */
    void link(UUID user, PersonId person);

    /**
     * @return whose sessions were ended, or null where there was nobody
     */
    @Nullable UUID end(Invitation invitation);

    /** Ends and removes every login to somebody's own record; nothing is left of it afterwards. */
    void forget(PersonId person);
}
