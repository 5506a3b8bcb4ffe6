package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.AMARA;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.NOW;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.TODAY;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.outcome.domain.Measures.Command.Take;
import org.livingwell.careplan.outcome.domain.Measures.Event;
import org.livingwell.careplan.outcome.domain.Measures.Event.WasTaken;
import org.livingwell.careplan.outcome.domain.Measures.Measured;
import org.livingwell.careplan.outcome.domain.Measures.Unmeasured;
import org.livingwell.careplan.outcome.domain.Taken.Dialog;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class MeasuresTest {

    static final MeasureId ID = new MeasureId(new UUID(3, 2));

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

    @Test
    void qualityOfLifeIsOfTheFirstEightAlone() {
        var dialog = answered(4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1);

        assertThat(dialog.qualityOfLife()).isEqualTo(mean("4.0"));
        assertThat(dialog.treatment()).isEqualTo(mean("1.0"));
    }

    @Test
    void theyStandInTheOrderOfTheirDaysAndNoneIsOfADayToCome() {
        Measures all = new Unmeasured();
        for (int days : List.of(0, 9, 3)) {
            var on = TODAY.minusDays(days);
            all = all.apply(taken(all, new Measure(ID, new Taken.Reqol(days), on, null, null)));
        }

        assertThat(((Measured) all).all())
                .extracting(Measure::on)
                .containsExactly(TODAY.minusDays(9), TODAY.minusDays(3), TODAY);
        var early = new Measure(ID, new Taken.Reqol(1), TODAY.plusDays(1), null, null);
        assertThat(Measures.decide(all, new Take(AMARA, early), NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void whatTheyWantMoreHelpWithStandsInTheOrderItIsAskedIn() {
        var pills = new DialogAnswer(DialogItem.MEDICATION, 2, true);
        var work = new DialogAnswer(DialogItem.JOB_SITUATION, 2, true);
        var friends = new DialogAnswer(DialogItem.FRIENDSHIPS, 2, false);

        assertThat(new Dialog(List.of(pills, friends, work)).moreHelp())
                .containsExactly(DialogItem.JOB_SITUATION, DialogItem.MEDICATION);
        assertThat(MeasureId.of(Cause.of(ID.value()))).isEqualTo(ID);
        assertThat(ID).hasToString("00000000-0000-0003-0000-000000000002");
    }

    private static WasTaken taken(Measures measures, Measure measure) {
        var decided = Measures.decide(measures, new Take(AMARA, measure), NOW);
        return (WasTaken) ((Agreed<Event>) decided).events().getFirst();
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
