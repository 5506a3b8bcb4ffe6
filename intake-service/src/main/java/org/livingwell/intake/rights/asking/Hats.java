package org.livingwell.intake.rights.asking;

import org.livingwell.platform.security.Caller;

import java.util.UUID;

/** Compares the humans, not their logins: nobody decides what they asked for under another hat. */
public interface Hats {

    /**
     * @param asker whose login it was asked with
     * @throws org.livingwell.platform.domain.RefusedException where they are one, or that cannot be
     *     made sure of
     */
    void mustDiffer(UUID asker, Caller decider);
}
