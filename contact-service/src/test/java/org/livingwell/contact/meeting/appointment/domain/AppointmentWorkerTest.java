package org.livingwell.contact.meeting.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.AMARA;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LAMBETH;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LONDON;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.NAMED;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.START;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.WALT;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.WANDA;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Follow;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Hear;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.HearOff;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Leave;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.HeldAgain;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.Unheld;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Amara is to meet Wanda, who may leave or hand her over to Walt. */
class AppointmentWorkerTest {

    static final WorkerId NIA = new WorkerId(new UUID(3, 3));
    static final Instant SAID = Instant.parse("2026-11-24T09:00:00Z");
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Follow TO_WALT = new Follow(List.of(new Passed(WANDA, WALT, NOON)));
    static final Leave LEAVE = new Leave(WANDA, null, TODAY);

    Appointment appointment = new Appointment.None();

    @Test
    void itIsWithWhoeverThePersonIsPassedOnTo() {
        does(hear(WANDA, SAID));

        does(TO_WALT);

        assertThat(worker()).isEqualTo(WALT);
        does(new Follow(List.of(new Passed(WANDA, NIA, NOON))));
        assertThat(worker()).isEqualTo(WALT);
        does(new Follow(List.of(new Passed(WALT, NIA, NOON.plusSeconds(1)))));
        assertThat(worker()).isEqualTo(NIA);
    }

    @Test
    void whatWasPassedOnBeforeOrIsWithSomebodyElseStaysAsItIs() {
        does(hear(WANDA, NOON.plusSeconds(1)));
        assertThat(does(TO_WALT)).isEmpty();

        does(hear(NIA, NOON.plusSeconds(2)));
        assertThat(does(TO_WALT)).isEmpty();
        assertThat(worker()).isEqualTo(NIA);
    }

    @Test
    void whereNobodyFollowsWhoeverLeftSomebodyFindsWhoMeetsThemOnce() {
        does(hear(WANDA, SAID));
        var unheld = (Unheld) does(LEAVE).getFirst();

        assertThat(unheld.due()).isEqualTo(TODAY);
        assertThat(does(LEAVE)).isEmpty();
        assertThat(does(TO_WALT)).contains(new HeldAgain(unheld.step()));
        assertThat(worker()).isEqualTo(WALT);
        assertThat(does(LEAVE)).isEmpty();
    }

    @Test
    void nobodyLooksForAnybodyWhereItIsOffOrWithSomebodyElse() {
        does(hear(WANDA, SAID));
        UUID step = ((Unheld) does(LEAVE).getFirst()).step();
        assertThat(does(hear(WANDA, NOON))).hasSize(1);

        assertThat(does(hear(NIA, NOON.plusSeconds(1)))).contains(new HeldAgain(step));

        does(new Leave(NIA, WALT, TODAY));
        UUID other = ((Kept) appointment).unheld();
        assertThat(other).isNotEqualTo(step);
        var off = new HearOff(AMARA, LAMBETH, NOON.plusSeconds(2));
        assertThat(does(off)).contains(new HeldAgain(Objects.requireNonNull(other)));
    }

    @Test
    void whatIsOverNeedsNobody() {
        does(hear(WANDA, SAID));

        assertThat(does(LEAVE, START.plus(Duration.ofHours(2)))).isEmpty();
    }

    @Test
    void itIsWithinReachFromTheDayBeforeWhereAnybodyIsRemindedOfIt() {
        does(hear(WANDA, SAID));
        Kept it = (Kept) appointment;
        Instant dayBefore = START.minus(Duration.ofDays(1));

        assertThat(it.isWithinReach(dayBefore, LONDON)).isTrue();
        assertThat(it.isWithinReach(dayBefore.minusSeconds(1), LONDON)).isFalse();
        does(new Hear(AMARA, said(WANDA, NOON, List.of()), LONDON));
        assertThat(((Kept) appointment).isWithinReach(dayBefore, LONDON)).isFalse();
    }

    private List<Event> does(Command command) {
        return does(command, NOON);
    }

    private List<Event> does(Command command, Instant now) {
        var decided = AppointmentRules.decide(appointment, command, now);
        List<Event> events = new ArrayList<>(((Agreed<Event>) decided).events());
        events.forEach(it -> appointment = appointment.apply(it));
        return events;
    }

    private @Nullable WorkerId worker() {
        return ((Kept) appointment).said().worker();
    }

    private static Hear hear(WorkerId worker, Instant at) {
        return new Hear(AMARA, said(worker, at, Remind.USUALLY), LONDON);
    }

    private static Said said(WorkerId worker, Instant at, List<Remind> remind) {
        Instant end = START.plus(Duration.ofHours(1));
        return new Said(NAMED, LAMBETH, "meeting", START, end, worker, false, remind, at);
    }
}
