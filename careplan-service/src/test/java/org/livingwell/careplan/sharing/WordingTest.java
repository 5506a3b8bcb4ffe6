package org.livingwell.careplan.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.careplan.entry.domain.Circle;
import org.livingwell.careplan.entry.domain.CopingWay;
import org.livingwell.careplan.entry.domain.FiveWays;
import org.livingwell.careplan.entry.domain.GiftKind;
import org.livingwell.careplan.entry.domain.Giving;
import org.livingwell.careplan.entry.domain.HowOften;
import org.livingwell.careplan.entry.domain.LifeArea;
import org.livingwell.careplan.entry.domain.Line;
import org.livingwell.careplan.entry.domain.LookingBack;
import org.livingwell.careplan.entry.domain.Relation;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.SupportKind;
import org.livingwell.careplan.entry.domain.WellbeingKind;
import org.livingwell.careplan.outcome.domain.DialogItem;
import org.livingwell.careplan.outcome.domain.Goal.Stage;

import java.util.Arrays;
import java.util.EnumSet;

/** No code is without its words on paper. */
class WordingTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Circle.class,
                CopingWay.class,
                FiveWays.class,
                GiftKind.class,
                Giving.class,
                HowOften.class,
                LifeArea.class,
                Line.class,
                LookingBack.class,
                Relation.class,
                SupportKind.class,
                org.livingwell.careplan.entry.domain.Stage.class,
                WellbeingKind.class,
                DialogItem.class
            })
    void everyCodeHasWords(Class<? extends Enum<?>> codes) {
        for (Enum<?> code : codes.getEnumConstants()) {
            assertThat(new Wording(false).of(code)).isNotBlank();
            assertThat(new Wording(true).of(code)).isNotBlank().doesNotContain("Their ");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPartEndAndRatingHasWords(boolean own) {
        var wording = new Wording(own);

        for (var part : EnumSet.complementOf(EnumSet.of(WholePlan.Part.ONLY_ME))) {
            assertThat(wording.of("part", part)).isNotBlank();
            assertThat(wording.of("easy", part)).isNotBlank();
        }
        for (var end : EnumSet.complementOf(EnumSet.of(Stage.PROPOSED, Stage.ACTIVE))) {
            assertThat(wording.of("end", end)).isNotBlank();
        }
        for (int rating = 1; rating <= 7; rating++) {
            assertThat(wording.rating(rating)).startsWith(rating + ": ");
        }
    }

    @ParameterizedTest
    @ValueSource(classes = Section.class)
    void everySectionOfAPlanIsAPartOfItsPaper(Class<Section> sections) {
        var parts = Arrays.stream(WholePlan.Part.values()).map(Enum::name).toList();

        assertThat(sections.getEnumConstants()).extracting(Enum::name).isSubsetOf(parts);
    }
}
