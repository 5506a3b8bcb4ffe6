package org.livingwell.contact.meeting.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.AMARA;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LAMBETH;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LATER_START;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.LONDON;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.NAMED;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.START;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.WALT;
import static org.livingwell.contact.meeting.appointment.domain.AppointmentTest.WANDA;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Hear;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.HearOff;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.Leave;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.SayCan;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Command.SayCannot;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.CannotCome;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Event.Settled;
import org.livingwell.contact.meeting.appointment.domain.Appointment.Kept;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Amara is to meet Wanda, and cannot come. */
class AppointmentComingTest {

    static final Instant SAID = Instant.parse("2026-11-23T09:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final Instant OVER = START.plus(Duration.ofHours(1));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final SayCannot CANNOT = new SayCannot(START, WALT, TODAY);
    static final SayCan CAN = new SayCan(START, LONDON);

    Appointment appointment = new Appointment.None();

    @BeforeEach
    void planned() {
        does(hear(START, WANDA, SAID));
    }

    @Test
    void whoeverSheMeetsFindsAnotherTimeAndNothingRemindsHer() {
        assertThat(kept().reminders()).isNotEmpty();

        var said = (CannotCome) does(CANNOT).getFirst();

        assertThat(said.owner()).isEqualTo(WANDA);
        assertThat(said.due()).isEqualTo(TODAY);
        assertThat(kept().cannot()).isEqualTo(new Cannot(said.cannot().step(), NOW));
        assertThat(kept().reminders()).isEmpty();
        assertThat(does(CANNOT)).isEmpty();
    }

    @Test
    void whoeverLeadsFindsOneWhereNobodyMeetsHer() {
        does(new Leave(WANDA, null, TODAY));
        assertThat(((CannotCome) does(CANNOT).getFirst()).owner()).isEqualTo(WALT);

        appointment = new Appointment.None();
        does(hear(START, null, SAID));
        assertThat(((CannotCome) does(CANNOT).getFirst()).owner()).isEqualTo(WALT);
    }

    @Test
    void anotherTimeOrNoneIsWhatWasToBeFound() {
        does(CANNOT);
        UUID step = step();
        assertThat(does(hear(LATER_START, WANDA, NOW))).hasSize(2).contains(new Settled(step));
        assertThat(kept().cannot()).isNull();
        assertThat(kept().reminders()).isNotEmpty();

        does(new SayCannot(LATER_START, WALT, TODAY));
        assertThat(step()).isNotEqualTo(step);
        UUID second = step();
        var off = new HearOff(AMARA, LAMBETH, NOW.plusSeconds(1));
        assertThat(does(off)).hasSize(2).contains(new Settled(second));
    }

    @Test
    void anotherWorkerChangesNothingOfWhatSheSaid() {
        does(CANNOT);
        UUID step = step();

        assertThat(does(hear(START, WALT, NOW))).hasSize(1);

        assertThat(step()).isEqualTo(step);
        assertThat(kept().reminders()).isEmpty();
    }

    @Test
    void sheCanAfterAllAndIsRemindedAgainForAnotherTime() {
        var causes = kept().causes();
        does(CANNOT);
        UUID step = step();

        assertThat(does(CAN)).hasSize(2).contains(new Settled(step));

        assertThat(kept().cannot()).isNull();
        assertThat(kept().reminders()).isNotEmpty();
        assertThat(kept().causes()).containsAll(causes).hasSize(2 * causes.size());
        assertThat(kept().cause(Remind.DAY_BEFORE)).isNotIn(causes);
        assertThat(does(CAN)).isEmpty();
        does(CANNOT);
        assertThat(step()).isNotEqualTo(step);
    }

    @Test
    void whatWasSaidBeforeIsKnownUntilItIsMoved() {
        Instant first = kept().since();
        does(CANNOT);
        does(CAN);
        does(CANNOT);
        assertThat(kept().earlier()).isEqualTo(first);
        does(hear(START, WALT, NOW));
        assertThat(kept().earlier()).isEqualTo(first);
        does(hear(LATER_START, WALT, NOW.plusSeconds(1)));
        assertThat(kept().earlier()).isNull();
    }

    @Test
    void aTimeTheyDidNotSeeIsNotRefused() {
        does(hear(LATER_START, WANDA, NOW));

        for (Command command : List.of(CANNOT, CAN)) {
            assertThat(((Refused<Event>) decided(command, NOW)).refusal().code())
                    .isEqualTo("appointment-moved");
        }
        assertThat(kept().reminders()).isNotEmpty();
    }

    @Test
    void whatIsOverOrOffSaysSo() {
        for (Command command : List.of(CANNOT, CAN)) {
            assertThat(decided(command, OVER)).isInstanceOf(Refused.class);
            assertThat(decided(command, OVER.minusNanos(1))).isInstanceOf(Agreed.class);
        }
        does(new HearOff(AMARA, LAMBETH, NOW));
        for (Command command : List.of(CANNOT, CAN)) {
            assertThat(decided(command, NOW)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatSheSaidIsKnownOfWhoeverSheTurnsOutToBe() {
        does(CANNOT);
        Kept known = kept();
        var her = new PersonId(new UUID(2, 2));
        appointment = new Appointment.None();

        does(new Hear(her, known.said(), known.since(), known.cannot(), LONDON));

        assertThat(kept().cannot()).isEqualTo(known.cannot());
        assertThat(kept().reminders()).isEmpty();
        assertThat(kept().causes()).isEqualTo(known.causes());
    }

    private Kept kept() {
        return (Kept) appointment;
    }

    private UUID step() {
        var cannot = kept().cannot();
        assertThat(cannot).isNotNull();
        return cannot.step();
    }

    private Decision<Event> decided(Command command, Instant now) {
        return AppointmentRules.decide(appointment, command, now);
    }

    private List<Event> does(Command command) {
        var events = ((Agreed<Event>) decided(command, NOW)).events();
        events.forEach(it -> appointment = appointment.apply(it));
        return events;
    }

    private static Hear hear(Instant start, @Nullable WorkerId worker, Instant at) {
        Instant end = start.plus(Duration.ofHours(1));
        return new Hear(
                AMARA,
                new Said(NAMED, LAMBETH, "meeting", start, end, worker, false, Remind.USUALLY, at),
                LONDON);
    }
}
