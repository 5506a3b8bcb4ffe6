package org.livingwell.careplan.sharing;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.sharing.Sightings.From;
import org.livingwell.careplan.sharing.Sightings.Gathered;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.Page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who has seen somebody's record, latest first. */
record SeenByView(
        PersonId person, List<SightView> sights, List<String> silent, @Nullable Cursor next)
        implements AboutPeople {

    /**
     * @param role such as {@code worker}; {@code service} where the platform did it by itself
     * @param places codes of the places they belong to
     * @param part of the record, a code such as {@code care-plan}
     */
    record SightView(
            String who,
            @Nullable Words name,
            String role,
            List<String> places,
            String context,
            String part,
            boolean changed,
            Instant first,
            Instant last,
            long times) {

        static SightView of(From from) {
            var it = from.sight();
            return new SightView(
                    it.by().id(),
                    it.name(),
                    it.by().role(),
                    it.by().places(),
                    from.service(),
                    Parts.of(it.what()),
                    it.changed(),
                    it.at(),
                    it.last(),
                    it.times());
        }
    }

    static SeenByView of(PersonId person, Gathered gathered, @Nullable Cursor cursor) {
        var page = Page.of(gathered.sights(), SeenByView::key, cursor, Comparator.reverseOrder());
        return new SeenByView(
                person,
                page.rows().stream().map(SightView::of).toList(),
                gathered.silent(),
                page.next());
    }

    private static String key(From from) {
        var it = from.sight();
        return String.join(
                "/",
                it.last().toString(),
                it.at().toString(),
                from.service(),
                it.by().id(),
                it.what(),
                String.valueOf(it.changed()));
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
