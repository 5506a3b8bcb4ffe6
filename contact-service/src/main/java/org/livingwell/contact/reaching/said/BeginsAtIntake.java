package org.livingwell.contact.reaching.said;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.LocalDate;
import java.util.UUID;

/** What is kept of somebody, one document each, that begins with what they said to intake. */
public interface BeginsAtIntake {

    /** Something new may be known of it. */
    void want(PersonId person, PlaceId place, Cause cause);

    /** Whether it is also said with their details. */
    boolean isOfDetails();

    /** A step was finished, whatever came of it. */
    void stepIsOver(PersonId person, UUID step, LocalDate today, Cause cause);

    /** They are known under another id. */
    void drop(PersonId person, PlaceId place, Cause cause);
}
