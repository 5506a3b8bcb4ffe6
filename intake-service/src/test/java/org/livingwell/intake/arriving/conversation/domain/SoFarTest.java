package org.livingwell.intake.arriving.conversation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.NOON;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.NOTHING_YET;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.TODAY;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.WALT;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.WANDA;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.after;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.held;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.occasion;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.open;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.refusal;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.words;
import static org.livingwell.intake.arriving.conversation.domain.ConversationRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import static java.time.ZoneOffset.UTC;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Complete;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Note;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Sit;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.SitOtherwise;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

class SoFarTest {

    static final Outcome SLEEP =
            new Outcome(List.of(NeedArea.SLEEP), List.of(words("Sleep")), List.of());
    static final Sitting HERE = new Sitting(TODAY, Sitting.Where.WITH_US, List.of(), null, WANDA);
    static final Sitting EARLIER =
            new Sitting(TODAY.minusDays(3), Sitting.Where.AT_HOME, List.of(), null, WANDA);
    static final LocalDate FRIDAY = TODAY.plusDays(3);
    static final Sitting BY_PHONE =
            new Sitting(TODAY, Sitting.Where.BY_PHONE, List.of(), null, WANDA);

    @Test
    void whatItComesToIsKeptWithARevisionBeforeItIsOver() {
        var noted = (Open) after(open(Kind.INITIAL), new Note(SLEEP, 0));

        assertThat(noted.soFar()).isEqualTo(new SoFar(SLEEP, 1, NOON));
        assertThat(decide(noted, new Note(SLEEP, 0), NOON)).isEqualTo(agree());
        assertThat(refusal(decide(noted, new Note(NOTHING_YET, 0), NOON)))
                .isEqualTo("changed-meanwhile");
        assertThat(((Open) after(noted, new Note(NOTHING_YET, 1))).soFar().revision()).isEqualTo(2);
        assertThat(refusal(decide(held(), new Note(SLEEP, 0), NOON)))
                .isEqualTo("conversation-over");
    }

    @Test
    void whatIsSaidAfterwardsLeavesItAsItIsAndWhatIsCompletedCounts() {
        var noted = after(open(Kind.INITIAL), new Note(SLEEP, 0));

        assertThat(((Open) after(noted, new Sit(HERE, TODAY))).soFar()).isNotNull();
        assertThat(((Held) after(noted, new Complete(NOTHING_YET, null))).outcome())
                .isEqualTo(NOTHING_YET);
    }

    @Test
    void whatWasOnlyPlannedHasNotBegunAndWhatWasWrittenOfItHas() {
        var planned = new Open(occasion(Kind.INITIAL, FRIDAY), Said.NOTHING, null);
        var noted = (Open) after(planned, new Note(SLEEP, 0));
        var sat = (Open) after(noted, new Sit(EARLIER, TODAY));

        assertThat(planned.hasBegun()).isFalse();
        assertThat(planned.lastOn(UTC)).isEqualTo(FRIDAY);
        assertThat(noted.hasBegun()).isTrue();
        assertThat(noted.lastOn(UTC)).isEqualTo(TODAY);
        assertThat(noted.lastOn(ZoneOffset.ofHours(13))).isEqualTo(TODAY.plusDays(1));
        assertThat(sat.hasBegun()).isTrue();

        assertThat(sat.lastOn(UTC)).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void whatOthersKeptMeanwhileIsNotLostWithTheLastWord() {
        var noted = after(open(Kind.INITIAL), new Note(SLEEP, 0));

        assertThat(refusal(decide(noted, new Complete(NOTHING_YET, 0), NOON)))
                .isEqualTo("changed-meanwhile");
        assertThat(after(noted, new Complete(NOTHING_YET, 1))).isInstanceOf(Held.class);
        assertThat(after(noted, new Complete(SLEEP, 0))).isInstanceOf(Held.class);
        assertThat(after(open(Kind.INITIAL), new Complete(SLEEP, 0))).isInstanceOf(Held.class);
        assertThat(decide(held(), new Complete(NOTHING_YET, 7), NOON)).isEqualTo(agree());
    }

    @Test
    void aFourthGoalIsRefusedHereToo() {
        var goals = List.of(words("a"), words("b"), words("c"), words("d"));

        assertThat(
                        refusal(
                                decide(
                                        open(Kind.INITIAL),
                                        new Note(new Outcome(List.of(), goals, List.of()), 0),
                                        NOON)))
                .isEqualTo("too-many-goals");
    }

    @Test
    void whereOneSatIsSetRight() {
        var sat = after(open(Kind.INITIAL), new Sit(HERE, TODAY));

        var right = (Open) after(sat, new SitOtherwise(0, BY_PHONE, TODAY));

        assertThat(right.said().sittings()).containsExactly(BY_PHONE);
        var walts = new SitOtherwise(0, BY_PHONE.notedBy(WALT), TODAY);
        assertThat(((Open) after(sat, walts)).said().sittings()).containsExactly(BY_PHONE);
        assertThat(decide(right, walts, NOON)).isEqualTo(agree());
        assertThat(decide(right, new SitOtherwise(0, BY_PHONE, TODAY), NOON)).isEqualTo(agree());
        assertThat(refusal(decide(sat, new SitOtherwise(1, BY_PHONE, TODAY), NOON)))
                .isEqualTo("not-found");
        assertThat(refusal(decide(sat, new SitOtherwise(-1, BY_PHONE, TODAY), NOON)))
                .isEqualTo("not-found");
        assertThat(refusal(decide(sat, new SitOtherwise(0, BY_PHONE, TODAY.minusDays(1)), NOON)))
                .isEqualTo("date-to-come");
    }
}
