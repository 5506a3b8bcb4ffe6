package org.livingwell.contact.meeting.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.checkin.CheckInsAhead.Ahead;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Read by somebody else's reader of calendars, as a calendar program does. */
class IcsTest {

    static final PersonId AMARA = new PersonId(new UUID(2, 1));
    static final Instant SAID = Instant.parse("2027-01-04T12:00:00Z");
    final Ics ics = new Ics("https://livingwell.example.org");

    @Test
    void anEmptyCalendarIsACalendar() throws Exception {
        Calendar read = read(List.of());

        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(read.getComponents("VEVENT")).isEmpty();
    }

    @Test
    void anAppointmentSaysWhenAndNothingElse() throws Exception {
        String text = ics.of(List.of(entry(START, SAID, null)));

        assertThat(text.lines())
                .containsSequence(
                        "BEGIN:VEVENT",
                        "UID:" + new UUID(1, 1),
                        "DTSTAMP:20270104T120000Z",
                        "SEQUENCE:31838400",
                        "DTSTART:20270328T090000Z",
                        "DTEND:20270328T100000Z",
                        "SUMMARY:Appointment",
                        "END:VEVENT");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).doesNotContain(AMARA.toString(), "http", "Living", "LOCATION");
        assertThat(text.lines()).allMatch(it -> it.length() <= 75);
        assertThat(read(List.of(entry(START, SAID, null))).validate().hasErrors()).isFalse();
    }

    @Test
    void bothClockChangesComeOutAtTheirMoment() throws Exception {
        for (String moment :
                List.of(
                        "2027-03-28T00:30:00Z",
                        "2027-03-28T01:30:00Z",
                        "2027-10-31T00:30:00Z",
                        "2027-10-31T01:30:00Z",
                        "2027-03-14T07:30:00Z")) {
            var start = Instant.parse(moment);
            Calendar read = read(List.of(entry(start, SAID, null)));

            VEvent event = (VEvent) read.getComponents("VEVENT").getFirst();
            DtStart<Instant> starts = event.<DtStart<Instant>>getProperty("DTSTART").orElseThrow();
            assertThat(Instant.from(starts.getDate())).isEqualTo(start);
        }
    }

    @Test
    void noTimeNeedsAZoneThatIsNotDescribed() {
        String text = ics.of(List.of(entry(START, SAID, AMARA)));

        assertThat(text).doesNotContain(";TZID=").contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    @Test
    void aLaterVersionHasAGreaterNumberAndTheSameId() {
        String before = ics.of(List.of(entry(START, SAID, null)));
        String after = ics.of(List.of(entry(START, SAID.plusSeconds(1), null)));

        assertThat(before).contains("UID:" + new UUID(1, 1), "SEQUENCE:31838400");
        assertThat(after).contains("UID:" + new UUID(1, 1), "SEQUENCE:31838401");
    }

    @Test
    void aWorkerFindsThePageAndNoName() throws Exception {
        Calendar read = read(List.of(entry(START, SAID, AMARA)));

        VEvent event = (VEvent) read.getComponents("VEVENT").getFirst();
        assertThat(event.getUrl().getValue())
                .isEqualTo("https://livingwell.example.org/people/" + AMARA);
        assertThat(event.getSummary().getValue()).isEqualTo("Appointment");
    }

    @Test
    void aCheckInIsAReminderOfADayOrOfHalfAnHourAndNamesNobody() throws Exception {
        var day = LocalDate.of(2027, 3, 28);
        var london = ZoneId.of("Europe/London");
        var place = new PlaceId("lambeth");
        var anyTime = new Ahead(new UUID(1, 1), AMARA, place, day, null, SAID);
        var atTwo = new Ahead(new UUID(1, 2), AMARA, place, day, LocalTime.of(14, 0), SAID);
        var both = List.of(Entry.checkIn(anyTime, london), Entry.checkIn(atTwo, london));

        String text = ics.of(both);

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20270328", "DTSTART:20270328T130000Z")
                .contains("DTEND:20270328T133000Z", "SUMMARY:Reminder")
                .doesNotContain("heck");
        assertThat(read(both).validate().hasErrors()).isFalse();
    }

    static final Instant START = Instant.parse("2027-03-28T09:00:00Z");

    static Entry entry(Instant start, Instant said, @Nullable PersonId about) {
        var end = start.plus(Duration.ofHours(1));
        var when = new Entry.When.Between(start, end, "Appointment");
        return new Entry(new UUID(1, 1), when, said, about);
    }

    Calendar read(List<Entry> entries) throws Exception {
        return new CalendarBuilder().build(new StringReader(ics.of(entries)));
    }
}
