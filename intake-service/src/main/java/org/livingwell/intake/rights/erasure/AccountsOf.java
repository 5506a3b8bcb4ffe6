package org.livingwell.intake.rights.erasure;

import org.livingwell.platform.domain.PersonId;

/** Where the login of somebody who is erased is closed for good. */
public interface AccountsOf {

    /**
     * Ends every session, then removes the login; nothing to do is done at once.
     *
     * @throws RuntimeException where it is not certain; it is asked again
     */
    void disableAndDelete(PersonId person);
}
