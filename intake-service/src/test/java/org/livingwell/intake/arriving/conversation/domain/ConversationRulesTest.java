package org.livingwell.intake.arriving.conversation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.*;
import static org.livingwell.intake.arriving.conversation.domain.ConversationRules.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.arriving.conversation.domain.Companion.Answers;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.BringIn;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Complete;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Hear;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.LeaveOpen;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Plan;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Replan;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Sit;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Write;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Answered;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.BroughtIn;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.CameForward;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Completed;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.LeftOpen;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Planned;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Replanned;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.None;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.Sitting.Where;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.platform.domain.Decision.Agreed;

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
    void nothingIsPlannedForAnHourThatIsOver() {
        var now = occasion(Kind.INITIAL, TODAY).on(TODAY, new Meeting(NOON, false), WANDA);
        var soon = now.on(TODAY, new Meeting(NOON.plusMillis(1), false), WANDA);

        assertThat(refusal(decide(new None(), new Plan(now, TODAY), NOON))).isEqualTo("date-over");
        assertThat(decide(new None(), new Plan(soon, TODAY), NOON))
                .isEqualTo(agree(new Planned(soon)));
    }

    @Test
    void anotherDayOrTimeIsPlannedWhileItIsOpen() {
        var before = occasion(Kind.INITIAL, TODAY);
        var tomorrow = TODAY.plusDays(1);
        var ten = new Meeting(NOON.plusSeconds(79_200), true);
        var agreed = before.on(tomorrow, ten, WALT);

        assertThat(decide(open(Kind.INITIAL), new Replan(tomorrow, ten, WALT, TODAY), NOON))
                .isEqualTo(agree(new Replanned(agreed, false)));
        var again = after(open(Kind.INITIAL), new Replan(tomorrow, ten, WALT, TODAY));
        assertThat(again).isEqualTo(new Open(agreed, Said.NOTHING, null));
        assertThat(decide(again, new Replan(tomorrow, ten, WALT, TODAY), NOON)).isEqualTo(agree());
        assertThat(decide(again, new Replan(tomorrow, null, WALT, TODAY), NOON))
                .isEqualTo(agree(new Replanned(before.on(tomorrow, null, WALT), true)));
        var later = new Meeting(ten.startsAt().plusSeconds(1), true);
        assertThat(decide(again, new Replan(tomorrow, later, WALT, TODAY), NOON))
                .isEqualTo(agree(new Replanned(before.on(tomorrow, later, WALT), false)));
    }

    @Test
    void whatIsOverIsNotPlannedAgainNorForADayThatIsOver() {
        var over = new Meeting(NOON, false);

        assertThat(refusal(decide(held(), new Replan(TODAY, null, WALT, TODAY), NOON)))
                .isEqualTo("conversation-over");
        assertThat(refusal(decide(new None(), new Replan(TODAY, null, WALT, TODAY), NOON)))
                .isEqualTo("not-found");
        assertThat(
                        refusal(
                                decide(
                                        open(Kind.INITIAL),
                                        new Replan(TODAY.minusDays(1), null, WANDA, TODAY),
                                        NOON)))
                .isEqualTo("date-over");
        assertThat(refusal(decide(open(Kind.INITIAL), new Replan(TODAY, over, WANDA, TODAY), NOON)))
                .isEqualTo("date-over");
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
                        NOON,
                        null);

        assertThat(decide(open(Kind.INITIAL), new Plan(first, TODAY), NOON)).isEqualTo(agree());
        assertThat(refusal(decide(open(Kind.INITIAL), new Plan(other, TODAY), NOON)))
                .isEqualTo("conversation-open");
    }

    @Test
    void twoWhoWriteOnOnePromptLoseNothing() {
        var wandas = write(Prompt.BROUGHT_HERE, "The letter", 0);
        var walts = new Write(Prompt.BROUGHT_HERE, words("The flat"), 0, WALT, null);

        var after = after(open(Kind.INITIAL), wandas);

        assertThat(refusal(decide(after, walts, NOON))).isEqualTo("changed-meanwhile");
        assertThat(text(after, Prompt.BROUGHT_HERE)).isEqualTo("The letter");
        var both = new Write(Prompt.BROUGHT_HERE, words("The letter. The flat"), 1, WALT, null);
        assertThat(text(after(after, both), Prompt.BROUGHT_HERE)).isEqualTo("The letter. The flat");
    }

    @Test
    void twoWhoWriteOnDifferentPromptsDoNotMeet() {
        var first = after(open(Kind.INITIAL), write(Prompt.GOING_WELL, "Singing", 0));

        var both = after(first, new Write(Prompt.CHALLENGES, words("Sleep"), 0, WALT, null));

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
        assertThat(decide(held(), new Complete(NOTHING_YET, null), NOON)).isEqualTo(agree());
    }

    @Test
    void upToThreeGoalsAreEnoughForNow() {
        var four = List.of(words("a"), words("b"), words("c"), words("d"));

        var decided =
                decide(
                        open(Kind.INITIAL),
                        new Complete(new Outcome(List.of(), four, List.of()), null),
                        NOON);

        assertThat(refusal(decided)).isEqualTo("too-many-goals");
        var three = new Outcome(List.of(), four.subList(0, 3), List.of());
        assertThat(after(open(Kind.INITIAL), new Complete(three, null))).isInstanceOf(Held.class);
        assertThat(after(open(Kind.INITIAL), new Complete(NOTHING_YET, null)))
                .isInstanceOf(Held.class);
    }

    @Test
    void familyComesInWhereItIsAConversationTogether() {
        var maureen = maureen(null, null);

        assertThat(refusal(decide(open(Kind.INITIAL), new BringIn(maureen), NOON)))
                .isEqualTo("not-together");
        assertThat(after(open(Kind.TOGETHER), new BringIn(maureen)))
                .isInstanceOfSatisfying(
                        Open.class,
                        it -> {
                            assertThat(it.said().companions()).containsExactly(maureen);
                            assertThat(it.hasBegun()).isTrue();
                        });
    }

    @Test
    void whatACompanionWasNotAskedIsNoYesAndTheyAnswerForThemselves() {
        var asked = after(open(Kind.TOGETHER), new BringIn(maureen(null, REACHED)));
        var wants = new Answers(null, new OwnAnswer(true, NOON, WANDA), REACHED, words("slowly"));

        assertThat(decide(open(Kind.TOGETHER), new BringIn(maureen(null, REACHED)), NOON))
                .isEqualTo(agree(new BroughtIn(maureen(null, REACHED))));
        var none = after(open(Kind.TOGETHER), new BringIn(maureen(null, null)));
        var heard = decide(none, new Hear(ASKED, wants), NOON);

        assertThat(((Agreed<Conversation.Event>) heard).events())
                .last()
                .isEqualTo(new CameForward(ASKED));
        assertThat(decide(after(none, new Hear(ASKED, wants)), new Hear(ASKED, wants), NOON))
                .isEqualTo(agree());
        assertThat(refusal(decide(asked, new Hear(new UUID(0, 99), wants), NOON)))
                .isEqualTo("not-found");
    }

    @Test
    void aPieceIsOfWhoeverSaidItAndWhereNobodySaysItIsNotHersWhenFamilyIsThere() {
        var together = after(open(Kind.TOGETHER), new BringIn(maureen(null, null)));
        var sisters = new SaidBy(Voice.SUPPORTER, ASKED);

        var alone = after(open(Kind.INITIAL), write(Prompt.ACHIEVE, "sleep", 0));
        var unsaid = after(together, write(Prompt.MATTERS_TO_US, "Sundays", 0));
        var said =
                after(unsaid, new Write(Prompt.MATTERS_TO_US, words("Sundays"), 1, WANDA, sisters));
        var typedOn = after(said, write(Prompt.MATTERS_TO_US, "Sundays, early", 2));

        assertThat(saidBy(alone, Prompt.ACHIEVE)).isEqualTo(new SaidBy(Voice.PERSON, null));
        assertThat(saidBy(unsaid, Prompt.MATTERS_TO_US)).isEqualTo(new SaidBy(Voice.WORKER, null));
        assertThat(saidBy(said, Prompt.MATTERS_TO_US)).isEqualTo(sisters);
        assertThat(saidBy(typedOn, Prompt.MATTERS_TO_US)).isEqualTo(sisters);
        var stranger = new SaidBy(Voice.SUPPORTER, new UUID(0, 99));
        assertThat(
                        refusal(
                                decide(
                                        together,
                                        new Write(
                                                Prompt.MATTERS_TO_US,
                                                words("x"),
                                                0,
                                                WANDA,
                                                stranger),
                                        NOON)))
                .isEqualTo("not-here");
    }

    @Test
    void whereNothingWasPlannedNothingIsThere() {
        for (var command : anything()) {
            assertThat(decide(new None(), command, NOON)).isEqualTo(notFound());
        }
    }

    @Test
    void onceHeldNothingIsAddedAndNoOtherOutcomeTakesItsPlace() {
        var other = new Outcome(List.of(NeedArea.SLEEP), List.of(), List.of());

        for (var command : anything()) {
            assertThat(refusal(decide(held(), command, NOON))).isEqualTo("conversation-over");
        }
        assertThat(refusal(decide(held(), new Complete(other, null), NOON)))
                .isEqualTo("conversation-over");
    }

    @Test
    void aHeldOneIsNotPlannedAgain() {
        var first = occasion(Kind.INITIAL, TODAY);
        var other =
                new Occasion(
                        AMARA,
                        first.place(),
                        1,
                        Kind.INITIAL,
                        WALT,
                        TODAY,
                        ASKED,
                        new UUID(0, 99),
                        NOON,
                        null);

        assertThat(decide(held(), new Plan(first, TODAY), NOON)).isEqualTo(agree());
        assertThat(refusal(decide(held(), new Plan(other, TODAY), NOON)))
                .isEqualTo("conversation-open");
        assertThat(decide(new None(), new Plan(first, TODAY), NOON))
                .isEqualTo(agree(new Planned(first)));
    }

    @Test
    void itGoesOnTodayOrLaterAndCountsWhatItCameTo() {
        var open = open(Kind.INITIAL);

        assertThat(refusal(decide(open, new LeaveOpen(TODAY.minusDays(1), TODAY), NOON)))
                .isEqualTo("date-over");
        assertThat(decide(open, new LeaveOpen(TODAY, TODAY), NOON))
                .isEqualTo(agree(new LeftOpen(occasion(Kind.INITIAL, TODAY), TODAY)));
        assertThat(decide(open, new Complete(NOTHING_YET, null), NOON))
                .isEqualTo(agree(new Completed(occasion(Kind.INITIAL, TODAY), NOTHING_YET, NOON)));
    }

    @Test
    void whoComesForwardIsIntroducedOnceWhenTheyCameOrLater() {
        var yes = new OwnAnswer(true, NOON, WANDA);
        var wants = new Answers(null, yes, REACHED, null);
        var forward = maureen(yes, REACHED);
        var there = after(open(Kind.TOGETHER), new BringIn(maureen(null, null)));
        var introduced = after(open(Kind.TOGETHER), new BringIn(forward));
        var slower = new Answers(null, null, null, words("slowly"));

        assertThat(decide(open(Kind.TOGETHER), new BringIn(forward), NOON))
                .isEqualTo(agree(new BroughtIn(forward), new CameForward(ASKED)));
        assertThat(decide(there, new Hear(ASKED, wants), NOON))
                .isEqualTo(agree(new Answered(forward), new CameForward(ASKED)));
        assertThat(decide(introduced, new Hear(ASKED, slower), NOON))
                .isEqualTo(agree(new Answered(forward.with(slower))));
        assertThat(decide(there, new Hear(ASKED, slower), NOON))
                .isEqualTo(agree(new Answered(maureen(null, null).with(slower))));
        assertThat(refusal(decide(open(Kind.INITIAL), new Hear(ASKED, slower), NOON)))
                .isEqualTo("not-together");
    }

    private static List<Conversation.Command> anything() {
        return List.of(
                write(Prompt.ACHIEVE, "more", 0),
                sit(0),
                new BringIn(maureen(null, null)),
                new Hear(ASKED, new Answers(null, null, null, null)),
                new LeaveOpen(TODAY, TODAY),
                new Complete(new Outcome(List.of(), List.of(words("x")), List.of()), null));
    }

    private static SaidBy saidBy(Conversation conversation, Prompt prompt) {
        return ((Open) conversation).said().under(prompt).orElseThrow().saidBy();
    }

    private static final ContactWishes REACHED =
            new ContactWishes(
                    words("07700 900456"), null, true, false, false, false, null, null, null, null);

    private static Companion maureen(@Nullable OwnAnswer wantsIn, @Nullable ContactWishes contact) {
        return new Companion(
                ASKED,
                words("Maureen"),
                words("mother"),
                words("a rest"),
                contact,
                null,
                null,
                wantsIn);
    }

    private static Write write(Prompt prompt, String text, int revision) {
        return new Write(prompt, words(text), revision, WANDA, null);
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
