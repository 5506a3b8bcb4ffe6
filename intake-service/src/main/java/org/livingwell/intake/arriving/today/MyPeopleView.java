package org.livingwell.intake.arriving.today;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.Person.Paused;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom a worker walks with, those first with whom something is left to do.
 *
 * @param cut there are more than are shown
 */
record MyPeopleView(List<Row> mine, boolean cut) implements AboutPeople {

    /**
     * @param flagged something makes talking easier that must be seen first
     * @param conversation planned, or left half-way
     * @param toSettle how often something was said otherwise than before
     */
    record Row(
            PersonId person,
            Words name,
            String state,
            @Nullable LocalDate pausedUntil,
            boolean flagged,
            @Nullable LeftOpen conversation,
            boolean consentsStale,
            long toSettle) {

        static Row of(PersonId id, Known person, @Nullable LeftOpen conversation) {
            var it = person.standing();
            return new Row(
                    id,
                    it.details().calledBy(),
                    person.code(),
                    person instanceof Paused paused ? paused.until() : null,
                    it.details().flagged(),
                    conversation,
                    it.consents().staleSince() != null,
                    it.matches().unsettled());
        }

        boolean due() {
            return conversation != null || consentsStale || toSettle > 0;
        }
    }

    /**
     * @param since the day they talked or wrote last, or the one it is planned for
     * @param begun whether anything was said or written of it
     */
    record LeftOpen(String id, Kind kind, LocalDate since, boolean begun) {

        static LeftOpen of(String id, Open it, ZoneId zone) {
            return new LeftOpen(id, it.occasion().kind(), it.lastOn(zone), it.hasBegun());
        }
    }

    static MyPeopleView of(boolean cut, Stream<Row> rows) {
        return new MyPeopleView(
                rows.sorted(
                                Comparator.comparing((Row it) -> !it.due())
                                        .thenComparing(it -> it.name().value()))
                        .toList(),
                cut);
    }

    @Override
    public Stream<PersonId> people() {
        return mine.stream().map(Row::person);
    }
}
