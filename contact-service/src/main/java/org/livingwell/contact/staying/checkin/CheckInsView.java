package org.livingwell.contact.staying.checkin;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.checkin.domain.Account;
import org.livingwell.contact.staying.checkin.domain.CheckIn;
import org.livingwell.contact.staying.checkin.domain.CheckIn.CalledOff;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Done;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Missed;
import org.livingwell.contact.staying.checkin.domain.CheckIn.None;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Planned;
import org.livingwell.contact.staying.checkin.domain.CheckInId;
import org.livingwell.contact.staying.checkin.domain.Plan;
import org.livingwell.contact.staying.checkin.domain.Way;
import org.livingwell.contact.staying.checkin.domain.Why;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Check-ins of one person.
 *
 * @param planned the next one first
 * @param past what came of those before, the latest first, as many as are looked at
 * @param earlier how many there are besides
 */
record CheckInsView(PersonId person, List<PlannedView> planned, List<PastView> past, int earlier)
        implements AboutPeople {

    /** Nobody reads further back on a page; a copy holds all of it. */
    private static final int LOOKED_AT = 100;

    /**
     * @param step the next step by which it is done
     * @param owner who has that step; none while it is the team's
     * @param again whether they were not reached once
     */
    record PlannedView(
            CheckInId id,
            String step,
            LocalDate day,
            @Nullable LocalTime hour,
            @Nullable Way way,
            Why why,
            boolean again,
            boolean overdue,
            @Nullable WorkerId owner) {}

    /** What became of it. */
    enum Came {
        DONE,
        NOTED,
        MISSED,
        CALLED_OFF
    }

    /**
     * @param how in the words of whoever was in touch
     */
    record PastView(
            CheckInId id,
            Came came,
            LocalDate on,
            @Nullable Way way,
            @Nullable Words how,
            @Nullable Words next,
            @Nullable LocalDate nextOn,
            @Nullable WorkerId by) {}

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    static CheckInsView of(PersonId person, List<Kept<CheckIn>> all, Hands hands, LocalDate today) {
        var past =
                all.stream()
                        .flatMap(it -> past(it).stream())
                        .sorted(
                                Comparator.comparing(PastView::on)
                                        .reversed()
                                        .thenComparing(it -> it.id().value()))
                        .toList();
        var shown = past.stream().limit(LOOKED_AT).toList();
        return new CheckInsView(
                person, planned(person, all, hands, today), shown, past.size() - shown.size());
    }

    private static List<PlannedView> planned(
            PersonId person, List<Kept<CheckIn>> all, Hands hands, LocalDate today) {
        return all.stream()
                .filter(it -> it.state() instanceof Planned)
                .map(it -> planned(person, id(it), (Planned) it.state(), hands, today))
                .sorted(
                        Comparator.comparing(PlannedView::day)
                                .thenComparing(
                                        PlannedView::hour,
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(it -> it.id().value()))
                .toList();
    }

    private static PlannedView planned(
            PersonId person, CheckInId id, Planned it, Hands hands, LocalDate today) {
        Plan plan = it.plan();
        return new PlannedView(
                id,
                Hands.step(person, id).toString(),
                plan.day(),
                plan.hour(),
                plan.way(),
                plan.why(),
                it.retried(),
                plan.day().isBefore(today),
                hands.of(person, id));
    }

    /** What was not due any more as things stood is nothing that happened. */
    private static List<PastView> past(Kept<CheckIn> kept) {
        CheckInId id = id(kept);
        return switch (kept.state()) {
            case Done(_, _, var plan, var account) -> List.of(done(id, plan == null, account));
            case Missed(_, _, var plan, var on) -> List.of(over(id, Came.MISSED, on, plan.way()));
            case CalledOff(_, _, var plan, var byItself) ->
                    byItself
                            ? List.of()
                            : List.of(over(id, Came.CALLED_OFF, plan.day(), plan.way()));
            case None _, Planned _ -> List.of();
        };
    }

    private static PastView done(CheckInId id, boolean noted, Account it) {
        return new PastView(
                id,
                it.reachedNobody() ? Came.MISSED : noted ? Came.NOTED : Came.DONE,
                it.on(),
                it.way(),
                it.how(),
                it.next(),
                it.nextOn(),
                it.by());
    }

    private static PastView over(CheckInId id, Came came, LocalDate on, @Nullable Way way) {
        return new PastView(id, came, on, way, null, null, null, null);
    }

    private static CheckInId id(Kept<CheckIn> kept) {
        return new CheckInId(UUID.fromString(kept.id()));
    }
}
