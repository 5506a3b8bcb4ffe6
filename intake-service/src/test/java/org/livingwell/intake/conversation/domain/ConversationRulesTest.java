package org.livingwell.intake.conversation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.conversation.domain.ConversationFixtures.*;
import static org.livingwell.intake.conversation.domain.ConversationRules.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.conversation.domain.Conversation.Held;
import org.livingwell.intake.conversation.domain.Conversation.None;
import org.livingwell.intake.conversation.domain.Conversation.Open;
import org.livingwell.intake.conversation.domain.ConversationCommand.BringIn;
import org.livingwell.intake.conversation.domain.ConversationCommand.Complete;
import org.livingwell.intake.conversation.domain.ConversationCommand.LeaveOpen;
import org.livingwell.intake.conversation.domain.ConversationCommand.Plan;
import org.livingwell.intake.conversation.domain.ConversationCommand.Sit;
import org.livingwell.intake.conversation.domain.ConversationCommand.Write;
import org.livingwell.intake.conversation.domain.ConversationEvent.LeftOpen;
import org.livingwell.intake.conversation.domain.ConversationEvent.Planned;
import org.livingwell.intake.conversation.domain.Sitting.Where;

import java.util.List;
import java.util.UUID;

class ConversationRulesTest {

    @Test
    void aPlanOpensIt() {
        var occasion = occasion(Kind.INITIAL, TODAY.plusDays(2));

        var decided = decide(new None(), new Plan(occasion, TODAY), NOON);

        assertThat(decided).isEqualTo(agree(new Planned(occasion)));
    }

    @Test
    void nothingIsPlannedForYesterday() {
        var plan = new Plan(occasion(Kind.INITIAL, TODAY.minusDays(1)), TODAY);

        assertThat(refusal(decide(new None(), plan, NOON))).isEqualTo("date-over");
    }

    @Test
    void aSecondIsRefusedWhileOneIsOpenAndTheSameAskedAgainIsNone() {
        var first = occasion(Kind.INITIAL, TODAY);
        var other =
                new Occasion(
                        AMARA,
                        first.place(),
                        1,
                        Kind.TOGETHER,
                        WALT,
                        TODAY,
                        ASKED,
                        new UUID(0, 99),
                        NOON);

        assertThat(decide(open(Kind.INITIAL), new Plan(first, TODAY), NOON)).isEqualTo(agree());
        assertThat(refusal(decide(open(Kind.INITIAL), new Plan(other, TODAY), NOON)))
                .isEqualTo("conversation-open");
    }

    @Test
    void twoWhoWriteOnOnePromptLoseNothing() {
        var wandas = write(Prompt.BROUGHT_HERE, "The letter", 0);
        var walts = new Write(Prompt.BROUGHT_HERE, words("The flat"), 0, WALT);

        var after = after(open(Kind.INITIAL), wandas);

        assertThat(refusal(decide(after, walts, NOON))).isEqualTo(ConversationRules.CHANGED);
        assertThat(text(after, Prompt.BROUGHT_HERE)).isEqualTo("The letter");
        var both = new Write(Prompt.BROUGHT_HERE, words("The letter. The flat"), 1, WALT);
        assertThat(text(after(after, both), Prompt.BROUGHT_HERE)).isEqualTo("The letter. The flat");
    }

    @Test
    void twoWhoWriteOnDifferentPromptsDoNotMeet() {
        var first = after(open(Kind.INITIAL), write(Prompt.GOING_WELL, "Singing", 0));

        var both = after(first, new Write(Prompt.CHALLENGES, words("Sleep"), 0, WALT));

        assertThat(text(both, Prompt.GOING_WELL)).isEqualTo("Singing");
        assertThat(text(both, Prompt.CHALLENGES)).isEqualTo("Sleep");
    }

    @Test
    void theSameTextSentAgainAfterALostAnswerChangesNothing() {
        var written = after(open(Kind.INITIAL), write(Prompt.ACHIEVE, "To sleep", 0));

        var again = decide(written, write(Prompt.ACHIEVE, "To sleep", 0), NOON);

        assertThat(again).isEqualTo(agree());
    }

