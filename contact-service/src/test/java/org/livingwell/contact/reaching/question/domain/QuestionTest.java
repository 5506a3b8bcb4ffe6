package org.livingwell.contact.reaching.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.reaching.question.domain.QuestionFixtures.*;
import static org.livingwell.contact.reaching.question.domain.QuestionRules.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.livingwell.contact.reaching.question.domain.Question.Answered;
import org.livingwell.contact.reaching.question.domain.Question.Command.Ask;
import org.livingwell.contact.reaching.question.domain.Question.Command.Drop;
import org.livingwell.contact.reaching.question.domain.Question.Command.GiveAnswer;
import org.livingwell.contact.reaching.question.domain.Question.Command.Hear;
import org.livingwell.contact.reaching.question.domain.Question.Command.Lapse;
import org.livingwell.contact.reaching.question.domain.Question.Command.MakeLink;
import org.livingwell.contact.reaching.question.domain.Question.Command.NotReached;
import org.livingwell.contact.reaching.question.domain.Question.Command.See;
import org.livingwell.contact.reaching.question.domain.Question.Command.TakeOver;
import org.livingwell.contact.reaching.question.domain.Question.Command.Want;
import org.livingwell.contact.reaching.question.domain.Question.Dropped;
import org.livingwell.contact.reaching.question.domain.Question.Event.AnsweredNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.DroppedNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.LapsedNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.LinkMade;
import org.livingwell.contact.reaching.question.domain.Question.Event.PutNow;
import org.livingwell.contact.reaching.question.domain.Question.Event.Rung;
import org.livingwell.contact.reaching.question.domain.Question.Event.SeenTo;
import org.livingwell.contact.reaching.question.domain.Question.Event.TakenOver;
import org.livingwell.contact.reaching.question.domain.Question.Event.ToAskInPerson;
import org.livingwell.contact.reaching.question.domain.Question.Event.Wanted;
import org.livingwell.contact.reaching.question.domain.Question.Kept;
import org.livingwell.contact.reaching.question.domain.Question.Lapsed;
import org.livingwell.contact.reaching.question.domain.Question.None;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.contact.reaching.question.domain.Question.Seen;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.Words;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A question is asked once, and takes one answer. */
class QuestionTest {

    static final See SEE = new See(WANDA, LAMBETH);

    @Test
    void itIsPutOnceSentOnceAndWaits() {
        assertThat(decide(new None(), new Ask(PUT), NOON)).isEqualTo(agree(new PutNow(PUT)));
        var put = after(new None(), new Ask(PUT));
        assertThat(put).isEqualTo(new Open(PUT, null, false, false));
        assertThat(decide(put, new Ask(PUT), NOON)).isEqualTo(agree());

        assertThat(decide(put, new MakeLink(LINK), NOON)).isEqualTo(agree(new LinkMade(LINK)));
        var linked = after(put, new MakeLink(LINK));
        assertThat(linked).isEqualTo(new Open(PUT, LINK, false, false));
        assertThat(decide(linked, new MakeLink(GUESS), NOON)).isEqualTo(agree());
        assertThat(((Open) linked).due()).isEqualTo(NOON);

        assertThat(decide(linked, new Want(), NOON)).isEqualTo(agree(new Wanted()));
        var wanted = after(linked, new Want());
        assertThat(wanted).isEqualTo(OPEN);
        assertThat(decide(wanted, new Want(), NOON)).isEqualTo(agree());
        assertThat(((Open) wanted).due()).isEqualTo(PUT.until());
    }

    @Test
    void anAnswerThatWantsNobodyIsShownAndNobodyHasAStep() {
        var came = new Answer(Choice.SAME, null, null, NOON);

        assertThat(decide(OPEN, give(Choice.SAME, null), NOON))
                .isEqualTo(agree(new AnsweredNow(PUT, came, null, null)));
        assertThat(after(OPEN, give(Choice.SAME, null))).isEqualTo(new Answered(PUT, LINK, came));
    }

    @ParameterizedTest
    @EnumSource(names = {"SAME", "BETTER"})
    void ownWordsWantSomebodyWhateverTheAnswer(Choice choice) {
        var came = new Answer(choice, WORDS, null, NOON);

        assertThat(decide(OPEN, give(choice, WORDS), NOON))
                .isEqualTo(agree(new AnsweredNow(PUT, came, TO_READ, null)));
    }

    @Test
    void worseAndNoWantSomebodyByThemselves() {
        assertThat(List.of(Choice.values()).stream().filter(Choice::wantsSomebody))
                .containsExactly(Choice.NO, Choice.WORSE);
        assertThat(decide(OPEN, give(Choice.WORSE, null), NOON))
                .isEqualTo(
                        agree(
                                new AnsweredNow(
                                        PUT,
                                        new Answer(Choice.WORSE, null, null, NOON),
                                        TO_READ,
                                        null)));
    }

