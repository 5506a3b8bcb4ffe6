package org.livingwell.contact.meeting.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.A_DAY_BEFORE;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LAMBETH;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LATER_START;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LONDON;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.START;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.TWO_HOURS;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.WALT;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.after;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.apply;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.at;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.decide;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.hear;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.kept;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.off;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.reminders;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.reminding;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.said;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.saidAt;
import static org.livingwell.contact.meeting.appointment.domain.Remind.DAY_BEFORE;
import static org.livingwell.contact.meeting.appointment.domain.Remind.TWO_HOURS_BEFORE;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Hear;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.Reminded;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.contact.meeting.appointment.domain.Appointment.None;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** When somebody is reminded of an appointment, and never of what stands otherwise by now. */
class AppointmentReminderTest {

    @Test
    void whoeverSaysNothingElseIsRemindedADayAndTwoHoursBefore() {
        Kept kept = kept(after(said(9, START)));

        assertThat(kept.reminders())
                .containsExactly(
                        new Reminder(DAY_BEFORE, A_DAY_BEFORE),
                        new Reminder(TWO_HOURS_BEFORE, TWO_HOURS));
        assertThat(kept.due()).isEqualTo(A_DAY_BEFORE);
        assertThat(kept.place()).isEqualTo(LAMBETH);
    }

    @Test
    void onlyWhatWasAskedForAndIsStillToComeReminds() {
        assertThat(reminders(reminding(9, List.of(TWO_HOURS_BEFORE))))
                .containsExactly(new Reminder(TWO_HOURS_BEFORE, TWO_HOURS));
        assertThat(kept(after(reminding(9, List.of()))).due()).isNull();
        assertThat(reminders(saidAt(A_DAY_BEFORE.minusMillis(1), START))).hasSize(2);
        assertThat(reminders(saidAt(A_DAY_BEFORE, START)))
                .containsExactly(new Reminder(TWO_HOURS_BEFORE, TWO_HOURS));
        assertThat(Remind.of(List.of("two-hours-before", "at-new-moon", "day-before")))
                .containsExactly(DAY_BEFORE, TWO_HOURS_BEFORE);
    }

    @Test
    void aDayBeforeIsTheSameTimeOfDayWhenTheClocksChangeInBetween() {
        var spring = Instant.parse("2027-03-28T09:00:00Z"); // 10:00 in London, an hour lost
        var autumn = Instant.parse("2027-10-31T10:00:00Z"); // 10:00 in London, an hour won

        assertThat(DAY_BEFORE.before(spring, LONDON)).isEqualTo("2027-03-27T10:00:00Z");
        assertThat(DAY_BEFORE.before(autumn, LONDON)).isEqualTo("2027-10-30T09:00:00Z");
        assertThat(
                        DAY_BEFORE.before(
                                Instant.parse("2027-03-14T14:00:00Z"),
                                ZoneId.of("America/New_York")))
                .isEqualTo("2027-03-13T15:00:00Z");
        assertThat(TWO_HOURS_BEFORE.before(spring, LONDON)).isEqualTo("2027-03-28T07:00:00Z");
    }

    @Test
    void whoeverIsLateRemindsOnce() {
        Kept kept = kept(after(said(9, START)));

        assertThat(kept.toRemind(A_DAY_BEFORE.minusMillis(1))).isNull();
        assertThat(kept.toRemind(A_DAY_BEFORE)).isEqualTo(kept.reminders().getFirst());
        assertThat(kept.toRemind(START)).isEqualTo(kept.reminders().getLast());

        Appointment late = apply(kept, new Command.Remind(TWO_HOURS));
        assertThat(kept(late).due()).isNull();
        assertThat(decide(late, new Command.Remind(START))).isEqualTo(agree());
    }

