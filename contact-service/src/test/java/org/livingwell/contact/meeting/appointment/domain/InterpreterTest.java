package org.livingwell.contact.meeting.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentRules.decide;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.AMARA;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LAMBETH;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LATER_START;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LONDON;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.START;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.WANDA;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.after;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.at;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.events;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.interpreted;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.kept;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.noted;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.off;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.said;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Book;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.CalledOff;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.Noted;
import org.livingwell.contact.meeting.appointment.domain.Appointment.None;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Off;
import org.livingwell.platform.domain.Decision.Agreed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

class InterpreterTest {

    @Test
    void anInterpreterIsBookedThreeWorkingDaysBefore() {
        var step = kept(after(interpreted(9, START))).interpreter();

        assertThat(step).isNotNull();
        assertThat(step.due()).isEqualTo("2026-12-02");
        assertThat(step.owner()).isEqualTo(WANDA);
        assertThat(events(new None(), interpreted(9, START)).getFirst())
                .isInstanceOfSatisfying(Noted.class, it -> assertThat(it.step()).isEqualTo(step));
        assertThat(due("2026-12-11T10:00:00Z")).isEqualTo("2026-12-08"); // a Friday
        assertThat(due("2026-12-12T10:00:00Z")).isEqualTo("2026-12-09"); // a Saturday
        assertThat(due("2026-12-13T10:00:00Z")).isEqualTo("2026-12-09"); // a Sunday
        assertThat(due("2026-11-26T10:00:00Z")).isEqualTo("2026-11-24"); // short notice
    }

    @Test
    void theStepMovesWithTheAppointmentAndEndsWithItAndWithoutNeed() {
        var before = after(interpreted(9, START));
        UUID step = kept(before).interpreter().step();

        assertThat(noted(before, interpreted(10, LATER_START)).step().due())
                .isEqualTo("2026-12-03");
        assertThat(noted(before, interpreted(10, START)).step()).isNull();
        assertThat(noted(before, interpreted(10, START)).stepDone()).isNull();
        assertThat(noted(before, said(10, START)).step()).isNull();
        assertThat(noted(before, said(10, START)).stepDone()).isEqualTo(step);
        assertThat(noted(after(said(9, START)), said(10, LATER_START)).stepDone()).isNull();
        assertThat(events(before, off(10)))
                .containsExactly(new CalledOff(new Off(AMARA, LAMBETH, at(10)), step));
        assertThat(events(after(said(9, START)), off(10)))
                .containsExactly(new CalledOff(new Off(AMARA, LAMBETH, at(10)), null));
    }

    @Test
    void whoeverNeedsOneHasOneBookedThoughNobodySaidSo() {
        var before = kept(after(said(9, START)));

        var noted = book(before, at(10));

        assertThat(noted.now().said().interpreter()).isTrue();
        assertThat(noted.now().interpreter()).isEqualTo(noted.step());
        assertThat(noted.step()).isEqualTo(kept(after(interpreted(9, START))).interpreter());
        assertThat(noted.stepDone()).isNull();
        assertThat(noted.now().reminders()).isEqualTo(before.reminders());
        assertThat(noted.now().since()).isEqualTo(before.since());
        var late = book(before, START.minusSeconds(1)); // known only on the day itself
        assertThat(late.step().due()).isEqualTo("2026-12-07");
        assertThat(AppointmentTest.decide(noted.now(), said(9, START))).isEqualTo(agree());
    }

    @Test
    void nobodyIsBookedTwiceOrForWhatIsOffOrHasBegun() {
        var book = new Book(LONDON);

        assertThat(decide(after(interpreted(9, START)), book, at(10))).isEqualTo(agree());
        assertThat(decide(after(said(9, START)), book, START)).isEqualTo(agree());
        assertThat(decide(after(off(9)), book, at(10))).isEqualTo(agree());
        assertThat(decide(new None(), book, at(10))).isEqualTo(agree());
        assertThat(kept(after(said(9, START))).movesWith(book)).isFalse();
    }

    private static Noted book(Appointment before, Instant now) {
        var decided = (Agreed<Appointment.Event>) decide(before, new Book(LONDON), now);
        return (Noted) decided.events().getFirst();
    }

    static LocalDate due(String start) {
        return kept(after(interpreted(9, Instant.parse(start)))).interpreter().due();
    }
}
