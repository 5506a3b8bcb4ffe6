package org.livingwell.intake.people.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.keys.domain.Traits;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Keys are kept: where others are made, {@code SCHEME} is raised, and people get theirs anew. */
class SearchKeysTest {

    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final SearchKeys KEYS = new SearchKeys((_, kind, value) -> kind + "/" + value);

    @Test
    void theKeysOfThisSchemeStayWhatTheyAre() {
        assertThat(SearchKeys.SCHEME).isEqualTo(3);
        assertThat(keys("María García López"))
                .containsExactly("whole/MRKRSLPS", "names/KRS MR", "names/LPS MR", "names/KRS LPS");
        assertThat(keys("Mary O Brien"))
                .containsExactly(
                        "whole/MRPRN",
                        "names/A MR",
                        "names/MR PRN",
                        "names/A PRN",
                        "names/APRN MR");
        assertThat(keys("Đặng")).containsExactly("whole/TNK", "names/TNK TNK");
        assertThat(keys("佐藤 花子")).containsExactly("whole/STNKS", "names/HS STNK");
        assertThat(keys("राम")).containsExactly("whole/RM", "names/RM RM");
        assertThat(keys("أمارا عبد")).hasSize(2);
    }

    @Test
    void aBirthDateStandsWithEachOfTheNames() {
        var born = new BirthDate(LocalDate.parse("1984-03-05"));
        var traits =
                new Traits(new Words("Tomasz Nowak"), null, null, born, new Words("SW9 8QA"), null);

        assertThat(KEYS.of(LAMBETH, traits))
                .contains("birth/1984-03-05T", "birth/1984-03-05N", "home/sw98qa1984");
    }

    @Test
    void whatTheyLikeToBeCalledStandsAloneAndBesideEachOfTheirNames() {
        var traits = new Traits(new Words("Amara Obi"), null, null, null, null, new Words("Kiki"));

        assertThat(KEYS.of(LAMBETH, traits))
                .contains("whole/KK", "names/KK KK", "names/AMR KK", "names/AP KK");
    }

    @Test
    void aNameOfManyPartsMakesFewKeys() {
        var names = Stream.iterate(1, it -> it + 1).limit(60).map(it -> "a" + it).toList();

        assertThat(keys(String.join(" ", names))).hasSizeLessThan(15);
    }

    private static List<String> keys(String name) {
        return KEYS.of(LAMBETH, new Traits(new Words(name), null, null, null, null, null));
    }
}
