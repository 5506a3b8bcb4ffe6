package org.livingwell.contact.reaching.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.DEBORAH;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.LAMBETH;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.NOON;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.TODAY;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.TUESDAYS_10_TO_12;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.WANDA;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.WANDA_TODAY;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.held;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.kept;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.recorded;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.rules;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.said;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.speaking;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.texts;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.tuesdays;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.watched;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.when;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Dropped;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Event;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Kept;
import org.livingwell.contact.reaching.rule.domain.ContactRules.None;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Said;
import org.livingwell.contact.reaching.rule.domain.Recorded.By;
import org.livingwell.contact.reaching.rule.domain.Recorded.Hearing;
import org.livingwell.contact.reaching.said.domain.ForWhom;
import org.livingwell.contact.reaching.said.domain.Wanted;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class DecidingTest {

    static final Rules CALLS = rules(ChannelRule.of(Channel.CALL, true));
    static final Rules BOTH =
            rules(ChannelRule.of(Channel.CALL, true), ChannelRule.of(Channel.TEXT, true));

    static final Command CLOSE_TEXTS = new Command.Close(Channel.TEXT, WANDA_TODAY);

    @Test
    void fromTheFirstMinuteSomethingIsWantedAndNothingHolds() {
        var wanted = (Kept) after(new None(), new Command.Want(DEBORAH, LAMBETH));

        assertThat(wanted.held()).isNull();
        assertThat(wanted.wanted()).isNotNull();
    }

    @Test
    void whatTheySaidWhenTheyCameHoldsFirst() {
        var heard = heard(new None(), said(tuesdays(), 1));

        assertThat(heard.held().rules()).isEqualTo(tuesdays());
        assertThat(heard.held().recorded().by()).isEqualTo(By.INTRODUCTION);
        assertThat(heard.wanted()).isNull();
        assertThat(heard.step()).isNull();
    }

    @Test
    void whatWasFetchedForAnEarlierWishIsFetchedAgain() {
        var wanted = after(new None(), new Command.Want(DEBORAH, LAMBETH));
        var early = new Command.Hear(NOON.minusSeconds(1), said(texts(), 1), WANDA_TODAY);

        assertThat(after(wanted, early)).isEqualTo(wanted);
    }

    @Test
    void whereIntakeKnowsNothingNothingHolds() {
        var nothing = heard(new None(), null);

        assertThat(nothing.held()).isNull();
        assertThat(nothing.wanted()).isNull();
    }

    @Test
    void whileNobodyAnswersItIsTriedForEverAndEverLater() {
        var once = after(new None(), new Command.Want(DEBORAH, LAMBETH));
        var later = (Kept) after(once, new Command.TryLater());

        assertThat(later.wanted().due()).isEqualTo(NOON.plusSeconds(1));
        assertThat(after(later, new Command.TryLater())).isEqualTo(later); // not due yet
        var third = (Kept) at(NOON.plusSeconds(1), later, new Command.TryLater());
        assertThat(third.wanted().tries()).isEqualTo(2);
        assertThat(third.wanted().due()).isEqualTo(NOON.plusSeconds(3));
        assertThat(after(new None(), new Command.TryLater())).isEqualTo(new None());
        var tenth = new Kept(DEBORAH, LAMBETH, null, new Wanted(9, NOON), null, null);
        assertThat(((Kept) after(tenth, new Command.TryLater())).wanted().due())
                .isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void whatIntakeSaysNextHoldsWhileNobodySaidAnythingHere() {
        var next = heard(kept(held(tuesdays())), said(BOTH, 2));

        assertThat(next.held().rules()).isEqualTo(BOTH);
        assertThat(next.step()).isNull();
    }

    @Test
    void whatIntakeSaidBeforeIsNotHeardAgain() {
        var stood = recorded(texts());
        var later = heard(kept(stood), said(BOTH, 3)).held();

        assertThat(heard(kept(later), said(texts(), 2)).held()).isEqualTo(later);
        assertThat(heard(kept(later), said(texts(), 3)).held().said()).isEqualTo(texts());
        assertThat(later.revision()).isEqualTo(stood.revision() + 1);
        var early = new Command.Hear(NOON, said(BOTH, 9), WANDA_TODAY);
        assertThat(after(kept(stood), early)).isEqualTo(kept(stood)); // nothing was wanted
        assertThat(after(new None(), early)).isEqualTo(new None());
        var same = said(texts().asked(TODAY), stood.ways());
        assertThat(heard(kept(stood), same).held()).isEqualTo(stood);
    }

    @Test
    void theSameOfAnotherNumberIsHeardSoThatMessagesGoThere() {
        var stood = recorded(texts());

        var held = heard(kept(stood), said(texts().asked(TODAY), 4)).held();

        assertThat(held.ways()).isEqualTo(4);
        assertThat(held.rules()).isEqualTo(stood.rules());
        assertThat(held.saidOn()).isEqualTo(stood.saidOn());
    }

    @Test
    void whoeverSaysStopClosesThatWayAndLeavesTheOthers() {
        var closed = (Kept) after(kept(recorded(BOTH)), CLOSE_TEXTS);

        assertThat(closed.held().rules()).isEqualTo(CALLS);
        assertThat(closed.held().recorded()).isEqualTo(new Recorded(By.PERSON, null, TODAY));
        assertThat(closed.held().revision()).isEqualTo(recorded(BOTH).revision() + 1);
        assertThat(closed.held().differs()).isEmpty();
        assertThat(closed.step()).isNull();
        assertThat(after(closed, CLOSE_TEXTS)).isEqualTo(closed);
    }

    @Test
    void whoeverSaysStopWhereOnlyIntakeSpokeIsHeardToo() {
        var closed = (Kept) after(kept(held(BOTH)), CLOSE_TEXTS);

        assertThat(closed.held().rules()).isEqualTo(CALLS);
        assertThat(heard(closed, said(BOTH, 2)).held().rules()).isEqualTo(CALLS);
    }

    @Test
    void whatTheyAskedForBesideWaitsOnWithoutThatWay() {
        var letters = rules(ChannelRule.of(Channel.LETTER, true));
        var more =
                rules(
                        ChannelRule.of(Channel.LETTER, true),
                        ChannelRule.of(Channel.CALL, true),
                        ChannelRule.of(Channel.TEXT, true));
        var onlyTexts =
                rules(ChannelRule.of(Channel.LETTER, true), ChannelRule.of(Channel.TEXT, true));
        var stood = recorded(letters);

        var both = (Kept) after(kept(stood.with(stood.here(), more)), CLOSE_TEXTS);
        var none = (Kept) after(kept(stood.with(stood.here(), onlyTexts)), CLOSE_TEXTS);

        assertThat(both.held().rules()).isEqualTo(letters);
        assertThat(both.held().asked().of(Channel.CALL).safe()).isTrue();
        assertThat(both.held().asked().of(Channel.TEXT).safe()).isFalse();
        assertThat(none.held().asked()).isNull();
    }

    @Test
    void whereNothingHoldsYetThereIsNothingToClose() {
        for (var nothing :
                List.of(new None(), after(new None(), new Command.Want(DEBORAH, LAMBETH)))) {
            assertThat(Deciding.decide(nothing, CLOSE_TEXTS, NOON))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            it -> assertThat(it.refusal().code()).isEqualTo("not-known-yet"));
        }
    }

    @Test
    void aNumberThatIsGoneIsGone() {
        var stood = held(texts());
        var gone = heard(kept(stood), new Said(texts(), 2, false, true));

        assertThat(gone.held().phone()).isFalse();
        assertThat(gone.held().rules()).isEqualTo(texts());
    }

    @Test
    void whereTwoSourcesDifferTheStricterHoldsAndAWorkerAsks() {
        var stricter = heard(kept(recorded(BOTH)), said(CALLS, 2));
        var wider = heard(kept(recorded(CALLS)), said(BOTH, 2));

        assertThat(stricter.held().rules()).isEqualTo(CALLS);
        assertThat(wider.held().rules()).isEqualTo(CALLS);
        for (var met : List.of(stricter, wider)) {
            assertThat(met.held().differs()).containsExactly(Difference.TEXT);
            assertThat(met.step()).isNotNull();
        }
    }

    @Test
    void ofWhatIntakeSaysNothingNewAWorkersWordStands() {
        var letters =
                rules(ChannelRule.of(Channel.CALL, true), ChannelRule.of(Channel.LETTER, true));
        var here = new Here(letters, CALLS, worker());
        var stood = kept(held(CALLS).with(here, null));

        var met = heard(stood, said(speaking(CALLS, null, "Mark"), 2)).held();

        assertThat(met.rules().of(Channel.LETTER).safe()).isTrue();
        assertThat(met.rules().neverTalkTo()).isEqualTo(new Words("Mark"));
    }

    @Test
    void whatWasNotTheirsLeavesNoTrace() {
        var stood = kept(recorded(CALLS));
        var matched = heard(stood, said(speaking(texts(), "Ruth", "Mark"), 2));

        var takenBack = heard(matched, said(CALLS, 3)).held();

        assertThat(matched.held().rules().of(Channel.CALL).safe()).isFalse();
        assertThat(takenBack.rules()).isEqualTo(CALLS);
        assertThat(takenBack.differs()).isEmpty();
    }

    @Test
    void anybodyMakesItStricterAtOnce() {
        var worker = says(kept(held(BOTH)), CALLS, By.WORKER, null);
        var person = says(kept(held(BOTH)), watched(CALLS), By.PERSON, null);

        assertThat(((Kept) worker).held().rules()).isEqualTo(CALLS);
        assertThat(((Kept) person).held().rules()).isEqualTo(watched(CALLS));
    }

    @Test
    void aWorkerMakesItLooserOnlyHavingHeardItByAWayThatIsAllowed() {
        assertThat(refused(kept(held(CALLS)), BOTH, null)).isEqualTo("looser-needs-hearing");
        assertThat(refused(kept(held(CALLS)), BOTH, hearing(Hearing.How.TEXT)))
                .isEqualTo("heard-not-allowed");

        var heard = says(kept(held(CALLS)), BOTH, By.WORKER, hearing(Hearing.How.CALL));
        var came = says(kept(held(rules())), BOTH, By.WORKER, hearing(Hearing.How.CAME));

        assertThat(((Kept) heard).held().rules()).isEqualTo(BOTH.read(true));
        assertThat(((Kept) heard).held().recorded().heard()).isEqualTo(hearing(Hearing.How.CALL));
        assertThat(((Kept) came).held().rules()).isEqualTo(BOTH.read(true));
    }

    @Test
    void whatIsHeardByAWayThatOthersSeeIsNotHeard() {
        var sister = new Through(new Words("My sister"), null);
        var through = rules(new ChannelRule(Channel.CALL, true, List.of(), sister));

        assertThat(refused(kept(held(watched(texts()))), BOTH, hearing(Hearing.How.TEXT)))
                .isEqualTo("heard-not-allowed");
        assertThat(refused(kept(held(through)), BOTH, hearing(Hearing.How.CALL)))
                .isEqualTo("heard-not-allowed");
        assertThat(refused(kept(held(CALLS)), CALLS, hearing(Hearing.How.TEXT)))
                .isEqualTo("heard-not-allowed"); // though it loosens nothing
    }

    @Test
    void whatWasHeardBeforeTheyClosedItOpensNothing() {
        var closed = says(kept(held(BOTH)), CALLS, By.PERSON, null);
        var before = new Hearing(Hearing.How.CAME, TODAY.minusDays(1));

        assertThat(refused((Kept) closed, BOTH, before)).isEqualTo("heard-before");
    }

    @Test
    void toSendItThroughSomebodyOrPastThemIsLooser() {
        var sister = new Through(new Words("My sister"), null);
        var through = rules(new ChannelRule(Channel.CALL, true, List.of(), sister));

        assertThat(refused(kept(held(CALLS)), through, null)).isEqualTo("looser-needs-hearing");
        assertThat(refused(kept(held(through)), CALLS, null)).isEqualTo("looser-needs-hearing");

        var asked = (Kept) says(kept(held(CALLS)), through, By.PERSON, null);
        assertThat(asked.held().rules().of(Channel.CALL).through()).isNull();
        assertThat(asked.held().asked()).isEqualTo(through);
    }

    @Test
    void wordsAboutTimesAreReadByWhoeverHeardThemAndByNobodyElse() {
        var words = when(texts(), "only Tuesdays");
        var text = new ChannelRule(Channel.TEXT, true, List.of(TUESDAYS_10_TO_12), null);
        var hours = when(rules(text), "only Tuesdays");

        var unheard = (Kept) says(kept(held(words)), hours, By.WORKER, null);
        var heard = (Kept) says(kept(held(words)), hours, By.WORKER, hearing(Hearing.How.TEXT));
        var after = (Kept) says(heard, when(rules(text), "not this week"), By.PERSON, null);

        assertThat(unheard.held().rules().timesUnread(Channel.TEXT)).isTrue();
        assertThat(heard.held().rules().timesUnread(Channel.TEXT)).isFalse();
        assertThat(after.held().rules().timesUnread(Channel.TEXT)).isTrue();
    }

    @Test
    void aWishThatIsTakenBackIsNoneAnyMore() {
        var asked = (Kept) says(kept(held(CALLS)), BOTH, By.PERSON, null);

        var back = (Kept) says(asked, CALLS, By.PERSON, null);

        assertThat(back.held().asked()).isNull();
        assertThat(back.step()).isNull();
    }

    @Test
    void aStepThatSettledNothingIsOpenedAgainSomeDaysLater() {
        var asked = (Kept) says(kept(held(CALLS)), BOTH, By.PERSON, null);

        var over = (Kept) after(asked, new Command.StepIsOver(asked.step(), TODAY));
        assertThat(over.step()).isNull();
        assertThat(over.askOn()).isEqualTo(TODAY.plusDays(7));

        var later = new ForWhom(WANDA, TODAY.plusDays(7), false);
        var again = (Kept) after(over, new Command.AskAgain(later));
        assertThat(again.step()).isNotNull().isNotEqualTo(asked.step());
        assertThat(after(again, new Command.StepIsOver(asked.step(), TODAY))).isEqualTo(again);
    }

    @Test
    void whoeverIsNotKnownIsNotAsked() {
        assertThat(after(new None(), new Command.AskAgain(WANDA_TODAY))).isEqualTo(new None());
        assertThat(after(new None(), new Command.StepIsOver(new UUID(1, 1), TODAY)))
                .isEqualTo(new None());
    }

    @Test
    void aLetterThatOthersOpenHeardNothing() {
        var letters = watched(rules(ChannelRule.of(Channel.LETTER, true)));
        var closed = rules(ChannelRule.of(Channel.LETTER, true));

        assertThat(refused(kept(held(letters)), letters, hearing(Hearing.How.LETTER)))
                .isEqualTo("heard-not-allowed");
        assertThat(says(kept(held(closed)), closed, By.WORKER, hearing(Hearing.How.LETTER)))
                .isInstanceOf(Kept.class);
        var calls = watched(CALLS); // others open her letters, and she said it in a call
        assertThat(says(kept(held(calls)), calls, By.WORKER, hearing(Hearing.How.CALL)))
                .isInstanceOf(Kept.class);
    }

    @Test
    void nobodyIsAskedAboutSomebodyWhoDied() {
        var over = kept(held(CALLS.asked(TODAY)));

        var asked = (Kept) after(over, new Command.AskAgain(new ForWhom(WANDA, TODAY, true)));

        assertThat(asked.step()).isNull();
        assertThat(asked.askOn()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void nobodyHeardItTomorrow() {
        var tomorrow = new Hearing(Hearing.How.CALL, TODAY.plusDays(1));

        assertThat(refused(kept(held(CALLS)), BOTH, tomorrow)).isEqualTo("date-to-come");
    }

    @Test
    void whatThePersonLoosensWaitsUntilAWorkerHeardItFromThem() {
        var asked = (Kept) says(kept(held(CALLS)), watched(BOTH), By.PERSON, null);

        assertThat(asked.held().rules())
                .isEqualTo(watched(CALLS)); // what is stricter holds at once
        assertThat(asked.held().asked()).isEqualTo(watched(BOTH));
        assertThat(asked.step()).isNotNull();

        var heard = (Kept) says(asked, watched(BOTH), By.WORKER, hearing(Hearing.How.CALL));
        assertThat(heard.held().rules()).isEqualTo(watched(BOTH).read(true));
        assertThat(heard.held().asked()).isNull();
        assertThat(heard.step()).isNull();
    }

    @Test
    void theStepEndsWithWhatWasHeardAndNotBefore() {
        var asked = (Kept) says(kept(held(CALLS)), BOTH, By.PERSON, null);

        var stricter = (Kept) says(asked, rules(), By.WORKER, null);
        assertThat(stricter.step()).isEqualTo(asked.step());

        var decision = decide(asked, say(asked, BOTH, By.WORKER, hearing(Hearing.How.CALL)));
        assertThat(decision).isInstanceOf(Agreed.class);
        assertThat(((Event.HeldNow) ((Agreed<Event>) decision).events().getFirst()).stepDone())
                .isEqualTo(asked.step());
    }

    @Test
    void whoeverDidNotSeeWhatHoldsNowChangesNothing() {
        var say = new Command.Say(CALLS, By.WORKER, null, 7, WANDA_TODAY);

        assertThat(decide(kept(held(BOTH)), say)).isEqualTo(new Refused<>(Refusal.CHANGED));
    }

    @Test
    void whereNothingWasHeardNobodySaysAnything() {
        var say = new Command.Say(CALLS, By.WORKER, null, 0, WANDA_TODAY);

        assertThat(((Refused<Event>) decide(new None(), say)).refusal().code())
                .isEqualTo("not-known-yet");
    }

    @Test
    void whoeverDidNotHearItPutsNothingOff() {
        var soon = CALLS.asked(TODAY.plusDays(3));
        var later = CALLS.asked(TODAY.plusYears(1));

        var kept = (Kept) says(kept(held(soon)), later, By.WORKER, null);
        assertThat(kept.held().rules().until()).isEqualTo(soon.until());

        var own = (Kept) says(kept(held(soon)), later, By.PERSON, null);
        assertThat(own.held().rules().until()).isEqualTo(soon.until());

        var heard = (Kept) says(kept(held(soon)), later, By.WORKER, hearing(Hearing.How.CALL));
        assertThat(heard.held().rules().until()).isEqualTo(later.until());
    }

    @Test
    void rulesThatAreOverAreAskedAgainOnce() {
        var over = kept(held(CALLS.asked(TODAY)));

        var asked = (Kept) after(over, new Command.AskAgain(WANDA_TODAY));
        assertThat(asked.step()).isNotNull();
        assertThat(decide(asked, new Command.AskAgain(WANDA_TODAY))).isEqualTo(Decision.agree());
        var yesterday = new ForWhom(WANDA, TODAY.minusDays(1), false);
        assertThat(decide(over, new Command.AskAgain(yesterday))).isEqualTo(Decision.agree());

        var heard = (Kept) says(asked, CALLS, By.WORKER, hearing(Hearing.How.CALL));
        assertThat(heard.step()).isNull();
    }

    @Test
    void underAnIdThatIsNobodysNothingHolds() {
        var dropped = after(kept(held(BOTH)), new Command.Drop(DEBORAH, LAMBETH));

        assertThat(dropped).isEqualTo(new Dropped(DEBORAH, LAMBETH));
        assertThat(decide(dropped, new Command.Drop(DEBORAH, LAMBETH))).isEqualTo(Decision.agree());
        assertThat(((Kept) after(dropped, new Command.Want(DEBORAH, LAMBETH))).held()).isNull();
    }

    @Test
    void toSaySomebodyMayBeSpokenToIsLooserAndToDropWhoMustNotIs() {
        assertThat(refused(kept(held(CALLS)), speaking(CALLS, "Ruth", null), null))
                .isEqualTo("looser-needs-hearing");
        assertThat(refused(kept(held(speaking(CALLS, null, "Mark"))), CALLS, null))
                .isEqualTo("looser-needs-hearing");
        assertThat(says(kept(held(CALLS)), speaking(CALLS, null, "Mark"), By.WORKER, null))
                .isInstanceOf(Kept.class);
    }

    private static Recorded worker() {
        return new Recorded(By.WORKER, null, TODAY);
    }

    private static Hearing hearing(Hearing.How how) {
        return new Hearing(how, TODAY);
    }

    private static Command.Say say(Kept kept, Rules rules, By by, @Nullable Hearing hearing) {
        return new Command.Say(rules, by, hearing, kept.held().revision(), WANDA_TODAY);
    }

    private static ContactRules says(Kept kept, Rules rules, By by, @Nullable Hearing hearing) {
        return after(kept, say(kept, rules, by, hearing));
    }

    private static String refused(Kept kept, Rules rules, @Nullable Hearing hearing) {
        return ((Refused<Event>) decide(kept, say(kept, rules, By.WORKER, hearing)))
                .refusal()
                .code();
    }

    private static Kept heard(ContactRules before, @Nullable Said said) {
        var wanted = after(before, new Command.Want(DEBORAH, LAMBETH));
        return (Kept) after(wanted, new Command.Hear(NOON, said, WANDA_TODAY));
    }

    private static Decision<Event> decide(ContactRules rules, Command command) {
        return Deciding.decide(rules, command, NOON);
    }

    private static ContactRules after(ContactRules rules, Command command) {
        return at(NOON, rules, command);
    }

    private static ContactRules at(Instant now, ContactRules rules, Command command) {
        var agreed = (Agreed<Event>) Deciding.decide(rules, command, now);
        for (Event event : agreed.events()) rules = rules.apply(event);
        return rules;
    }
}
