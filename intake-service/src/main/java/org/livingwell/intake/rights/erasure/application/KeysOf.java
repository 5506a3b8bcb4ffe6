package org.livingwell.intake.rights.erasure.application;

import org.livingwell.platform.domain.PersonId;

/** Where the key of somebody who is erased is destroyed, leaving a tombstone for ever. */
public interface KeysOf {

    /**
     * @throws RuntimeException where it is not certain; it is asked again
     */
    void destroy(PersonId person);
}
