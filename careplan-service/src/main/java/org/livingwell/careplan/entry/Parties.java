package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.Party;
import org.livingwell.careplan.entry.domain.WorkMeeting;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/** What a caller is to the entries of a plan, once they reach it. */
@Component
public class Parties {

    /** Where every place of ours is. */
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final int DAYS_TO_ASK = 7;

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final CarePlanAccess access;
    private final Clock clock;

    Parties(CarePlanAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** Whoever may read the plan. */
    public Party reading(PersonId person, Caller caller) {
        access.mustReach(person, caller);
        return party(access.mustBeWith(person), caller);
    }

    /** Whoever may write in it. */
    Party writing(PersonId person, Caller caller) {
        access.mustWorkWith(person, caller);
        return party(access.mustBeWith(person), caller);
    }

    /** Who sees to what follows from their words: whoever wrote them down, else the lead worker. */
    @Nullable WorkerId seesTo(PersonId person, Party party) {
        return switch (party) {
            case Party.Themselves _ -> access.mustBeWith(person).leadWorker();
            case Party.OfTheTeam(var worker, _) -> worker;
        };
    }

    /** Their lead worker sees to it, within a week. */
    Ahead asking(PersonId person, Ahead.Kind what, UUID step) {
        var due = LocalDate.ofInstant(clock.instant(), HERE).plusDays(DAYS_TO_ASK);
        var lead = access.mustBeWith(person).leadWorker();
        return Ahead.of(step, what, lead, due);
    }

    /**
     * When that is there.
     *
     * @throws InvalidInputException where it is so far ahead that nobody knows
     */
    WorkMeeting meeting(UUID id, LocalDate day, LocalTime time, WorkerId worker) {
        var startsAt = day.atTime(time).atZone(HERE).toInstant();
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), HERE).plusYears(1))) {
            throw new InvalidInputException("day", "date-over", "Choose a day within one year");
        }
        return new WorkMeeting(id, startsAt, startsAt.plus(AN_HOUR), worker);
    }

    private static Party party(PersonRef person, Caller caller) {
        if (caller.isPerson(person.id())) return new Party.Themselves();
        return new Party.OfTheTeam(caller.worker(), caller.worker().equals(person.leadWorker()));
    }
}
