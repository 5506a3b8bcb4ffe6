package org.livingwell.careplan.journey.application;

import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.platform.domain.PersonId;

import java.util.List;

/** The timelines of people. */
public interface Journeys {

    /** Adds an entry once, however often it is heard of. */
    void add(PersonId person, JourneyEntry entry);

    /** Nothing shows of somebody any more, whatever else is heard about them. */
    void forget(PersonId person);

    /** Gives what happened to one id to another, and whatever is heard of it later. */
    void move(PersonId from, PersonId to);

    /** Newest first. */
    List<JourneyEntry> of(PersonId person);
}
