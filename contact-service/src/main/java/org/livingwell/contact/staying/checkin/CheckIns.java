package org.livingwell.contact.staying.checkin;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.checkin.domain.Account;
import org.livingwell.contact.staying.checkin.domain.CheckIn;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Done;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Event;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Missed;
import org.livingwell.contact.staying.checkin.domain.CheckIn.None;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Planned;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Step;
import org.livingwell.contact.staying.checkin.domain.CheckInId;
import org.livingwell.contact.staying.checkin.domain.CheckInRules;
import org.livingwell.contact.staying.checkin.domain.Plan;
import org.livingwell.contact.staying.checkin.domain.Way;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalDate;
import java.util.UUID;

/** How check-ins are kept; what leaves contact of one are days, ways and the steps it opens. */
@Configuration
class CheckIns {

    private static final String NOT_REACHED = "not-reached";

    /** Planned, or planned for another day. */
    record CheckInPlanned(UUID checkIn, LocalDate day, @Nullable Way channel, NextStep step) {}

    /**
     * @param planned false where a contact was noted that nobody planned
     * @param outcome a code; null where they were reached, and before anybody could say
     */
    record CheckInDone(
            UUID checkIn,
            LocalDate day,
            @Nullable Way channel,
            boolean planned,
            @Nullable String outcome,
            @Nullable NextStep step,
            @Nullable UUID stepDone) {}

    /**
     * @param again whether there is another try, for which its step is moved
     */
    record CheckInMissed(
            UUID checkIn,
            @Nullable Way channel,
            boolean again,
            NextStep step,
            @Nullable UUID stepDone) {}

    record CheckInCalledOff(UUID checkIn, UUID stepDone) {}

    @Bean
    Aggregate<CheckIn, CheckIn.Command, Event> checkInAggregate(Aggregates all, Ended ended) {
        return all.open(
                aggregate("check_ins", new None(), CheckInRules::decide, CheckIn::apply)
                        .copied(
                                Shown.of(Planned.class, "plan"),
                                Shown.of(Done.class, "plan", "account"),
                                Shown.of(Missed.class, "plan", "on"),
                                Shown.of(Plan.class, "day", "hour", "way"),
                                Shown.of(Account.class, "on", "way", "how", "next", "nextOn"))
                        .follows(CheckInDone.class, ended::follow)
                        .follows(CheckInMissed.class, ended::follow)
                        .follows(CheckInCalledOff.class, ended::follow)
                        .announce(CheckIns::published));
    }

    private static Object published(Event event) {
        UUID id = event.whose().id().value();
        return switch (event) {
            case Event.PlannedFor(var whose, var plan, _, _, var owner) ->
                    new CheckInPlanned(id, plan.day(), plan.way(), itself(whose.id(), plan, owner));
            case Event.ToTryAgain(var whose, var plan) ->
                    new CheckInMissed(id, plan.way(), true, itself(whose.id(), plan, null), null);
            case Event.WasDone(_, var plan, var account, var next) ->
                    new CheckInDone(
                            id,
                            account.on(),
                            account.way(),
                            plan != null,
                            account.reachedNobody() ? NOT_REACHED : null,
                            next == null ? null : step(next),
                            plan == null ? null : id);
            case Event.WasMissed(_, var plan, _, var next) ->
                    new CheckInMissed(id, plan.way(), false, step(next), id);
            case Event.WasCalledOff _ -> new CheckInCalledOff(id, id);
        };
    }

    /** The step a worker does it by, under its own id. */
    private static NextStep itself(CheckInId id, Plan plan, @Nullable WorkerId owner) {
        return step(new Step(id.value(), Step.Kind.CHECK_IN, owner, plan.day()));
    }

    private static NextStep step(Step it) {
        return new NextStep(it.id(), code(it.kind()), it.owner(), it.due());
    }

    private static String code(Step.Kind kind) {
        return switch (kind) {
            case CHECK_IN -> "check-in";
            case CHECK_IN_MISSED -> "check-in-missed";
            case CHECK_IN_NEXT -> "check-in-next";
        };
    }
}
