package org.livingwell.intake.arriving.introduction;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.intake.arriving.introduction.domain.How;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.OnIt;
import org.livingwell.intake.arriving.introduction.domain.TheyKnow;
import org.livingwell.intake.arriving.introduction.domain.WaitingOrder;
import org.livingwell.intake.team.duty.OnDuty;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Kept;
import org.livingwell.platform.web.Cursor;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is waiting in a place: urgent first, then longest waiting.
 *
 * @param unanswered how many nobody has opened, though whoever is on duty and the leads were told
 *     again and again
 */
record WaitingListView(List<Row> introductions, @Nullable Cursor next, int unanswered)
        implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return introductions.stream().map(Row::person);
    }

    /**
     * @param due today, or earlier
     * @param ways they said are safe
     */
    record Row(
            String id,
            Instant receivedAt,
            LocalDate contactBy,
            boolean due,
            boolean overdue,
            boolean urgent,
            By by,
            Words name,
            Words broughtBy,
            boolean safeWay,
            List<How> ways,
            @Nullable Words language,
            boolean interpreter,
            @Nullable TheyKnow theyKnow,
            int attempts,
            boolean reached,
            @Nullable OnIt onIt,
            @JsonIgnore PersonId person) {}

    /** Makes pages of the list, with what is overdue today. */
    @Component
    static class Maker {

        private final WaitingList list;
        private final Places places;
        private final OnDuty duty;
        private final IntakeAccess access;
        private final Clock clock;

        Maker(WaitingList list, Places places, OnDuty duty, IntakeAccess access, Clock clock) {
            this.list = list;
            this.places = places;
            this.duty = duty;
            this.access = access;
            this.clock = clock;
        }

        WaitingListView page(
                PlaceId place, @Nullable Only only, @Nullable Cursor cursor, Caller caller) {
            ZonedDateTime now = clock.instant().atZone(places.find(place).orElseThrow().zone());
            Bson of = only == null ? WaitingList.waitIn(place) : only.of(place, caller.worker());
            var found =
                    list.page(
                            of,
                            cursor == null ? null : new WaitingOrder(cursor.key()),
                            it ->
                                    (only == null || only.fits(it, now))
                                            && access.relationship(it, caller).reaches());
            var page = found.stream().limit(WaitingList.PAGE).toList();
            boolean more = found.size() > page.size();
            Cursor next =
                    more ? Cursor.after(WaitingOrder.of(waiting(page.getLast())).value()) : null;
            var rows = page.stream().map(it -> row(it, now)).toList();
            return new WaitingListView(rows, next, duty.unanswered(place));
        }

        private static Row row(Kept<Introduction> kept, ZonedDateTime now) {
            Waiting waiting = waiting(kept);
            LocalDate today = now.toLocalDate();
            LocalDate due = waiting.due(now.getZone());
            var told = waiting.told();
            return new Row(
                    kept.id(),
                    waiting.receivedAt(),
                    waiting.contactBy(),
                    !due.isAfter(today),
                    due.isBefore(today),
                    told.urgent(),
                    told.by(),
                    told.name(),
                    told.broughtBy(),
                    told.contact().safeWay(),
                    How.safe(told.contact()),
                    told.language(),
                    told.interpreter(),
                    told.theyKnow(),
                    waiting.attempts(),
                    waiting.reached(),
                    waiting.onIt(now.toInstant()).orElse(null),
                    told.person());
        }

        private static Waiting waiting(Kept<Introduction> kept) {
            return (Waiting) kept.state();
        }
    }
}