    @Test
    void eachMomentRemindsOnceAndIsUselessOnceTheNextOneSaysIt() {
        Kept kept = kept(after(said(9, START)));
        assertThat(kept.uselessAfter(kept.reminders().getFirst())).isEqualTo(TWO_HOURS);
        assertThat(kept.uselessAfter(kept.reminders().getLast())).isEqualTo(START);

        Kept reminded = kept(apply(kept, new Command.Remind(A_DAY_BEFORE)));
        assertThat(reminded.reminders()).containsExactly(new Reminder(TWO_HOURS_BEFORE, TWO_HOURS));
        assertThat(reminded.remindedUpTo()).isEqualTo(A_DAY_BEFORE);
        assertThat(reminded.said()).isEqualTo(kept.said());
        assertThat(decide(kept, new Command.Remind(at(9)))).isEqualTo(agree());
        assertThat(decide(after(off(9)), new Command.Remind(START))).isEqualTo(agree());
    }

    @Test
    void nobodyIsRemindedAgainOfATimeThatStaysBecauseSomethingElseChanged() {
        Appointment reminded = apply(after(said(9, START)), new Command.Remind(A_DAY_BEFORE));

        Kept late = kept(apply(reminded, said(10, START, WALT)));
        assertThat(late.said().worker()).isEqualTo(WALT);
        assertThat(late.reminders()).containsExactly(new Reminder(TWO_HOURS_BEFORE, TWO_HOURS));

        Kept moved = kept(apply(reminded, said(10, LATER_START)));
        assertThat(moved.reminders()).hasSize(2);
        assertThat(moved.remindedUpTo()).isEqualTo(at(10));
        assertThat(kept(after(said(9, START), said(10, START, WALT))).remindedUpTo())
                .isEqualTo(at(10));
    }

    @Test
    void nothingIsSaidOfATimeThatIsOverWith() {
        Kept kept = kept(after(said(9, START)));

        assertThat(kept.movesWith(said(10, LATER_START))).isTrue();
        assertThat(kept.movesWith(said(10, START, WALT))).isFalse();
        assertThat(kept.movesWith(said(8, LATER_START))).isFalse();
        assertThat(kept.movesWith(off(9))).isTrue();
        assertThat(kept.movesWith(off(10))).isTrue();
        assertThat(kept.movesWith(off(8))).isFalse();
        assertThat(kept.movesWith(new Command.Remind(START))).isFalse();
    }

    @Test
    void whatSomebodyIsRemindedForStaysWhileTheTimeStays() {
        Kept first = kept(after(said(9, START)));
        assertThat(first.causes())
                .containsExactly(
                        first.cause(DAY_BEFORE), first.cause(TWO_HOURS_BEFORE), first.movedCause())
                .doesNotHaveDuplicates();

        Kept another = kept(apply(first, hear(at(10), START, WALT, true, List.of())));
        assertThat(another.causes()).isEqualTo(first.causes());
        assertThat(kept(apply(another, new Command.Remind(A_DAY_BEFORE))).causes())
                .isEqualTo(first.causes());

        var later = said(11, LATER_START);
        Kept moved = kept(apply(another, later));
        assertThat(later.movedCause()).isEqualTo(moved.movedCause());
        Kept back = kept(apply(moved, said(12, START)));
        assertThat(moved.causes()).doesNotContainAnyElementsOf(first.causes());
        assertThat(back.causes())
                .doesNotContainAnyElementsOf(first.causes())
                .doesNotContainAnyElementsOf(moved.causes());
        assertThat(kept(after(said(9, START), said(9, LATER_START))).causes())
                .doesNotContainAnyElementsOf(first.causes());
        assertThat(kept(after(said(9, START), off(10), said(11, START))).causes())
                .doesNotContainAnyElementsOf(first.causes());
    }

    @Test
    void aMatchRemindsForTheSame() {
        Kept known = kept(after(said(9, START), said(10, START, WALT)));
        var matched =
                new Hear(new PersonId(new UUID(2, 2)), known.said(), known.since(), null, LONDON);

        assertThat(kept(after(matched)).causes()).isEqualTo(known.causes());
        assertThat(kept(after(off(9), matched)).causes()).isEqualTo(known.causes());
        assertThat(kept(after(said(8, LATER_START), matched)).causes()).isEqualTo(known.causes());
    }

    @Test
    void whatIsNotKeptWasNeverReminded() {
        assertThatThrownBy(() -> new None().apply(new Reminded(START)))
                .isInstanceOf(ImpossibleException.class);
    }
}
