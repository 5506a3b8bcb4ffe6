package org.livingwell.intake.rights.desk;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.util.List;
import java.util.stream.Stream;

/** Whom else a copy concerns, so that an officer looks before it is released. */
record OthersView(PersonId person, List<Other> others) implements AboutPeople {

    /**
     * @param name as it was written down
     */
    record Other(How how, Words name) {}

    /** Why somebody stands in a record that is not theirs. */
    enum How {
        INTRODUCED_THEM,
        WAS_THERE,
        HELPS_THEM
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