    @Test
    void aSecondAnswerIsRefusedWithoutTellingTheFirst() {
        var answered = after(OPEN, give(Choice.WORSE, WORDS));

        assertThat(code(answered, give(Choice.WORSE, WORDS))).isEqualTo("answered-already");
        assertThat(code(answered, give(Choice.BETTER, null))).isEqualTo("answered-already");
        assertThat(code(answered, heard(Choice.BETTER))).isEqualTo("answered-already");
    }

    @Test
    void whoeverHasNotTheLinkFindsNothing() {
        var guess = new GiveAnswer(GUESS, Choice.SAME, null, false, WHOM);
        var unlinked = new Open(PUT, null, false, false);

        for (Question it :
                List.of(
                        OPEN,
                        unlinked,
                        new None(),
                        dropped(),
                        after(OPEN, give(Choice.SAME, null))))
            assertThat(decide(it, guess, NOON)).isEqualTo(notFound());
    }

    @Test
    void onlyItsOwnAnswersAreOnes() {
        assertThat(code(OPEN, give(Choice.YES, null))).isEqualTo("not-an-answer");
        assertThat(code(OPEN, heard(Choice.YES))).isEqualTo("not-an-answer");
        assertThat(code(lapsed(), heard(Choice.YES))).isEqualTo("not-an-answer");
    }

    @Test
    void afterItsTimeTheLinkTakesNothing() {
        Instant over = PUT.until();

        assertThat(decide(OPEN, give(Choice.SAME, null), over.minusMillis(1)))
                .isNotInstanceOf(Refused.class);
        assertThat(code(OPEN, give(Choice.SAME, null), over)).isEqualTo("question-over");
        assertThat(code(lapsed(), give(Choice.SAME, null))).isEqualTo("question-over");
        assertThat(decide(OPEN, new Lapse(), over.minusMillis(1))).isEqualTo(agree());
        assertThat(decide(OPEN, new Lapse(), over)).isEqualTo(agree(new LapsedNow(over)));
        assertThat(OPEN.apply(new LapsedNow(over))).isEqualTo(new Lapsed(PUT, LINK, false, over));
        assertThat(decide(lapsed(), new Lapse(), over)).isEqualTo(agree());
    }

    @Test
    void whatCannotWaitRingsSomebodyBesideAndNothingOfItIsKept() {
        var telling = new GiveAnswer(LINK, Choice.SAME, WORDS, true, WHOM);
        var came = new Answer(Choice.SAME, WORDS, null, NOON);

        assertThat(decide(OPEN, telling, NOON))
                .isEqualTo(
                        agree(new Rung(LAMBETH, RING), new AnsweredNow(PUT, came, TO_READ, null)));
        assertThat(OPEN.apply(new Rung(LAMBETH, RING))).isEqualTo(OPEN);
        assertThat(after(OPEN, telling)).isEqualTo(after(OPEN, give(Choice.SAME, WORDS)));
    }

    @Test
    void whoIsNotReachedIsAskedInPersonOnce() {
        assertThat(decide(OPEN, new NotReached(WHOM), NOON))
                .isEqualTo(agree(new ToAskInPerson(LAMBETH, TO_ASK)));
        var inPerson = after(OPEN, new NotReached(WHOM));
        assertThat(inPerson).isEqualTo(new Open(PUT, LINK, true, true));
        assertThat(decide(inPerson, new NotReached(WHOM), NOON)).isEqualTo(agree());
        assertThat(decide(lapsed(), new NotReached(WHOM), NOON)).isEqualTo(agree());
        assertThat(decide(new None(), new NotReached(WHOM), NOON)).isEqualTo(agree());
    }

    @Test
    void theStepToAskIsDoneWithTheAnswerHoweverItCame() {
        var inPerson = after(OPEN, new NotReached(WHOM));
        var heard = new Answer(Choice.WORSE, null, WANDA, NOON);

        assertThat(decide(inPerson, heard(Choice.WORSE), NOON))
                .isEqualTo(agree(new AnsweredNow(PUT, heard, null, TO_ASK.id())));
        assertThat(decide(inPerson, give(Choice.SAME, null), NOON))
                .isEqualTo(
                        agree(
                                new AnsweredNow(
                                        PUT,
                                        new Answer(Choice.SAME, null, null, NOON),
                                        null,
                                        TO_ASK.id())));
        var late = new Lapsed(PUT, LINK, true, NOON);
        assertThat(decide(late, heard(Choice.WORSE), NOON))
                .isEqualTo(agree(new AnsweredNow(PUT, heard, null, TO_ASK.id())));
        assertThat(decide(OPEN, heard(Choice.WORSE), NOON))
                .isEqualTo(agree(new AnsweredNow(PUT, heard, null, null)));
        assertThat(after(lapsed(), heard(Choice.WORSE))).isEqualTo(new Answered(PUT, LINK, heard));
        assertThat(decide(new None(), heard(Choice.WORSE), NOON)).isEqualTo(notFound());
        assertThat(decide(dropped(), heard(Choice.WORSE), NOON)).isEqualTo(notFound());
    }

