package org.livingwell.contact.staying.checkin.domain;

import org.livingwell.contact.staying.checkin.domain.CheckIn.Whose;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Priya, who walks with her, and the days of a December. */
final class CheckInFixtures {

    static final PersonId PRIYA = new PersonId(new UUID(7, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final PlaceId SALFORD = new PlaceId("salford");
    static final WorkerId WANDA = new WorkerId(new UUID(7, 2));
    static final WorkerId WALT = new WorkerId(new UUID(7, 3));
    static final Instant NOON = Instant.parse("2026-12-10T12:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-12-10");
    static final CheckInId ID = new CheckInId(new UUID(7, 4));
    static final Whose WHOSE = new Whose(ID, PRIYA, LAMBETH);
    static final LocalTime TEN = LocalTime.of(10, 0);
    static final Rhythm RHYTHM = new Rhythm(List.of(1, 2, 4, 7), 30);

    private CheckInFixtures() {}

    /** The day so many days after today, or before. */
    static LocalDate in(int days) {
        return TODAY.plusDays(days);
    }

    static Plan plan(int days, Why why) {
        return new Plan(in(days), null, null, why);
    }

    static Plan agreed(int days) {
        return new Plan(in(days), TEN, Way.CALL, Why.AGREED);
    }

    static Account told(int days) {
        return new Account(in(days), Way.VISIT, new Words("We walked"), null, null, WANDA, null);
    }
}
