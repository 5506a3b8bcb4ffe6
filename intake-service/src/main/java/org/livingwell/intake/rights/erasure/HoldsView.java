package org.livingwell.intake.rights.erasure;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.erasure.domain.Hold;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.util.List;
import java.util.stream.Stream;

/** Records that must stay for now, for the privacy officer alone. */
record HoldsView(List<Held> held) implements AboutPeople {

    record Held(PersonId person, @Nullable Words name, List<Hold> holds) {}

    @Override
    public Stream<PersonId> people() {
        return held.stream().map(Held::person);
    }
}
