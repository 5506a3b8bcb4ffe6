package org.livingwell.intake.rights.glass;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.glass.domain.Glass;
import org.livingwell.intake.rights.glass.domain.Glass.Broken;
import org.livingwell.intake.rights.glass.domain.Glass.Noted;
import org.livingwell.intake.rights.glass.domain.Glass.Whole;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.Page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Records opened from outside, latest first, for the privacy officer of where the people are. */
record OpeningsView(List<Opening> openings, @Nullable Cursor next) implements AboutPeople {

    static OpeningsView of(List<Opening> all, @Nullable Cursor cursor) {
        var page = Page.of(all, it -> it.at() + it.id(), cursor, Comparator.reverseOrder());
        return new OpeningsView(page.rows(), page.next());
    }

    record Opening(
            String id,
            PersonId person,
            PlaceId place,
            Words by,
            Words reason,
            Instant at,
            Instant until,
            @Nullable Words notedBy,
            @Nullable Instant notedAt) {

        static Stream<Opening> of(Kept<Glass> kept) {
            return switch (kept.state()) {
                case Whole _ -> Stream.empty();
                case Broken it -> Stream.of(of(kept.id(), it, null, null));
                case Noted(var it, var by, var at) -> Stream.of(of(kept.id(), it, by, at));
            };
        }

        private static Opening of(
                String id, Broken it, @Nullable Words notedBy, @Nullable Instant notedAt) {
            return new Opening(
                    id,
                    it.person(),
                    it.place(),
                    it.byName(),
                    it.reason(),
                    it.at(),
                    it.until(),
                    notedBy,
                    notedAt);
        }
    }

    @Override
    public Stream<PersonId> people() {
        return openings.stream().map(Opening::person);
    }
}
