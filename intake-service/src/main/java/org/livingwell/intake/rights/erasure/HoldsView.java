package org.livingwell.intake.rights.erasure;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.erasure.domain.Hold;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.Page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Records on hold, for the privacy officer alone. */
record HoldsView(List<Held> held, @Nullable Cursor next) implements AboutPeople {

    static HoldsView of(List<Held> all, @Nullable Cursor cursor) {
        var page = Page.of(all, it -> it.person().toString(), cursor, Comparator.naturalOrder());
        return new HoldsView(page.rows(), page.next());
    }

    record Held(PersonId person, @Nullable Words name, List<Hold> holds) {}

    @Override
    public Stream<PersonId> people() {
        return held.stream().map(Held::person);
    }
}
