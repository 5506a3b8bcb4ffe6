package org.livingwell.contact.meeting.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Hear;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.HearOff;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.Noted;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.Appointment.None;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Off;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Said on Tuesday 24 November 2026; the appointment is on Monday 7 December. */
class AppointmentTest {

    static final UUID NAMED = new UUID(1, 1);
    static final PersonId AMARA = new PersonId(new UUID(2, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final WorkerId WANDA = new WorkerId(new UUID(3, 1));
    static final WorkerId WALT = new WorkerId(new UUID(3, 2));
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Instant START = Instant.parse("2026-12-07T10:00:00Z");
    static final Instant A_DAY_BEFORE = Instant.parse("2026-12-06T10:00:00Z");
    static final Instant TWO_HOURS = Instant.parse("2026-12-07T08:00:00Z");
    static final Instant LATER_START = START.plus(Duration.ofDays(1));

    @Test
    void whatIsSaidLastCountsInWhicheverOrderItIsHeard() {
        var first = said(9, START);
        var then = said(10, LATER_START);

        assertThat(after(first, then)).isEqualTo(after(then, first));
        assertThat(kept(after(then, first)).said().startsAt()).isEqualTo(LATER_START);
        assertThat(decide(after(then), first)).isEqualTo(agree());
        assertThat(decide(after(then), then)).isEqualTo(agree());
    }

    @Test
    void ofTwoThatWereSaidInOneMomentOneCountsInEitherOrder() {
        var one = said(9, START);
        var other = said(9, LATER_START);

        assertThat(after(one, other)).isEqualTo(after(other, one));
    }

    @Test
    void anEndHeardFirstStaysTheEnd() {
        assertThat(after(off(10), said(9, START)))
                .isEqualTo(after(said(9, START), off(10)))
                .isEqualTo(new Off(AMARA, LAMBETH, at(10)));
        assertThat(after(off(9), said(9, START))).isInstanceOf(Off.class);
        assertThat(after(said(9, START), off(9))).isInstanceOf(Off.class);
        assertThat(decide(after(off(10)), off(9))).isEqualTo(agree());
        assertThat(after(off(9), off(10))).isEqualTo(new Off(AMARA, LAMBETH, at(10)));
    }

    @Test
    void whatIsSaidAfterAnEndTakesPlace() {
        assertThat(after(said(9, START), off(10), said(11, START)))
                .isInstanceOf(Kept.class)
                .isEqualTo(after(said(11, START), off(10)));
    }

    @Test
    void anAppointmentIsOfOnePersonAlone() {
        assertThat(AppointmentId.of(AMARA, NAMED))
                .isNotEqualTo(AppointmentId.of(new PersonId(new UUID(2, 2)), NAMED));
        assertThat(AppointmentId.of(AMARA, NAMED).toString())
                .isEqualTo(AppointmentId.of(AMARA, NAMED).value().toString());
    }

    static Instant at(int hour) {
        return Instant.parse("2026-11-24T%02d:00:00Z".formatted(hour));
    }

    static Hear said(int hour, Instant start) {
        return said(hour, start, WANDA);
    }

    static Hear said(int hour, Instant start, WorkerId worker) {
        return hear(at(hour), start, worker, false, Remind.USUALLY);
    }

    static Hear saidAt(Instant at, Instant start) {
        return hear(at, start, WANDA, false, Remind.USUALLY);
    }

    static Hear reminding(int hour, List<Remind> remind) {
        return hear(at(hour), START, WANDA, false, remind);
    }

    static Hear interpreted(int hour, Instant start) {
        return hear(at(hour), start, WANDA, true, Remind.USUALLY);
    }

    static Hear hear(
            Instant at, Instant start, WorkerId worker, boolean interpreter, List<Remind> remind) {
        var end = start.plus(Duration.ofHours(1));
        var said =
                new Said(
                        NAMED,
                        LAMBETH,
                        "conversation",
                        start,
                        end,
                        worker,
                        interpreter,
                        remind,
                        at);
        return new Hear(AMARA, said, LONDON);
    }

    static HearOff off(int hour) {
        return new HearOff(AMARA, LAMBETH, at(hour));
    }

    static List<Reminder> reminders(Hear hear) {
        return kept(after(hear)).reminders();
    }

    static Noted noted(Appointment before, Command command) {
        return (Noted) events(before, command).getFirst();
    }

    static Kept kept(Appointment appointment) {
        return (Kept) appointment;
    }

    static Appointment after(Command... commands) {
        Appointment appointment = new None();
        for (Command it : commands) appointment = apply(appointment, it);
        return appointment;
    }

    static Appointment apply(Appointment appointment, Command command) {
        Appointment after = appointment;
        for (Event it : events(appointment, command)) after = after.apply(it);
        return after;
    }

    static List<Event> events(Appointment appointment, Command command) {
        return ((Agreed<Event>) decide(appointment, command)).events();
    }

    static Decision<Event> decide(Appointment appointment, Command command) {
        return AppointmentRules.decide(appointment, command, START);
    }
}
