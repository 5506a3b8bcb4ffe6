package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.ENTRY;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.LAMBETH;
import static org.livingwell.careplan.entry.domain.EntryFixtures.LENA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.NOON;
import static org.livingwell.careplan.entry.domain.EntryFixtures.SAM;
import static org.livingwell.careplan.entry.domain.EntryFixtures.WANDA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.decide;
import static org.livingwell.careplan.entry.domain.EntryFixtures.its;
import static org.livingwell.careplan.entry.domain.EntryFixtures.refusal;
import static org.livingwell.careplan.entry.domain.EntryFixtures.written;
import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.Event.StepPlanned;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What somebody has to see to, once the person agrees to what is written. */
class EntryFollowsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Ahead ASK = ask(7, FRIDAY);
    private static final Ahead CALL = Ahead.of(new UUID(0, 9), Ahead.Kind.PUT_RIGHT, null, FRIDAY);

    @Test
    void askingSomebodyWhetherTheyWantSupportIsAStep() {
        Entry ruth = by(HIMSELF, ruth(null));

        assertThat(decide(ruth, new Command.AskThem(WANDA, ASK)))
                .isEqualTo(
                        agree(
                                new Event.AskedThem(ruth(null).asking(ASK)),
                                new StepPlanned(ENTRY, ASK, null)));
        assertThat(its(after(ruth, new Command.AskThem(HIMSELF, ASK))).content().ahead())
                .containsExactly(ASK);
    }

    @Test
    void askedTwiceOnOneDayItIsOneStepAndOnAnotherDayAnother() {
        Entry asked = after(by(HIMSELF, ruth(null)), new Command.AskThem(WANDA, ASK));
        Ahead monday = ask(8, FRIDAY.plusDays(3));

        assertThat(decide(asked, new Command.AskThem(HIMSELF, ask(8, FRIDAY)))).isEqualTo(agree());
        assertThat(steps(asked, new Command.AskThem(HIMSELF, monday)))
                .containsExactly(new StepPlanned(ENTRY, monday, ASK.step()));
    }

    @Test
    void whoeverIsNamedAsASupporterIsNotAskedBesidesAndIsNamedOnce() {
        Entry asked = after(by(HIMSELF, ruth(null)), new Command.AskThem(WANDA, ASK));
        Ahead named = Ahead.of(new UUID(0, 11), Ahead.Kind.SUPPORTER_NAMED, null, FRIDAY);
        Ahead later = Ahead.of(new UUID(0, 12), named.kind(), null, FRIDAY.plusDays(3));

        assertThat(steps(asked, new Command.AskThem(HIMSELF, named)))
                .containsExactly(new StepPlanned(ENTRY, named, ASK.step()));
        Entry supporter = after(asked, new Command.AskThem(HIMSELF, named));
        assertThat(decide(supporter, new Command.AskThem(WANDA, ask(8, FRIDAY.plusDays(3)))))
                .isEqualTo(agree());
        assertThat(decide(supporter, new Command.AskThem(WANDA, later))).isEqualTo(agree());
        assertThat(named.wasSeenTo().covers(later)).isFalse();
        assertThat(named.wasSeenTo().covers(named)).isTrue();
        assertThat(ASK.covers(named)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Relation.class, names = "PERSON", mode = Mode.EXCLUDE)
    void aPetAGroupAndAPlaceAreNotAsked(Relation other) {
        assertThat(refusal(by(HIMSELF, ruth(other)), new Command.AskThem(WANDA, ASK)))
                .isEqualTo("not-a-person");
    }

    @Test
    void onlySomebodyShownToTheTeamIsAsked() {
        var ask = new Command.AskThem(HIMSELF, ASK);
        Entry proposed = by(WANDA, ruth(Relation.PERSON));
        Entry theirs = by(HIMSELF, ruth(Relation.PERSON));
        Entry alone = after(theirs, new Command.KeepToThemselves(1));
        Entry leads = after(theirs, new Command.ShowTo(Audience.LEAD_WORKER, 1));

        assertThat(refusal(proposed, ask)).isEqualTo("not-shown");
        assertThat(refusal(alone, ask)).isEqualTo("not-shown");
        assertThat(decide(alone, new Command.AskThem(WANDA, ASK))).isEqualTo(Decision.notFound());
        assertThat(decide(leads, new Command.AskThem(WANDA, ASK))).isEqualTo(Decision.notFound());
        assertThat(refusal(leads, new Command.AskThem(LENA, ASK))).isEqualTo("not-shown");
        assertThat(refusal(after(theirs, new Command.Withdraw(HIMSELF)), ask))
                .isEqualTo("entry-withdrawn");
        assertThat(refusal(written(HIMSELF), ask)).isEqualTo("not-a-person");
        assertThat(decide(new None(), ask)).isEqualTo(Decision.notFound());
    }

    @Test
    void whatIsNotInThePlanAnyMoreIsNotSeenTo() {
        Entry asked = after(by(HIMSELF, ruth(null)), new Command.AskThem(WANDA, ASK));
        var over = new StepPlanned(ENTRY, null, ASK.step());

        assertThat(steps(asked, new Command.Withdraw(HIMSELF))).containsExactly(over);
        assertThat(steps(asked, new Command.KeepToThemselves(1))).containsExactly(over);
        assertThat(steps(asked, new Command.TakeBack())).containsExactly(over);
        assertThat(steps(asked, correct(ruth(Relation.PET)))).containsExactly(over);
        assertThat(its(after(asked, correct(ruth(Relation.PET)))).content().ahead()).isEmpty();
        assertThat(steps(asked, correct(ruth(Relation.PERSON)))).isEmpty();
        assertThat(steps(asked, new Command.ShowTo(Audience.LEAD_WORKER, 1))).containsExactly(over);
    }

    @Test
    void whatIsDoneAtOnceIsAStepOnceThePersonAgrees() {
        Entry proposed = by(WANDA, looked(CALL));

        assertThat(steps(new None(), write(HIMSELF, looked(CALL))))
                .containsExactly(new StepPlanned(ENTRY, CALL, null));
        assertThat(steps(new None(), write(WANDA, looked(CALL)))).isEmpty();
        assertThat(steps(proposed, new Command.Agree(1)))
                .containsExactly(new StepPlanned(ENTRY, CALL, null));
        assertThat(steps(after(proposed, new Command.Agree(1)), new Command.Decline(1, null)))
                .containsExactly(new StepPlanned(ENTRY, null, CALL.step()));
        assertThat(steps(new None(), write(HIMSELF, looked(null)))).isEmpty();
    }

    @Test
    void putInOtherWordsItIsTheSameStepWhileItIsDueOnTheSameDay() {
        Entry looked = by(HIMSELF, looked(CALL));
        var again = Ahead.of(new UUID(0, 10), Ahead.Kind.PUT_RIGHT, null, FRIDAY);
        var later = Ahead.of(new UUID(0, 10), Ahead.Kind.PUT_RIGHT, null, FRIDAY.plusDays(1));

        assertThat(steps(looked, correct(looked(again)))).isEmpty();
        assertThat(its(after(looked, correct(looked(again)))).content()).isEqualTo(looked(CALL));
        assertThat(steps(looked, correct(looked(later))))
                .containsExactly(new StepPlanned(ENTRY, later, CALL.step()));
        assertThat(steps(looked, correct(looked(null))))
                .containsExactly(new StepPlanned(ENTRY, null, CALL.step()));
        assertThat(steps(by(HIMSELF, looked(null)), correct(looked(again))))
                .containsExactly(new StepPlanned(ENTRY, again, null));
    }

    @Test
    void whatWasSeenToDoesNotComeBackWhenItIsHiddenAndShownAgain() {
        var heard = new Command.HearOfStep(CALL.step());
        Entry looked = by(HIMSELF, looked(CALL));
        Entry seenTo = after(looked, heard);

        assertThat(decide(looked, heard))
                .isEqualTo(agree(new Event.SeenTo(looked(CALL.wasSeenTo()))));
        assertThat(decide(seenTo, heard)).isEqualTo(agree());
        assertThat(its(seenTo).revision()).isEqualTo(its(looked).revision());
        assertThat(hiddenAndShown(seenTo)).isEmpty();
        assertThat(hiddenAndShown(looked)).containsExactly(new StepPlanned(ENTRY, CALL, null));
        Entry alone = after(looked, new Command.KeepToThemselves(1));
        assertThat(steps(after(alone, heard), new Command.ShowTo(Audience.TEAM, 2))).isEmpty();
        assertThat(steps(seenTo, new Command.Withdraw(HIMSELF))).isEmpty();
    }

    @Test
    void anotherStepOrNoneIsNotWhatWasSeenTo() {
        var other = new Command.HearOfStep(ASK.step());

        assertThat(decide(by(HIMSELF, looked(CALL)), other)).isEqualTo(agree());
        assertThat(decide(by(HIMSELF, looked(null)), other)).isEqualTo(agree());
        assertThat(decide(written(HIMSELF), other)).isEqualTo(agree());
        assertThat(decide(new None(), other)).isEqualTo(agree());
        assertThat(looked(null).seenTo(new UUID(0, 7))).isEqualTo(looked(null));
        Content plain = new Content.Plain(words("My sister"));
        assertThat(plain.seenTo(new UUID(0, 7))).isEqualTo(plain);
    }

    @Test
    void somebodyWhoWasAskedIsNotAskedAgainByThemselves() {
        Entry asked = after(by(HIMSELF, ruth(null)), new Command.AskThem(WANDA, ASK));

        Entry seenTo = after(asked, new Command.HearOfStep(ASK.step()));

        assertThat(hiddenAndShown(seenTo)).isEmpty();
        assertThat(steps(seenTo, correct(ruth(Relation.PERSON)))).isEmpty();
        Ahead monday = ask(8, FRIDAY.plusDays(3));
        assertThat(steps(seenTo, new Command.AskThem(HIMSELF, monday)))
                .containsExactly(new StepPlanned(ENTRY, monday, null));
    }

    @Test
    void somethingElseToDoOnTheSameDayIsAnotherStepOnceTheFirstWasSeenTo() {
        Entry looked = by(HIMSELF, looked(CALL));
        Entry seenTo = after(looked, new Command.HearOfStep(CALL.step()));
        var again = Ahead.of(new UUID(0, 10), Ahead.Kind.PUT_RIGHT, null, FRIDAY);

        assertThat(steps(seenTo, correct(looked(again)))).isEmpty();
        assertThat(steps(seenTo, correct(looked("Visit on Friday", again))))
                .containsExactly(new StepPlanned(ENTRY, again, null));
        assertThat(steps(looked, correct(looked("Visit on Friday", again)))).isEmpty();
    }

    private static List<StepPlanned> hiddenAndShown(Entry entry) {
        int seen = its(entry).revision();
        Entry alone = after(entry, new Command.KeepToThemselves(seen));
        return steps(alone, new Command.ShowTo(Audience.TEAM, seen + 1));
    }

    @Test
    void whatIsToldElsewhereGetsItsFieldsWhenItIsCorrected() {
        Entry plain = by(HIMSELF, new Content.Plain(new Words("My sister")));

        assertThat(its(after(plain, correct(ruth(null)))).content()).isEqualTo(ruth(null));
        assertThat(its(after(plain, correct(looked(CALL)))).content()).isEqualTo(looked(CALL));
        assertThat(new Content.Future(words("Work"), null, null, null, null, null, null).ahead())
                .isEmpty();
    }

    @Test
    void whatIsSaidOfUsIsToldWhileItIsAgreedToAndShownToTheWholeTeam() {
        Entry ours = by(HIMSELF, ofUs());
        var told = new Event.SaidOfUs(ENTRY, true);
        var over = new Event.SaidOfUs(ENTRY, false);

        assertThat(ofUs(new None(), write(HIMSELF, ofUs()))).containsExactly(told);
        assertThat(ofUs(new None(), write(WANDA, ofUs()))).isEmpty();
        assertThat(ofUs(by(WANDA, ofUs()), new Command.Agree(1))).containsExactly(told);
        assertThat(ofUs(new None(), write(HIMSELF, looked(null)))).isEmpty();
        assertThat(ofUs(ours, new Command.KeepToThemselves(1))).containsExactly(over);
        assertThat(ofUs(ours, new Command.Withdraw(HIMSELF))).containsExactly(over);
        assertThat(ofUs(ours, new Command.ShowTo(Audience.LEAD_WORKER, 1))).containsExactly(over);
        assertThat(ofUs(ours, correct(looked(null)))).containsExactly(over);
        assertThat(ofUs(ours, correct(ofUs()))).isEmpty();
        assertThat(ofUs(by(HIMSELF, looked(null)), correct(ofUs()))).containsExactly(told);
    }

    private static Content ofUs() {
        return new Content.Reflection(words("Nobody rang back"), LookingBack.ABOUT_US, null, null);
    }

    private static List<Event.SaidOfUs> ofUs(Entry entry, Command command) {
        return ((Decision.Agreed<Event>) EntryRules.decide(entry, command, NOON))
                .events().stream()
                        .filter(Event.SaidOfUs.class::isInstance)
                        .map(Event.SaidOfUs.class::cast)
                        .toList();
    }

    @Test
    void everyFieldCountsTowardsWhatOneEntryHolds() {
        var one = words("é");

        assertThat(new Content.Relationship(one, null, null, null, null, one, null).bytes())
                .isEqualTo(4);
        assertThat(new Content.Future(one, null, one, one, one, null, null).bytes()).isEqualTo(8);
        assertThat(new Content.Reflection(one, null, one, null).bytes()).isEqualTo(4);
    }

    private static Words words(String text) {
        return new Words(text);
    }

    private static Ahead ask(int step, LocalDate due) {
        return Ahead.of(new UUID(0, step), Ahead.Kind.ASK_ABOUT_SUPPORT, null, due);
    }

    private static Content.Relationship ruth(@Nullable Relation relation) {
        return new Content.Relationship(
                words("Ruth"), relation, Circle.INTIMACY, Line.STRONG, Giving.BOTH, null, null);
    }

    private static Content looked(@Nullable Ahead ahead) {
        return looked(ahead == null ? null : "Ring on Friday", ahead);
    }

    private static Content looked(@Nullable String atOnce, @Nullable Ahead ahead) {
        return new Content.Reflection(
                words("Nobody rang back"),
                LookingBack.COULD_BE_BETTER,
                atOnce == null ? null : words(atOnce),
                ahead);
    }

    private static Command write(Party party, Content content) {
        return new Command.Write(
                new Draft(
                        ENTRY, SAM, LAMBETH, Section.RELATIONSHIPS, content, Audience.TEAM, party),
                null);
    }

    private static Command correct(Content content) {
        return new Command.Correct(HIMSELF, Section.RELATIONSHIPS, content, 1, null);
    }

    private static Entry by(Party party, Content content) {
        return after(new None(), write(party, content));
    }

    private static List<StepPlanned> steps(Entry entry, Command command) {
        return ((Decision.Agreed<Event>) EntryRules.decide(entry, command, NOON))
                .events().stream()
                        .filter(StepPlanned.class::isInstance)
                        .map(StepPlanned.class::cast)
                        .toList();
    }
}
