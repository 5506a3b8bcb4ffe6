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
 * @param revision of the words and of who sees them, counted from 1
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

    /**
     * @param notQuite what they said of it so far, where they did
     */
    Written corrected(Said now, boolean alone, @Nullable NotQuite notQuite) {
        var before =
                alone
                        ? new Earlier.ForThemselves(said, notQuite)
                        : new Earlier.Shared(said, notQuite);
        var all = Stream.concat(earlier.stream(), Stream.of(before)).toList();
        return new Written(id, person, place, section, now, source, audience, revision + 1, all);
    }

    Written saying(Said now) {
        return new Written(id, person, place, section, now, source, audience, revision, earlier);
    }

    /** The same words, with what somebody did or is to do. */
    Written keeping(Content now) {
        return saying(said.with(now));
    }

    /** The same where others may be writing what they read before it. */
    Written doing(Content now) {
        var what = said.with(now);
        return new Written(
                id, person, place, section, what, source, audience, revision + 1, earlier);
    }

    /** Whoever wrote for other eyes reads first who sees it now, so that it counts as changed. */
    Written shownTo(Audience now) {
        return new Written(id, person, place, section, said, source, now, revision + 1, earlier);
    }

    /** Of all that is kept of it, now and before. */
    int bytes() {
        return earlier.stream().mapToInt(Earlier::bytes).sum() + content().bytes();
    }
}
