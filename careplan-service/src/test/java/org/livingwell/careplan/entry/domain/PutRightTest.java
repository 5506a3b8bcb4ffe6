package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.ENTRY;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.WANDA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.by;
import static org.livingwell.careplan.entry.domain.EntryFixtures.correct;
import static org.livingwell.careplan.entry.domain.EntryFixtures.decide;
import static org.livingwell.careplan.entry.domain.EntryFixtures.hiddenAndShown;
import static org.livingwell.careplan.entry.domain.EntryFixtures.its;
import static org.livingwell.careplan.entry.domain.EntryFixtures.steps;
import static org.livingwell.careplan.entry.domain.EntryFixtures.write;
import static org.livingwell.careplan.entry.domain.EntryFixtures.written;
import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Told.StepPlanned;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.UUID;

/** What could have been better is put right by a day, once the person agrees. */
class PutRightTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Ahead CALL = Ahead.of(new UUID(0, 9), Ahead.Kind.PUT_RIGHT, null, FRIDAY);
    private static final UUID OTHER = new UUID(0, 7);

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

        assertThat(steps(looked, correct(HIMSELF, looked(again), 1))).isEmpty();
        assertThat(its(after(looked, correct(HIMSELF, looked(again), 1))).content())
                .isEqualTo(looked(CALL));
        assertThat(steps(looked, correct(HIMSELF, looked(later), 1)))
                .containsExactly(new StepPlanned(ENTRY, later, CALL.step()));
        assertThat(steps(looked, correct(HIMSELF, looked(null), 1)))
                .containsExactly(new StepPlanned(ENTRY, null, CALL.step()));
        assertThat(steps(by(HIMSELF, looked(null)), correct(HIMSELF, looked(again), 1)))
                .containsExactly(new StepPlanned(ENTRY, again, null));
    }

    @Test
    void whatWasSeenToDoesNotComeBackWhenItIsHiddenAndShownAgain() {
        var heard = new Doing.HearOfStep(CALL.step());
        Entry looked = by(HIMSELF, looked(CALL));
        Entry seenTo = after(looked, heard);

        assertThat(decide(looked, heard))
                .isEqualTo(agree(new Done.SeenTo(looked(CALL.wasSeenTo()))));
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
        var other = new Doing.HearOfStep(OTHER);

        assertThat(decide(by(HIMSELF, looked(CALL)), other)).isEqualTo(agree());
        assertThat(decide(by(HIMSELF, looked(null)), other)).isEqualTo(agree());
        assertThat(decide(written(HIMSELF), other)).isEqualTo(agree());
        assertThat(decide(new None(), other)).isEqualTo(agree());
        assertThat(looked(null).seenTo(OTHER)).isEqualTo(looked(null));
        Content plain = new Content.Plain(new Words("My sister"));
        assertThat(plain.seenTo(OTHER)).isEqualTo(plain);
    }

    @Test
    void somethingElseToDoOnTheSameDayIsAnotherStepOnceTheFirstWasSeenTo() {
        Entry looked = by(HIMSELF, looked(CALL));
        Entry seenTo = after(looked, new Doing.HearOfStep(CALL.step()));
        var again = Ahead.of(new UUID(0, 10), Ahead.Kind.PUT_RIGHT, null, FRIDAY);

        assertThat(steps(seenTo, correct(HIMSELF, looked(again), 1))).isEmpty();
        assertThat(steps(seenTo, correct(HIMSELF, looked("Visit on Friday", again), 1)))
                .containsExactly(new StepPlanned(ENTRY, again, null));
        assertThat(steps(looked, correct(HIMSELF, looked("Visit on Friday", again), 1))).isEmpty();
    }

    private static Content looked(@Nullable Ahead ahead) {
        return looked(ahead == null ? null : "Ring on Friday", ahead);
    }

    private static Content looked(@Nullable String atOnce, @Nullable Ahead ahead) {
        return new Content.Reflection(
                new Words("Nobody rang back"),
                LookingBack.COULD_BE_BETTER,
                atOnce == null ? null : new Words(atOnce),
                ahead);
    }
}
