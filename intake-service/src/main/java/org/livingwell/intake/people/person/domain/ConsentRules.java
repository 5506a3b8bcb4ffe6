package org.livingwell.intake.people.person.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;

import org.livingwell.intake.people.person.domain.Person.Farewelled;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Living;
import org.livingwell.intake.people.person.domain.Person.Paused;
import org.livingwell.intake.people.person.domain.PersonCommand.AskConsents;
import org.livingwell.intake.people.person.domain.PersonCommand.LookAtConsents;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsAsked;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsLookedAt;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsWentStale;
import org.livingwell.intake.people.person.domain.PersonEvent.DetailsChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.WaysSaid;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Decides when what somebody agreed to is too old, and what it means that they were asked. */
final class ConsentRules {

    /** Months away after which what somebody agreed to is asked again. */
    static final int AWAY_TOO_LONG = 6;

    private ConsentRules() {}

    /**
     * A month on at the latest, so that a place that shortens its time is heeded within a month.
     */
    static Instant nextLook(Instant now) {
        return months(now, 1);
    }

    static Decision<PersonEvent> look(Living person, LookAtConsents look, Instant now) {
        Instant due = person.standing().consents().look();
        if (due == null || due.isAfter(now)) return agree();
        Instant stale = staleAt(person, look.staleAfter());
        if (!stale.isAfter(now)) return agree(wentStale(person, look.zone(), now));
        Instant next = nextLook(now);
        return agree(new ConsentsLookedAt(stale.isBefore(next) ? stale : next));
    }

    static boolean areStale(Living person, int staleAfter, Instant now) {
        return person.standing().consents().staleSince() != null
                || !staleAt(person, staleAfter).isAfter(now);
    }

    /** Whoever is away is asked once they are back. */
    static ConsentsWentStale wentStale(Living person, ZoneId zone, Instant now) {
        InNetwork standing = person.standing();
        return new ConsentsWentStale(
                standing.leadWorker(),
                standing.welcomedAt(),
                standing.consents().askedAt(),
                person instanceof InNetwork ? LocalDate.ofInstant(now, zone) : null,
                now);
    }

    /** What they say about being reached is changed with it, against what the worker looked at. */
    static Decision<PersonEvent> ask(InNetwork standing, AskConsents ask, Instant now) {
        if (!standing.details().equals(ask.before())) {
            return changedMeanwhile();
        }
        List<PersonEvent> events = new ArrayList<>();
        if (!ask.contact().equals(standing.details().contact())) {
            events.add(new DetailsChanged(standing.details().reachedBy(ask.contact())));
            events.add(new WaysSaid(standing.waysRevision() + 1));
        }
        events.add(
                new ConsentsAsked(
                        ask.sharing(),
                        standing.welcomedAt(),
                        standing.consents().askedAt(),
                        ask.by(),
                        now));
        return new Agreed<>(events);
    }

    private static Instant staleAt(Living person, int staleAfter) {
        Instant byDate = months(person.standing().consents().askedAt(), staleAfter);
        return switch (person) {
            case InNetwork _ -> byDate;
            case Paused(_, var since, _) -> earlier(byDate, months(since, AWAY_TOO_LONG));
            case Farewelled(_, var since) -> earlier(byDate, months(since, AWAY_TOO_LONG));
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant months(Instant from, int months) {
        return from.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
    }
}
