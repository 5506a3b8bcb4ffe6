package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.ENTRY;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.LENA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.WANDA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.by;
import static org.livingwell.careplan.entry.domain.EntryFixtures.correct;
import static org.livingwell.careplan.entry.domain.EntryFixtures.decide;
import static org.livingwell.careplan.entry.domain.EntryFixtures.hiddenAndShown;
import static org.livingwell.careplan.entry.domain.EntryFixtures.its;
import static org.livingwell.careplan.entry.domain.EntryFixtures.refusal;
import static org.livingwell.careplan.entry.domain.EntryFixtures.steps;
import static org.livingwell.careplan.entry.domain.EntryFixtures.written;
import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Told.StepPlanned;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who matters to them is asked whether they want support themselves. */
class AskThemTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Ahead ASK = ask(7, FRIDAY);

    @Test
    void askingSomebodyWhetherTheyWantSupportIsAStep() {
        Entry ruth = by(HIMSELF, ruth(null));

        assertThat(decide(ruth, new Doing.AskThem(WANDA, ASK)))
                .isEqualTo(
                        agree(
                                new Done.AskedThem(ruth(null).asking(ASK)),
                                new StepPlanned(ENTRY, ASK, null)));
        assertThat(its(after(ruth, new Doing.AskThem(HIMSELF, ASK))).content().ahead())
                .containsExactly(ASK);
    }

    @Test
    void askedTwiceOnOneDayItIsOneStepAndOnAnotherDayAnother() {
        Entry asked = after(by(HIMSELF, ruth(null)), new Doing.AskThem(WANDA, ASK));
        Ahead monday = ask(8, FRIDAY.plusDays(3));

        assertThat(decide(asked, new Doing.AskThem(HIMSELF, ask(8, FRIDAY)))).isEqualTo(agree());
        assertThat(steps(asked, new Doing.AskThem(HIMSELF, monday)))
                .containsExactly(new StepPlanned(ENTRY, monday, ASK.step()));
    }

    @Test
    void whoeverIsNamedAsASupporterIsNotAskedBesidesAndIsNamedOnce() {
        Entry asked = after(by(HIMSELF, ruth(null)), new Doing.AskThem(WANDA, ASK));
        Ahead named = Ahead.of(new UUID(0, 11), Ahead.Kind.SUPPORTER_NAMED, null, FRIDAY);
        Ahead later = Ahead.of(new UUID(0, 12), named.kind(), null, FRIDAY.plusDays(3));

        assertThat(steps(asked, new Doing.AskThem(HIMSELF, named)))
                .containsExactly(new StepPlanned(ENTRY, named, ASK.step()));
        Entry supporter = after(asked, new Doing.AskThem(HIMSELF, named));
        assertThat(decide(supporter, new Doing.AskThem(WANDA, ask(8, FRIDAY.plusDays(3)))))
                .isEqualTo(agree());
        assertThat(decide(supporter, new Doing.AskThem(WANDA, later))).isEqualTo(agree());
        assertThat(named.wasSeenTo().covers(later)).isFalse();
        assertThat(named.wasSeenTo().covers(named)).isTrue();
        assertThat(ASK.covers(named)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Relation.class, names = "PERSON", mode = Mode.EXCLUDE)
    void aPetAGroupAndAPlaceAreNotAsked(Relation other) {
        assertThat(refusal(by(HIMSELF, ruth(other)), new Doing.AskThem(WANDA, ASK)))
                .isEqualTo("not-a-person");
    }

    @Test
    void onlySomebodyShownToTheTeamIsAsked() {
        var ask = new Doing.AskThem(HIMSELF, ASK);
        Entry proposed = by(WANDA, ruth(Relation.PERSON));
        Entry theirs = by(HIMSELF, ruth(Relation.PERSON));
        Entry alone = after(theirs, new Command.KeepToThemselves(1));
        Entry leads = after(theirs, new Command.ShowTo(Audience.LEAD_WORKER, 1));

        assertThat(refusal(proposed, ask)).isEqualTo("not-shown");
        assertThat(refusal(alone, ask)).isEqualTo("not-shown");
        assertThat(decide(alone, new Doing.AskThem(WANDA, ASK))).isEqualTo(Decision.notFound());
        assertThat(decide(leads, new Doing.AskThem(WANDA, ASK))).isEqualTo(Decision.notFound());
        assertThat(refusal(leads, new Doing.AskThem(LENA, ASK))).isEqualTo("not-shown");
        assertThat(refusal(after(theirs, new Command.Withdraw(HIMSELF)), ask))
                .isEqualTo("entry-withdrawn");
        assertThat(refusal(written(HIMSELF), ask)).isEqualTo("not-a-person");
        assertThat(decide(new None(), ask)).isEqualTo(Decision.notFound());
    }

    @Test
    void whatIsNotInThePlanAnyMoreIsNotSeenTo() {
        Entry asked = after(by(HIMSELF, ruth(null)), new Doing.AskThem(WANDA, ASK));
        var over = new StepPlanned(ENTRY, null, ASK.step());

        assertThat(steps(asked, new Command.Withdraw(HIMSELF))).containsExactly(over);
        assertThat(steps(asked, new Command.KeepToThemselves(1))).containsExactly(over);
        assertThat(steps(asked, new Command.TakeBack())).containsExactly(over);
        assertThat(steps(asked, correct(HIMSELF, ruth(Relation.PET), 1))).containsExactly(over);
        assertThat(its(after(asked, correct(HIMSELF, ruth(Relation.PET), 1))).content().ahead())
                .isEmpty();
        assertThat(steps(asked, correct(HIMSELF, ruth(Relation.PERSON), 1))).isEmpty();
        assertThat(steps(asked, new Command.ShowTo(Audience.LEAD_WORKER, 1))).containsExactly(over);
    }

    @Test
    void somebodyWhoWasAskedIsNotAskedAgainByThemselves() {
        Entry asked = after(by(HIMSELF, ruth(null)), new Doing.AskThem(WANDA, ASK));

        Entry seenTo = after(asked, new Doing.HearOfStep(ASK.step()));

        assertThat(hiddenAndShown(seenTo)).isEmpty();
        assertThat(steps(seenTo, correct(HIMSELF, ruth(Relation.PERSON), 1))).isEmpty();
        Ahead monday = ask(8, FRIDAY.plusDays(3));
        assertThat(steps(seenTo, new Doing.AskThem(HIMSELF, monday)))
                .containsExactly(new StepPlanned(ENTRY, monday, null));
    }

    private static Ahead ask(int step, LocalDate due) {
        return Ahead.of(new UUID(0, step), Ahead.Kind.ASK_ABOUT_SUPPORT, null, due);
    }

    private static Content.Relationship ruth(@Nullable Relation relation) {
        return new Content.Relationship(
                new Words("Ruth"), relation, Circle.INTIMACY, Line.STRONG, Giving.BOTH, null, null);
    }
}
