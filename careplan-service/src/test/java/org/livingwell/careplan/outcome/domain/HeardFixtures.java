package org.livingwell.careplan.outcome.domain;

import org.livingwell.careplan.outcome.domain.Heard.Command;
import org.livingwell.careplan.outcome.domain.Heard.Command.LookAtDays;
import org.livingwell.careplan.outcome.domain.Heard.Event;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What Priya says about us, and who reads it. */
abstract class HeardFixtures {

    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    static final LocalDate LAST = LocalDate.of(2026, 12, 22);
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final PersonId PRIYA = new PersonId(new UUID(0, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final PlaceId SALFORD = new PlaceId("salford");
    static final HeardId ID = new HeardId(new UUID(0, 2));
    static final UUID MAUREEN = new UUID(0, 3);
    static final WorkerId WANDA = new WorkerId(new UUID(0, 4));
    static final WorkerId OTTO = new WorkerId(new UUID(0, 6));
    static final Reader HERSELF = new Reader.Themselves();
    static final Reader LENA = new Reader.OfTheTeam(new WorkerId(new UUID(0, 5)), true);
    static final Reader WANDA_LEADS = new Reader.OfTheTeam(WANDA, true);
    static final Reader WANDA_WORKS = new Reader.OfTheTeam(WANDA, false);
    static final Reader SUPPORTS = new Reader.Supporting(MAUREEN);
    static final Words SORRY = new Words("We ring on the day now");

    static final Matter REFLECTION =
            new Matter.Reflection(ID, PRIYA, LAMBETH, new UUID(0, 7), NOON);
    static final Matter OF_WANDA =
            new Matter.Complaint(ID, PRIYA, LAMBETH, new Words("Late"), null, WANDA, NOON);
    static final Matter FOR_HER =
            new Matter.Complaint(ID, PRIYA, LAMBETH, new Words("Late"), OTTO, null, NOON);

    static Matter supporters(boolean shown) {
        return new Matter.FromSupporter(
                ID, PRIYA, LAMBETH, new Words("Outside"), MAUREEN, shown, WANDA, NOON);
    }

    static Command look(LocalDate today) {
        return new LookAtDays(today, false);
    }

    static Decision<Event> decide(Heard heard, Command command) {
        return HeardRules.decide(heard, command, NOON);
    }

    static Heard after(Heard heard, Command... commands) {
        Heard now = heard;
        for (Command command : commands) {
            for (Event event : ((Decision.Agreed<Event>) decide(now, command)).events()) {
                now = now.apply(event);
            }
        }
        return now;
    }

    static String refusal(Heard heard, Command command) {
        return ((Decision.Refused<Event>) decide(heard, command)).refusal().code();
    }
}