    @Test
    void whoeverReadsAnAnswerThatWantsSomebodyEndsItsStepOnceAndNoOtherAnswerIsTaken() {
        var answered = after(OPEN, give(Choice.WORSE, WORDS));

        assertThat(decide(answered, SEE, NOON))
                .isEqualTo(agree(new SeenTo(TO_READ.id(), WANDA, LAMBETH, NOON)));
        var seen = after(answered, SEE);
        var came = new Answer(Choice.WORSE, WORDS, null, NOON);
        assertThat(seen).isEqualTo(new Seen(PUT, LINK, came, WANDA, NOON));
        assertThat(decide(seen, SEE, NOON)).isEqualTo(agree());
        assertThat(code(seen, give(Choice.BETTER, null))).isEqualTo("answered-already");
        assertThat(code(seen, heard(Choice.BETTER))).isEqualTo("answered-already");
        assertThat(((Seen) seen).of(LEON).put()).isEqualTo(PUT.of(LEON));
    }

    @Test
    void whatWantsNobodyIsNotSeenTo() {
        var better = after(OPEN, give(Choice.BETTER, null));
        var heard = after(OPEN, heard(Choice.WORSE));

        for (Question it : List.of(OPEN, lapsed(), better, heard))
            assertThat(decide(it, SEE, NOON)).isEqualTo(agree());
        for (Question it : List.of(new None(), dropped()))
            assertThat(decide(it, SEE, NOON)).isEqualTo(notFound());
    }

    @Test
    void nobodyHasAStepAboutSomebodyWhoDiedButIsRungWhereTheyWrite() {
        var died = new ForWhom(WANDA, LAMBETH, TODAY, READ_BY, true);

        assertThat(died.toAsk(PUT)).isNull();
        assertThat(died.toRead(PUT, new Answer(Choice.WORSE, WORDS, null, NOON))).isNull();
        assertThat(died.toRing(PUT)).isEqualTo(RING);
    }

    @Test
    void underAnotherIdItGoesOnWithItsLink() {
        for (Kept it : List.of(OPEN, lapsed(), (Kept) after(OPEN, give(Choice.SAME, null)))) {
            Kept known = it.of(LEON);
            assertThat(known.person()).isEqualTo(LEON);
            assertThat(known.place()).isEqualTo(LAMBETH);
            assertThat(known.of(AMARA)).isEqualTo(it);
            assertThat(decide(new None(), new TakeOver(known), NOON))
                    .isEqualTo(agree(new TakenOver(known)));
            assertThat(after(new None(), new TakeOver(known))).isEqualTo(known);
            assertThat(decide(known, new TakeOver(it), NOON)).isEqualTo(agree());
        }
        var drop = new Drop(AMARA, LAMBETH);
        assertThat(decide(OPEN, drop, NOON)).isEqualTo(agree(new DroppedNow(AMARA, LAMBETH)));
        assertThat(after(OPEN, drop)).isEqualTo(dropped());
        assertThat(decide(dropped(), drop, NOON)).isEqualTo(agree());
        assertThat(decide(dropped(), new MakeLink(LINK), NOON)).isEqualTo(agree());
        assertThat(decide(dropped(), new Want(), NOON)).isEqualTo(agree());
    }

    @Test
    void whatCannotBeSaysSo() {
        assertThatThrownBy(() -> new None().apply(new Wanted()))
                .isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(
                        () ->
                                new None()
                                        .apply(
                                                new AnsweredNow(
                                                        PUT,
                                                        new Answer(Choice.SAME, null, null, NOON),
                                                        null,
                                                        null)))
                .isInstanceOf(ImpossibleException.class);
    }

    private static Question after(Question question, Question.Command command) {
        return QuestionFixtures.after(question, command, NOON);
    }

    private static String code(Question question, Question.Command command) {
        return code(question, command, NOON);
    }

    private static String code(Question question, Question.Command command, Instant at) {
        return ((Refused<?>) decide(question, command, at)).refusal().code();
    }

    private static GiveAnswer give(Choice choice, Words words) {
        return new GiveAnswer(LINK, choice, words, false, WHOM);
    }

    private static Hear heard(Choice choice) {
        return new Hear(choice, null, false, WANDA, WHOM);
    }

    private static Lapsed lapsed() {
        return new Lapsed(PUT, LINK, false, NOON.plus(Duration.ofDays(14)));
    }

    private static Dropped dropped() {
        return new Dropped(AMARA, LAMBETH);
    }
}
