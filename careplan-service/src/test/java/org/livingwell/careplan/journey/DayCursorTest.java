package org.livingwell.careplan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.careplan.journey.domain.JourneyCut;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.careplan.journey.domain.JourneyEvents;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.InvalidInputException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A supporter pages through a journey by its days: no time is in what they get or may ask. */
class DayCursorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final PersonId PRIYA = new PersonId(new UUID(0, 1));

    /** As many of one day as three pages have, between others. */
    private static final List<JourneyEntry> LINES =
            Stream.of(lines(3, DAY.plusDays(1)), lines(250, DAY), lines(5, DAY.minusDays(1)))
                    .flatMap(List::stream)
                    .sorted(JourneyCut.NEWEST_FIRST)
                    .toList();

    @Test
    void everyLineIsReadOnceAndNoPageTellsMoreThanADay() {
        List<LocalDate> read = new ArrayList<>();
        List<String> keys = new ArrayList<>();

        var page = page(null);
        read.addAll(days(page));
        while (page.next() != null) {
            keys.add(page.next().key());
            page = page(DayCursor.read(page.next()));
            read.addAll(days(page));
        }

        assertThat(read).isEqualTo(LINES.stream().map(JourneyEntry::day).toList());
        assertThat(keys).containsExactly("2026-11-24/97", "2026-11-24/197");
    }

    @Test
    void whatIsNotThereAnyMoreTakesNothingOfTheDayBefore() {
        var left = Stream.of(lines(2, DAY), lines(1, DAY.minusDays(1)));
        var rest = new DayCursor(DAY, 3).rest(left.flatMap(List::stream).toList());

        assertThat(rest).extracting(JourneyEntry::day).containsExactly(DAY.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1795521600000/00000000-0000-0001-0000-000000000002",
                "2026-11-24",
                "2026-11-24T12:00/3",
                "2026-11-24/0",
                "2026-11-24/-1",
                "2026-11-24/100000",
                "2026-02-30/1",
                "2026-13-01/1"
            })
    void nothingFinerIsAsked(String key) {
        var cursor = Cursor.after(key);

        assertThatThrownBy(() -> DayCursor.read(cursor)).isInstanceOf(InvalidInputException.class);
    }

    /** As they are read: of a day and those before it, as many as are needed. */
    private static SharedJourneyView page(DayCursor from) {
        if (from == null) return SharedJourneyView.of(PRIYA, LINES.subList(0, 101), null);
        var cut = JourneyCut.upTo(from.day());
        var some = LINES.stream().filter(cut::has).limit(from.shown() + 101L).toList();
        return SharedJourneyView.of(PRIYA, from.rest(some), from);
    }

    private static List<LocalDate> days(SharedJourneyView page) {
        return page.lines().stream().map(SharedJourneyView.SharedLineView::on).toList();
    }

    private static List<JourneyEntry> lines(int many, LocalDate day) {
        var noon = Instant.parse(day + "T12:00:00Z");
        return IntStream.range(0, many).mapToObj(it -> line(it, noon.plusMillis(it))).toList();
    }

    private static JourneyEntry line(int id, Instant at) {
        var type = JourneyEvents.CONVERSATION_HELD;
        return new JourneyEntry(new UUID(at.getEpochSecond(), id), at, type, PRIYA.value(), 1);
    }
}
