package org.livingwell.contact.reaching.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.*;
import static org.livingwell.contact.reaching.question.domain.QuestionRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.livingwell.contact.reaching.question.domain.Question.Command.Ask;
import org.livingwell.contact.reaching.question.domain.Question.Event.PutNow;
import org.livingwell.contact.reaching.question.domain.Question.None;
import org.livingwell.platform.domain.Decision.Refused;

import java.time.Duration;
import java.time.Instant;

/** How long a question lasts, and which ones are none. */
class PutTest {

    @Test
    void itLastsTwoWeeksOrAsLongAsWhoeverAsksWants() {
        assertThat(PUT.until()).isEqualTo(in(14));
        assertThat(put(Kind.HOW_IT_WENT, null, null, in(5)).until()).isEqualTo(in(5));
        assertThat(put(Kind.HOW_IT_WENT, null, null, in(50)).until()).isEqualTo(in(14));
    }

    @Test
    void whetherATimeIsAllRightIsAskedUntilThen() {
        assertThat(put(Kind.TIME_ALL_RIGHT, in(2), WANDA, null).until()).isEqualTo(in(2));
        assertThat(put(Kind.TIME_ALL_RIGHT, in(20), WANDA, null).until()).isEqualTo(in(14));
        assertThat(put(Kind.GOT_THERE, in(2), WANDA, null).until()).isEqualTo(in(14));
    }

    @Test
    void aMessageThatHasNotGotThereInThreeDaysIsOfNoUse() {
        assertThat(PUT.uselessAfter()).isEqualTo(in(3));
        assertThat(put(Kind.HOW_IT_WENT, null, null, in(1)).uselessAfter()).isEqualTo(in(1));
    }

    @Test
    void aWorkerAsksOfATimeToComeWithinAYear() {
        assertThat(refused(null)).isEqualTo("time-not-to-come");
        assertThat(refused(NOON)).isEqualTo("time-not-to-come");
        assertThat(refused(in(366))).isEqualTo("time-not-to-come");
        for (Instant when : new Instant[] {NOON.plusMillis(1), in(366).minusMillis(1)}) {
            var put = put(Kind.TIME_ALL_RIGHT, when, WANDA, null);
            assertThat(decide(new None(), new Ask(put), NOON)).isEqualTo(agree(new PutNow(put)));
        }
    }

    @Test
    void whatAnotherContextAsksTooLateIsKeptAndIsOver() {
        var put = put(Kind.TIME_ALL_RIGHT, NOON.minusSeconds(1), null, null);

        assertThat(decide(new None(), new Ask(put), NOON)).isEqualTo(agree(new PutNow(put)));
        assertThat(put.isOver(NOON)).isTrue();
        assertThat(PUT.isOver(NOON)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsKnownByItsCodeAndHasAnswers(Kind kind) {
        assertThat(Kind.of(kind.code())).contains(kind);
        assertThat(kind.code()).matches("[a-z]+(-[a-z]+)+");
        assertThat(kind.choices()).hasSizeBetween(2, 3);
    }

    @Test
    void aKindNobodyKnowsIsNone() {
        assertThat(Kind.of("what-is-your-name")).isEmpty();
        assertThat(Choice.WORSE.code()).isEqualTo("worse");
    }

    @Test
    void itsMessageIsTheSameForWhoeverTheyTurnOutToBe() {
        assertThat(PUT.of(LEON).cause()).isEqualTo(PUT.cause());
        assertThat(QuestionId.of(LEON, NAMED)).isNotEqualTo(QuestionId.of(AMARA, NAMED));
        assertThat(QuestionId.of(LEON, NAMED)).hasToString(QuestionId.of(LEON, NAMED).value() + "");
        assertThat(LINK).hasToString("•••");
    }

    @Test
    void onlyHowHelpWasIsNotAWorkersToAskAndHasAnswersOfItsOwn() {
        assertThat(Kind.values())
                .filteredOn(it -> !it.isForWorkers())
                .containsExactly(Kind.HOW_HELP_WAS);
        assertThat(Kind.of("how-help-was")).contains(Kind.HOW_HELP_WAS);
        assertThat(Kind.HOW_HELP_WAS.choices().stream().map(Choice::code))
                .containsExactly("good", "could-be-better");
    }

    private static String refused(Instant when) {
        var put = put(Kind.TIME_ALL_RIGHT, when, WANDA, null);
        return ((Refused<?>) decide(new None(), new Ask(put), NOON)).refusal().code();
    }

    private static Instant in(int days) {
        return NOON.plus(Duration.ofDays(days));
    }
}