    @Test
    void whatIsNotAskedInThisKindHasNoPlace() {
        var decided = decide(open(Kind.TOGETHER), write(Prompt.ACHIEVE, "To sleep", 0), NOON);

        assertThat(decided).isEqualTo(notFound());
    }

    @Test
    void aPieceHasASizeInBytesOfWhateverScript() {
        String fits = "ł".repeat(ConversationRules.LARGEST_PIECE / 2);

        assertThat(after(open(Kind.INITIAL), write(Prompt.ACHIEVE, fits, 0))).isNotNull();
        assertThat(refusal(decide(open(Kind.INITIAL), write(Prompt.ACHIEVE, fits + "ł", 0), NOON)))
                .isEqualTo("text-too-large");
    }

    @Test
    void aSittingHasTakenPlace() {
        assertThat(refusal(decide(open(Kind.INITIAL), sit(1), NOON))).isEqualTo("date-to-come");
        assertThat(after(open(Kind.INITIAL), sit(0)))
                .isInstanceOfSatisfying(
                        Open.class, it -> assertThat(it.said().sittings()).hasSize(1));
    }

    @Test
    void leftOpenItKeepsAStepToFinishIt() {
        var open = open(Kind.INITIAL);
        var finishBy = TODAY.plusDays(7);

        var decided = decide(open, new LeaveOpen(finishBy, TODAY), NOON);

        assertThat(decided).isEqualTo(agree(new LeftOpen(occasion(Kind.INITIAL, TODAY), finishBy)));
        assertThat(after(open, new LeaveOpen(finishBy, TODAY))).isInstanceOf(Open.class);
    }

    @Test
    void onceHeldItRefusesEveryWord() {
        assertThat(refusal(decide(held(), write(Prompt.ACHIEVE, "more", 0), NOON)))
                .isEqualTo("conversation-over");
        assertThat(refusal(decide(held(), sit(0), NOON))).isEqualTo("conversation-over");
        assertThat(decide(held(), new Complete(NOTHING_YET), NOON)).isEqualTo(agree());
    }

    @Test
    void upToThreeGoalsAreEnoughForNow() {
        var four = List.of(words("a"), words("b"), words("c"), words("d"));

        var decided =
                decide(
                        open(Kind.INITIAL),
                        new Complete(new Outcome(List.of(), four, List.of())),
                        NOON);

        assertThat(refusal(decided)).isEqualTo("too-many-goals");
        var three = new Outcome(List.of(), four.subList(0, 3), List.of());
        assertThat(after(open(Kind.INITIAL), new Complete(three))).isInstanceOf(Held.class);
        assertThat(after(open(Kind.INITIAL), new Complete(NOTHING_YET))).isInstanceOf(Held.class);
    }

    @Test
    void familyComesInWhereItIsAConversationTogether() {
        var maureen =
                new Companion(ASKED, words("Maureen"), words("mother"), words("a rest"), null);

        assertThat(refusal(decide(open(Kind.INITIAL), new BringIn(maureen), NOON)))
                .isEqualTo("not-together");
        assertThat(after(open(Kind.TOGETHER), new BringIn(maureen)))
                .isInstanceOfSatisfying(
                        Open.class,
                        it -> assertThat(it.said().companions()).containsExactly(maureen));
    }

    private static Write write(Prompt prompt, String text, int revision) {
        return new Write(prompt, words(text), revision, WANDA);
    }

    private static Sit sit(int daysAhead) {
        var sitting = new Sitting(TODAY.plusDays(daysAhead), Where.WITH_US, List.of(), null, WANDA);
        return new Sit(sitting, TODAY);
    }

    private static String text(Conversation conversation, Prompt prompt) {
        var said = ((Open) conversation).said();
        return said.under(prompt).orElseThrow().text().value();
    }
}
