package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Taken.Dialog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

class MeasuresTest {

    @Test
    void sixOfEightMakeAMeanAndFiveDoNot() {
        assertThat(answered(4, 4, 4, 4, 4, null, null, null).qualityOfLife()).isNull();
        assertThat(answered(4, 4, 4, 4, 4, 5, null, null).qualityOfLife()).isEqualTo(mean("4.2"));
    }

    @Test
    void anExactHalfGoesUp() {
        assertThat(answered(3, 3, 3, 3, 3, 3, 4, 4).qualityOfLife()).isEqualTo(mean("3.3"));
        assertThat(answered(4, 4, 4, 4, 4, 4, 3, 3).qualityOfLife()).isEqualTo(mean("3.8"));
        assertThat(answered(1, 1, 1, 1, 1, 1, 1, 1).qualityOfLife()).isEqualTo(mean("1.0"));
        assertThat(answered(7, 7, 7, 7, 7, 7, 7, 7).qualityOfLife()).isEqualTo(mean("7.0"));
    }

    @Test
    void treatmentIsTheLastThreeAndWantsAllOfThem() {
        assertThat(answered(1, 1, 1, 1, 1, 1, 1, 1, 5, 6, null).treatment()).isNull();
        assertThat(answered(1, 1, 1, 1, 1, 1, 1, 1, 5, 6, 6).treatment()).isEqualTo(mean("5.7"));
    }

    @Test
    void whatIsMissingStaysMissing() {
        var dialog = answered(4, null);

        assertThat(dialog.answers().getLast().rating()).isNull();
        assertThat(dialog.treatment()).isNull();
    }

    private static BigDecimal mean(String text) {
        return new BigDecimal(text);
    }

    private static Dialog answered(Integer... ratings) {
        List<DialogAnswer> answers = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            answers.add(new DialogAnswer(DialogItem.values()[i], ratings[i], false));
        }
        return new Dialog(answers);
    }
}
