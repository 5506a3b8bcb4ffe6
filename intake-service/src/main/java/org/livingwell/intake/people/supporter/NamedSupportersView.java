package org.livingwell.intake.people.supporter;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.supporter.domain.HowNear;
import org.livingwell.intake.people.supporter.domain.NamedSupporter;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Known;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Standing;
import org.livingwell.intake.people.supporter.domain.Who;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a person's plan names and nobody spoke with yet, the one named first on top. */
record NamedSupportersView(PersonId person, List<NamedLine> named) implements AboutPeople {

    /**
     * @param entry of the plan, which names them
     * @param called null while who it is has not come yet
     * @param step to speak with them, as whoever opened it named it; null where it is not known
     */
    record NamedLine(
            UUID entry,
            @Nullable Words called,
            @Nullable HowNear near,
            Instant since,
            @Nullable UUID step) {

        static NamedLine of(UUID entry, Standing it) {
            Who who = it instanceof Known known ? known.who() : null;
            return new NamedLine(
                    entry,
                    who == null ? null : who.called(),
                    who == null ? null : who.near(),
                    it.since(),
                    it.step());
        }
    }

    static NamedSupportersView of(PersonId person, Stream<Kept<NamedSupporter>> kept) {
        return new NamedSupportersView(
                person,
                kept.flatMap(NamedSupportersView::line)
                        .sorted(
                                Comparator.comparing(NamedLine::since)
                                        .thenComparing(NamedLine::entry))
                        .toList());
    }

    private static Stream<NamedLine> line(Kept<NamedSupporter> it) {
        return it.state() instanceof Standing standing
                ? Stream.of(NamedLine.of(UUID.fromString(it.id()), standing))
                : Stream.empty();
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
