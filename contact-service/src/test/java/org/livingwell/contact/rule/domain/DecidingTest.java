package org.livingwell.contact.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.rule.domain.RuleFixtures.DEBORAH;
import static org.livingwell.contact.rule.domain.RuleFixtures.LAMBETH;
import static org.livingwell.contact.rule.domain.RuleFixtures.NOON;
import static org.livingwell.contact.rule.domain.RuleFixtures.TODAY;
import static org.livingwell.contact.rule.domain.RuleFixtures.WANDA;
import static org.livingwell.contact.rule.domain.RuleFixtures.WANDA_TODAY;
import static org.livingwell.contact.rule.domain.RuleFixtures.held;
import static org.livingwell.contact.rule.domain.RuleFixtures.kept;
import static org.livingwell.contact.rule.domain.RuleFixtures.rules;
import static org.livingwell.contact.rule.domain.RuleFixtures.said;
import static org.livingwell.contact.rule.domain.RuleFixtures.speaking;
import static org.livingwell.contact.rule.domain.RuleFixtures.texts;
import static org.livingwell.contact.rule.domain.RuleFixtures.tuesdays;
import static org.livingwell.contact.rule.domain.RuleFixtures.watched;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.rule.domain.ContactRules.Command;
import org.livingwell.contact.rule.domain.ContactRules.Dropped;
import org.livingwell.contact.rule.domain.ContactRules.Event;
import org.livingwell.contact.rule.domain.ContactRules.ForWhom;
import org.livingwell.contact.rule.domain.ContactRules.Kept;
import org.livingwell.contact.rule.domain.ContactRules.None;
import org.livingwell.contact.rule.domain.ContactRules.Said;
import org.livingwell.contact.rule.domain.Recorded.By;
import org.livingwell.contact.rule.domain.Recorded.Hearing;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.Refusal;

import java.util.List;

class DecidingTest {

    static final Rules CALLS = rules(ChannelRule.of(Channel.CALL, true));
    static final Rules BOTH =
            rules(ChannelRule.of(Channel.CALL, true), ChannelRule.of(Channel.TEXT, true));

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
    }

    @Test
    void whatIntakeSaysNextHoldsWhileNobodySaidAnythingHere() {
        var next = heard(kept(held(tuesdays())), said(BOTH, 2));

        assertThat(next.held().rules()).isEqualTo(BOTH);
        assertThat(next.step()).isNull();
    }

    @Test
    void whatIntakeSaidBeforeIsNotHeardAgain() {
        var stood = new Held(texts(), worker(), texts(), 3, true, true, List.of(), null, 2);

        assertThat(heard(kept(stood), said(BOTH, 2)).held()).isEqualTo(stood);
        assertThat(heard(kept(stood), said(texts().asked(TODAY), 4)).held()).isEqualTo(stood);
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
        var stood = new Held(BOTH, worker(), BOTH, 1, true, true, List.of(), null, 2);

        var met = heard(kept(stood), said(CALLS, 2));

        assertThat(met.held().rules()).isEqualTo(CALLS);
        assertThat(met.step()).isNull(); // it says no more than what holds now

        var wider =
                heard(
                        kept(new Held(CALLS, worker(), CALLS, 1, true, true, List.of(), null, 2)),
                        said(BOTH, 2));
        assertThat(wider.held().rules()).isEqualTo(CALLS);
        assertThat(wider.held().differs()).containsExactly(Difference.TEXT);
        assertThat(wider.step()).isNotNull();
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

        assertThat(((Kept) heard).held().rules()).isEqualTo(BOTH);
        assertThat(((Kept) heard).held().recorded().heard()).isEqualTo(hearing(Hearing.How.CALL));
        assertThat(((Kept) came).held().rules()).isEqualTo(BOTH);
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
        assertThat(heard.held().rules()).isEqualTo(watched(BOTH));
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

        var heard = (Kept) says(kept(held(soon)), later, By.WORKER, hearing(Hearing.How.CALL));
        assertThat(heard.held().rules().until()).isEqualTo(later.until());
    }

    @Test
    void rulesThatAreOverAreAskedAgainOnce() {
        var over = kept(held(CALLS.asked(TODAY)));

        var asked = (Kept) after(over, new Command.AskAgain(WANDA_TODAY));
        assertThat(asked.step()).isNotNull();
        assertThat(decide(asked, new Command.AskAgain(WANDA_TODAY))).isEqualTo(Decision.agree());
        var yesterday = new ForWhom(WANDA, TODAY.minusDays(1));
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
        var agreed = (Agreed<Event>) decide(rules, command);
        for (Event event : agreed.events()) rules = rules.apply(event);
        return rules;
    }
}
