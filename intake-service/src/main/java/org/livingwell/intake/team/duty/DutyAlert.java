package org.livingwell.intake.team.duty;

import java.util.List;

/** How a human is told that somebody needs them soon; names nobody. */
public interface DutyAlert {

    /**
     * @param lines what to open, a line each, what nobody was told of first
     * @param more what found no room among them
     * @param list where all of it stands
     * @param again nobody opened it so far
     */
    record Alert(List<String> lines, int more, String list, boolean again) {}

    /**
     * @param contact an address or a number, from the place's settings
     */
    void tell(String contact, Alert alert);

    /** Shows that messages arrive there. */
    void test(String contact, String placeName);
}
