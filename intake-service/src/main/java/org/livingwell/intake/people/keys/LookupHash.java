package org.livingwell.intake.people.keys;

import org.livingwell.platform.domain.PlaceId;

/** Hides what somebody is found by; the same in one place, nothing alike between two. */
public interface LookupHash {

    /**
     * @param kind such as {@code phone}, so that equal text of two kinds shares nothing
     */
    String hash(PlaceId place, String kind, String normalised);
}
