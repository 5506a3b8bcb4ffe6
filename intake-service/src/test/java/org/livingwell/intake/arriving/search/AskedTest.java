package org.livingwell.intake.arriving.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.intake.arriving.introduction.domain.Reference;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.web.InvalidInputException;

import java.util.UUID;

/** One box, and whatever a worker types while somebody is on the phone. */
class AskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Amara Obi                 | Amara Obi    |               |
                    07700 900123              |              | +447700900123 |
                    +44 (0)7700-900123        |              | +447700900123 |
                    ٠٧٧٠٠ ٩٠٠١٢٣              |              | +447700900123 |
                    Obi 14 3 1985             | obi          |               | 1985-03-14
                    14/03/1985 Obi            | obi          |               | 1985-03-14
                    obi, 14 March 1985        | obi,         |               | 1985-03-14
                    Obi 1985-03-14            | obi          |               | 1985-03-14
                    Amara Obi 07700 900123    | Amara Obi    | +447700900123 |
                    Amara Obi 07700 90 01 23  | Amara Obi    | +447700900123 |
                    Obi +44 7700 90 01 23     | Obi          | +447700900123 |
                    佐藤 花子                   | 佐藤 花子     |               |
                    """)
    void whatWasTypedIsReadAsWhatItIs(
            String typed, @Nullable String name, @Nullable String phone, @Nullable String born) {
        var traits = Asked.read(typed).traits();

        assertThat(value(traits.name())).isEqualTo(name);
        assertThat(value(traits.phone())).isEqualTo(phone);
        assertThat(traits.birthDate() == null ? null : traits.birthDate().value() + "")
                .isEqualTo(born);
    }

    @Test
    void aReferenceIsReadHoweverItIsSpelled() {
        var reference = Reference.of(new IntroductionId(new UUID(1, 2_345_678)));
        String spelled = reference.value().toLowerCase().replace("-", " ");

        assertThat(Asked.read(spelled).reference()).contains(reference);
        assertThat(Asked.read("Amara").reference()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57hyhq68", "37ZSPS54"})
    void aReferenceThatLooksLikeADateIsNone(String spelled) {
        var asked = Asked.read(spelled);

        assertThat(asked.reference()).isPresent();
        assertThat(asked.traits().birthDate()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 3 1985", "Obi 31 2 1985", "Obi 14 3 85", "123", "!?", "\u200b"})
    void whatFindsNobodySaysWhatToType(String typed) {
        assertThatThrownBy(() -> Asked.read(typed)).isInstanceOf(InvalidInputException.class);
    }

    private static @Nullable String value(@Nullable Words words) {
        return words == null ? null : Words.of(words.value()).value().split(";")[0];
    }
}
