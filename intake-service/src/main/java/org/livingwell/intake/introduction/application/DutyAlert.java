package org.livingwell.intake.introduction.application;

import org.livingwell.intake.introduction.domain.Reference;

/** How a human is told that somebody urgent waits; names nobody. */
public interface DutyAlert {

    /**
     * @param link to the introduction, for whoever may open it
     * @param again nobody opened it so far
     */
    record Alert(Reference reference, String link, boolean again) {}

    /**
     * @param contact an address or a number, from the place's settings
     */
    void tell(String contact, Alert alert);
}
