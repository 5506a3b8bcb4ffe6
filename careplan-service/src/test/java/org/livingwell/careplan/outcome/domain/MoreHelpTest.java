package org.livingwell.careplan.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.AMARA;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.NOW;
import static org.livingwell.careplan.outcome.domain.GoalFixtures.TODAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.careplan.outcome.domain.Measures.Command.Take;
import org.livingwell.careplan.outcome.domain.Measures.Event;
import org.livingwell.careplan.outcome.domain.Measures.Event.HelpWanted;
import org.livingwell.careplan.outcome.domain.Measures.Event.WasTaken;
import org.livingwell.careplan.outcome.domain.Measures.Unmeasured;
import org.livingwell.careplan.outcome.domain.Taken.Dialog;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.ImpossibleException;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What follows where more help is wanted, by the table in {@code domain.md}. */
class MoreHelpTest {

    static final MeasureId ID = new MeasureId(new UUID(3, 2));

    @ParameterizedTest
    @CsvSource({
        "MENTAL_HEALTH, PSYCHOLOGICAL_THERAPY, 7",
        "PHYSICAL_HEALTH, PHYSICAL_HEALTH, 7",
        "JOB_SITUATION, BENEFITS_OR_WORK, 7",
        "ACCOMMODATION, HOUSING, 7",
        "LEISURE_ACTIVITIES, COMMUNITY, 7",
        "FRIENDSHIPS, COMMUNITY, 7",
        "PARTNER_OR_FAMILY, OTHER, 7",
        "PERSONAL_SAFETY, SAFETY, 0",
        "MEDICATION, MEDICATION, 7",
        "PRACTICAL_HELP, PRACTICAL_HELP, 7",
        "MEETINGS_WITH_PROFESSIONALS, WORD_WITH_LEAD, 0"
    })
    void eachItemRaisesItsOwnNeedWithAStep(DialogItem item, MoreHelp area, int days) {
        var wanted = (HelpWanted) taken(dialog(item)).getLast();

        assertThat(wanted.area()).isEqualTo(area);
        assertThat(wanted.items()).containsExactly(item);
        assertThat(wanted.due()).isEqualTo(TODAY.plusDays(days));
    }

    @Test
    void severalAreSeveralStepsAndTwoThatLeadToTheSameAreOne() {
        var events =
                taken(
                        dialog(
                                DialogItem.FRIENDSHIPS,
                                DialogItem.MENTAL_HEALTH,
                                DialogItem.LEISURE_ACTIVITIES));

        var wanted = events.stream().skip(1).map(HelpWanted.class::cast).toList();
        assertThat(wanted)
                .extracting(HelpWanted::area)
                .containsExactly(MoreHelp.PSYCHOLOGICAL_THERAPY, MoreHelp.COMMUNITY);
        assertThat(wanted.getLast().items())
                .containsExactly(DialogItem.LEISURE_ACTIVITIES, DialogItem.FRIENDSHIPS);
        assertThat(wanted).extracting(HelpWanted::step).doesNotHaveDuplicates();
    }

    @Test
    void nothingFollowsWhereNoMoreIsWanted() {
        var answer = new DialogAnswer(DialogItem.MEDICATION, 1, false);

        assertThat(taken(new Dialog(List.of(answer)))).hasOnlyElementsOfType(WasTaken.class);
        assertThat(taken(new Taken.Reqol(0))).hasOnlyElementsOfType(WasTaken.class);
    }

    @Test
    void whatIsWantedChangesNothingThatWasMeasured() {
        var events = taken(dialog(DialogItem.MEDICATION));
        var measured = new Unmeasured().apply(events.getFirst());

        assertThat(measured.apply(events.getLast())).isSameAs(measured);
        assertThatThrownBy(() -> new Unmeasured().apply(events.getLast()))
                .isInstanceOf(ImpossibleException.class);
    }

    private static Dialog dialog(DialogItem... wanted) {
        return new Dialog(Stream.of(wanted).map(it -> new DialogAnswer(it, 3, true)).toList());
    }

    private static List<Event> taken(Taken taken) {
        var measure = new Measure(ID, taken, TODAY, null, null);
        var decided = Measures.decide(new Unmeasured(), new Take(AMARA, measure), NOW);
        return ((Agreed<Event>) decided).events();
    }
}
