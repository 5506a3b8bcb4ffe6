package org.livingwell.careplan.journey;

import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.platform.domain.PersonId;

import java.util.List;
import java.util.UUID;

/** The timelines of people. */
public interface Journeys {

    /** Adds an entry once, however often it is heard of. */
    void add(PersonId person, JourneyEntry entry);

    /** Nothing shows of somebody any more, whatever else is heard about them. */
    void forget(PersonId person);

    /**
     * Gives what happened to one id to another, and whatever is heard of it later; the last that
     * was decided counts.
     *
     * @param about the introduction because of which they are one
     * @param sequence among its events
     */
    void move(PersonId from, PersonId to, UUID about, long sequence);

    /**
     * From now on nothing shows in a journey of what happened to something that was not theirs,
     * before it was taken back.
     *
     * @return what is there of it, to be given to whoever it belongs to and then removed
     */
    List<JourneyEntry> leave(PersonId person, UUID about, long sequence);

    void remove(PersonId person, List<JourneyEntry> left);

    /** Newest first. */
    List<JourneyEntry> of(PersonId person);
}
