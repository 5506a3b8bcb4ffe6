package org.livingwell.intake.rights.desk;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.asking.Names;
import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.copy.OpenCopies;
import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.intake.rights.desk.PrivacyRequestsView.Row;
import org.livingwell.intake.rights.erasure.OpenErasures;
import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.intake.team.place.Places;
import org.livingwell.intake.team.place.domain.Place;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.Page;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes an officer's list of what is asked for in a place. */
@Component
class PrivacyRows {

    private record Seen(Officer officer, LocalDate today) {}

    private final OpenCopies copies;
    private final OpenErasures erasures;
    private final Names names;
    private final Places places;
    private final Clock clock;

    PrivacyRows(OpenCopies copies, OpenErasures erasures, Names names, Places places, Clock clock) {
        this.copies = copies;
        this.erasures = erasures;
        this.names = names;
        this.places = places;
        this.clock = clock;
    }

    PrivacyRequestsView of(PlaceId place, Officer officer, @Nullable Cursor cursor) {
        ZoneId zone = places.find(place).map(Place::zone).orElse(ZoneOffset.UTC);
        var seen = new Seen(officer, LocalDate.ofInstant(clock.instant(), zone));
        var all =
                Stream.concat(
                                copies.in(place).stream().flatMap(it -> row(it, seen)),
                                erasures.in(place).stream().flatMap(it -> row(it, seen)))
                        .toList();
        var page = Page.of(all, PrivacyRows::urgency, cursor, Comparator.naturalOrder());
        return new PrivacyRequestsView(page.rows(), page.next());
    }

    /** What is to be decided comes first, by the day it is due. */
    private static String urgency(Row row) {
        return (row.decideBy() == null ? "z" + row.askedAt() : row.decideBy().toString())
                + row.id();
    }

    private Stream<Row> row(Copy copy, Seen seen) {
        return switch (copy) {
            case Copy.Asked it -> copy(it.asking(), "asked", it.decideBy(), null, Set.of(), seen);
            case Copy.Gathering it ->
                    copy(it.asking(), "gathering", null, null, it.missing(), seen);
            case Copy.Ready it -> copy(it.asking(), "ready", null, it.keptUntil(), Set.of(), seen);
            case Copy.None _, Copy.Refused _, Copy.Over _ -> Stream.empty();
        };
    }

    private Stream<Row> row(Erasure erasure, Seen seen) {
        return switch (erasure) {
            case Erasure.Asked it ->
                    erasure(it.asking(), "asked", it.decideBy(), it.holds().size(), null, seen);
            case Erasure.Waiting it ->
                    erasure(it.asking(), "waiting", null, it.holds().size(), it.startsAt(), seen);
            case Erasure.Started it ->
                    row(
                            ErasureId.of(it.asking().person()).value(),
                            "erasure",
                            it.chased() > 0 ? "chased" : "started",
                            it.asking(),
                            null,
                            0,
                            null,
                            it.missing(),
                            seen);
            case Erasure.Closing it -> erasure(it.asking(), "closing", null, 0, null, seen);
            case Erasure.None _,
                    Erasure.NotAsked _,
                    Erasure.Refused _,
                    Erasure.TakenBack _,
                    Erasure.Done _ ->
                    Stream.empty();
        };
    }

    private Stream<Row> copy(
            Asking asking,
            String state,
            @Nullable LocalDate decideBy,
            @Nullable Instant on,
            Set<Context> missing,
            Seen seen) {
        UUID id = CopyId.of(asking.person()).value();
        return row(id, "copy", state, asking, decideBy, 0, on, missing, seen);
    }

    private Stream<Row> erasure(
            Asking asking,
            String state,
            @Nullable LocalDate decideBy,
            int holds,
            @Nullable Instant on,
            Seen seen) {
        UUID id = ErasureId.of(asking.person()).value();
        return row(id, "erasure", state, asking, decideBy, holds, on, Set.of(), seen);
    }

    private Stream<Row> row(
            UUID id,
            String kind,
            String state,
            Asking asking,
            @Nullable LocalDate decideBy,
            int holds,
            @Nullable Instant on,
            Set<Context> missing,
            Seen seen) {
        return Stream.of(
                new Row(
                        id,
                        kind,
                        state,
                        asking.person(),
                        names.of(asking.person()).orElse(null),
                        asking.at(),
                        asking.identifiedBy(),
                        decideBy,
                        decideBy != null && seen.today().isAfter(decideBy),
                        seen.officer().asked(asking),
                        holds,
                        on,
                        missing));
    }
}
