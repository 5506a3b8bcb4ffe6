package org.livingwell.intake.rights.desk;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.IdentifiedBy;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.web.Cursor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a privacy officer has to see to: earliest due first. */
record PrivacyRequestsView(List<Row> requests, @Nullable Cursor next) implements AboutPeople {

    /**
     * @param kind {@code copy} or {@code erasure}
     * @param decideBy until when it is decided, while it waits for that
     * @param mine whether this officer asked or wrote it down, so that somebody else decides
     * @param on when something happens by itself: the erasure starts, or the copy is thrown away
     * @param missing who has not answered yet
     */
    record Row(
            UUID id,
            String kind,
            String state,
            PersonId person,
            @Nullable Words name,
            Instant askedAt,
            IdentifiedBy identifiedBy,
            @Nullable LocalDate decideBy,
            boolean overdue,
            boolean mine,
            int holds,
            @Nullable Instant on,
            Set<Context> missing) {}

    @Override
    public Stream<PersonId> people() {
        return requests.stream().map(Row::person);
    }
}
