package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry as it stands, and what stood before.
 *
 * @param source where the words come from, where they were told elsewhere
 * @param audience who of the team sees it, while anybody but the person does
 * @param revision of the words, counted from 1
 * @param earlier oldest first
 */
public record Written(
        EntryId id,
        PersonId person,
        PlaceId place,
        Section section,
        Said said,
        @Nullable Source source,
        Audience audience,
        int revision,
        List<Earlier> earlier)
        implements About {

    public static Written first(
            EntryId id,
            PersonId person,
            PlaceId place,
            Section section,
            Said said,
            @Nullable Source source,
            Audience audience) {
        return new Written(id, person, place, section, said, source, audience, 1, List.of());
    }

    public Content content() {
        return said.content();
    }

    Written corrected(Said now, boolean alone) {
        var before = alone ? new Earlier.ForThemselves(said) : new Earlier.Shared(said);
        var all = Stream.concat(earlier.stream(), Stream.of(before)).toList();
        return new Written(id, person, place, section, now, source, audience, revision + 1, all);
    }

    Written saying(Said now) {
        return new Written(id, person, place, section, now, source, audience, revision, earlier);
    }

    Written shownTo(Audience now) {
        return new Written(id, person, place, section, said, source, now, revision, earlier);
    }

    /** Of all that is kept of it, now and before. */
    int bytes() {
        return earlier.stream().mapToInt(it -> it.said().content().bytes()).sum()
                + content().bytes();
    }
}
