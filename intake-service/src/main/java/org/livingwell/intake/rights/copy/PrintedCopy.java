package org.livingwell.intake.rights.copy;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.util.stream.Stream;

/** The copy as a page to read and to print. */
record PrintedCopy(PersonId person, String html) implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
