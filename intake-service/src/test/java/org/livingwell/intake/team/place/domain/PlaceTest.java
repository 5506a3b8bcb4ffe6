package org.livingwell.intake.team.place.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class PlaceTest {

    static final Words EMAIL = new Words("duty@example.org");
    static final Words PHONE = new Words("+447700900982");

    @Test
    void whoWritesInAnyOfItsLanguagesIsHeard() {
        var place =
                place(
                        new TellingPhrases("en", List.of("end my life")),
                        new TellingPhrases("pl", List.of("odebrać sobie życie")));

        assertThat(place.tells(Stream.of(new Words("hello"), new Words("Odebrac sobie zycie"))))
                .isTrue();
        assertThat(place.tells(Stream.of(new Words("I want to end my life")))).isTrue();
        assertThat(place.tells(Stream.of(new Words("hello")))).isFalse();
    }

    @Test
    void anAddressIsTriedBeforeANumber() {
        assertThat(new DutyContact(EMAIL, PHONE, null).ways()).containsExactly(EMAIL, PHONE);
        assertThat(new DutyContact(null, PHONE, null).ways()).containsExactly(PHONE);
        assertThat(new DutyContact(null, null, null).ways()).isEmpty();
    }

    @Test
    void aNumberIsReadUnlessTheNameIsTheNumber() {
        assertThat(new CrisisLine("Samaritans", "any time", "116 123").toBeRead())
                .isEqualTo("116 123");
        assertThat(new CrisisLine("020 7946 0500", "by day", "+44 20 7946 0500").toBeRead())
                .isEmpty();
    }

    private static Place place(TellingPhrases... phrases) {
        return new Place(
                new PlaceId("lambeth"),
                "Lambeth",
                ZoneId.of("Europe/London"),
                5,
                15,
                new DutyContact(EMAIL, null, null),
                365,
                12,
                LawfulBasis.PUBLIC_TASK,
                new CheckInCadences(List.of(1), List.of(7)),
                "The team",
                null,
                List.of(phrases),
                18,
                List.of(),
                List.of());
    }
}
