package org.livingwell.platform.security;

import org.livingwell.platform.domain.PersonId;

import java.util.stream.Stream;

/** An answer that shows people; who reads it is logged for each of them before it leaves. */
public interface AboutPeople {

    Stream<PersonId> people();

    /** Ids of what it shows, where that may not be known of yet; who saw it is told with it. */
    default Stream<String> things() {
        return Stream.empty();
    }
}
