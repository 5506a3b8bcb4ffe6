package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.ENTRY;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.LAMBETH;
import static org.livingwell.careplan.entry.domain.EntryFixtures.SAM;
import static org.livingwell.careplan.entry.domain.EntryFixtures.WANDA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.decide;
import static org.livingwell.careplan.entry.domain.EntryFixtures.its;
import static org.livingwell.careplan.entry.domain.EntryFixtures.refusal;
import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Doing.TakeLetter;
import org.livingwell.careplan.entry.domain.Done.LetterAsked;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.Command.Agree;
import org.livingwell.careplan.entry.domain.Entry.Command.Correct;
import org.livingwell.careplan.entry.domain.Entry.Command.Decline;
import org.livingwell.careplan.entry.domain.Entry.Command.KeepToThemselves;
import org.livingwell.careplan.entry.domain.Entry.Command.ShowTo;
import org.livingwell.careplan.entry.domain.Entry.Command.Withdraw;
import org.livingwell.careplan.entry.domain.Entry.Command.Write;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Told.StepPlanned;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A letter to whom they work for, and what was agreed there. */
class AtWorkTest {

    static final LocalDate TUESDAY = LocalDate.parse("2026-12-01");
    static final LocalDate MARCH = LocalDate.parse("2027-03-01");
    static final Words MILL = new Words("The mill");
    static final Words QUIET = new Words("Quiet");
    static final Ahead TAKE = step(7, Ahead.Kind.TAKE_LETTER, TUESDAY);
    static final Ahead REVIEW = step(8, Ahead.Kind.REVIEW_ADJUSTMENTS, MARCH);
    static final AtWork LETTER = atWork(MILL, QUIET, null, null, null, null);
    static final TakeLetter ASK = new TakeLetter(HIMSELF, 1, TAKE);

    @Test
    void someoneTakesALetterAlongOnceADay() {
        var entry = written(LETTER);
        var asked = job(LETTER.takenAlong(TAKE));

        assertThat(decide(entry, ASK))
                .isEqualTo(agree(new LetterAsked(asked), new StepPlanned(ENTRY, TAKE, null)));
        var taken = after(entry, ASK);
        assertThat(its(taken).content()).isEqualTo(asked);
        assertThat(its(taken).revision()).isEqualTo(1);
        assertThat(decide(taken, ASK)).isEqualTo(agree());
        var later = step(9, Ahead.Kind.TAKE_LETTER, TUESDAY.plusDays(1));
        assertThat(decide(taken, new TakeLetter(WANDA, 1, later)).toString())
                .contains(new StepPlanned(ENTRY, later, TAKE.step()).toString());
    }

    @Test
    void nobodyTakesAlongWhatSaysSomethingElseOrIsNotForTheTeam() {
        var taken = after(written(LETTER), ASK);
        var off = new StepPlanned(ENTRY, null, TAKE.step()).toString();

        for (var command :
                List.of(
                        new Withdraw(HIMSELF),
                        new KeepToThemselves(1),
                        new ShowTo(Audience.LEAD_WORKER, 1),
                        correct(atWork(MILL, MILL, null, null, null, null)),
                        correct(atWork(QUIET, QUIET, null, null, null, null)),
                        correct(null))) {
            assertThat(decide(taken, command).toString()).contains(off);
        }
        var agreedTo = atWork(MILL, QUIET, null, QUIET, TUESDAY, null);
        assertThat(decide(taken, correct(agreedTo)).toString()).doesNotContain("StepPlanned");
        assertThat(its(after(taken, correct(agreedTo))).content())
                .isEqualTo(job(agreedTo.takenAlong(TAKE)));
    }

    @Test
    void aLetterIsAskedForByWhoeverReadItWhereTheTeamMayKnow() {
        var entry = written(LETTER);
        var proposed = by(WANDA, job(LETTER));
        var alone = after(entry, new KeepToThemselves(1));
        var lead = after(entry, new ShowTo(Audience.LEAD_WORKER, 1));

        assertThat(refusal(entry, new TakeLetter(HIMSELF, 2, TAKE))).isEqualTo("changed-meanwhile");
        assertThat(refusal(proposed, ASK)).isEqualTo("not-shown");
        assertThat(refusal(alone, new TakeLetter(HIMSELF, 2, TAKE))).isEqualTo("not-shown");
        assertThat(refusal(alone, new TakeLetter(WANDA, 2, TAKE))).isEqualTo("not-found");
        assertThat(refusal(lead, new TakeLetter(HIMSELF, 2, TAKE))).isEqualTo("not-shown");
        assertThat(refusal(after(entry, new Withdraw(HIMSELF)), ASK)).isEqualTo("entry-withdrawn");
        assertThat(refusal(new None(), ASK)).isEqualTo("not-found");
        assertThat(refusal(EntryFixtures.written(HIMSELF), ASK)).isEqualTo("no-letter");
        assertThat(refusal(written(null), ASK)).isEqualTo("no-letter");
        assertThat(refusal(written(half(MILL, null)), ASK)).isEqualTo("no-letter");
        assertThat(refusal(written(half(null, QUIET)), ASK)).isEqualTo("no-letter");
    }

    @Test
    void noWordIsOnPaperBeforeThePersonAgreedToIt() {
        var proposed = by(WANDA, job(LETTER));

        assertThat(whyNot(proposed)).isEqualTo("not-agreed");
        assertThat(whyNot(after(proposed, new Agree(1)))).isNull();
        assertThat(whyNot(after(proposed, new Decline(1, null)))).isEqualTo("not-agreed");
        assertThat(whyNot(after(written(LETTER), new KeepToThemselves(1)))).isNull();
        var declinedAlone = after(proposed, new Decline(1, null), new KeepToThemselves(1));
        assertThat(whyNot(declinedAlone)).isEqualTo("not-agreed");
        assertThat(whyNot(after(written(LETTER), new Withdraw(HIMSELF)))).isEqualTo("not-agreed");
        assertThat(whyNot(written(null))).isEqualTo("no-letter");
        assertThat(whyNot(written(half(MILL, null)))).isEqualTo("no-letter");
        assertThat(whyNot(EntryFixtures.written(HIMSELF))).isEqualTo("no-letter");
    }

    @Test
    void whatWasAgreedIsLookedAtAgainByTheSameStepWhileItIsDueOnTheSameDay() {
        var agreed = atWork(null, null, null, QUIET, TUESDAY, REVIEW);
        var planned = new StepPlanned(ENTRY, REVIEW, null).toString();
        var other = step(9, Ahead.Kind.REVIEW_ADJUSTMENTS, MARCH);
        var sameDay = atWork(null, null, null, MILL, TUESDAY, other);
        var otherDay = step(10, Ahead.Kind.REVIEW_ADJUSTMENTS, TUESDAY);
        var sooner = atWork(null, null, null, QUIET, TUESDAY, otherDay);
        var never = atWork(null, null, null, QUIET, TUESDAY, null);

        assertThat(decide(new None(), write(HIMSELF, job(agreed))).toString()).contains(planned);
        assertThat(decide(written(agreed), correct(sameDay)).toString())
                .doesNotContain("StepPlanned");
        assertThat(decide(written(agreed), correct(sooner)).toString())
                .contains(new StepPlanned(ENTRY, otherDay, REVIEW.step()).toString());
        assertThat(decide(written(agreed), correct(never)).toString())
                .contains(new StepPlanned(ENTRY, null, REVIEW.step()).toString());
        assertThat(decide(written(never), correct(agreed)).toString()).contains(planned);
        assertThat(decide(written(null), correct(agreed)).toString()).contains(planned);
    }

    @Test
    void bothMayBeAheadAndAllWordsCount() {
        var both = atWork(MILL, QUIET, TAKE, MILL, TUESDAY, REVIEW);

        assertThat(job(both).ahead()).containsExactly(TAKE, REVIEW);
        assertThat(job(null).ahead()).isEmpty();
        assertThat(job(both).bytes()).isEqualTo(3 + 8 + 5 + 8);
        assertThat(job(both).at(Stage.STARTED).atWork()).isEqualTo(both);
    }

    @Test
    void whatWasSeenToDoesNotComeBackWhileItSaysTheSame() {
        var agreed = atWork(MILL, QUIET, null, QUIET, TUESDAY, REVIEW);
        var entry = after(written(agreed), ASK);
        var seenTo =
                after(
                        entry,
                        new Doing.HearOfStep(TAKE.step()),
                        new Doing.HearOfStep(REVIEW.step()));
        var other = step(9, Ahead.Kind.REVIEW_ADJUSTMENTS, MARCH);
        var sameWords = atWork(MILL, QUIET, null, QUIET, TUESDAY, other);
        var otherWords = atWork(MILL, QUIET, null, MILL, TUESDAY, other);

        assertThat(its(seenTo).content())
                .isEqualTo(
                        job(
                                atWork(
                                        MILL,
                                        QUIET,
                                        TAKE.wasSeenTo(),
                                        QUIET,
                                        TUESDAY,
                                        REVIEW.wasSeenTo())));
        assertThat(its(after(entry, new Doing.HearOfStep(REVIEW.step()))).content().ahead())
                .containsExactly(TAKE, REVIEW.wasSeenTo());
        assertThat(decide(seenTo, new Command.Withdraw(HIMSELF)).toString())
                .doesNotContain("StepPlanned");
        assertThat(decide(seenTo, correct(sameWords)).toString()).doesNotContain("StepPlanned");
        assertThat(decide(seenTo, correct(otherWords)).toString())
                .contains(new StepPlanned(ENTRY, other, null).toString())
                .doesNotContain("ahead=null");
        assertThat(job(null).seenTo(TAKE.step())).isEqualTo(job(null));
    }

    private static AtWork atWork(
            @Nullable Words to,
            @Nullable Words helps,
            @Nullable Ahead letter,
            @Nullable Words agreed,
            @Nullable LocalDate on,
            @Nullable Ahead review) {
        return new AtWork(to, helps, letter, agreed, on, review, null, null, null);
    }

    private static AtWork half(@Nullable Words to, @Nullable Words helps) {
        return atWork(to, helps, null, null, null, null);
    }

    private static Ahead step(int id, Ahead.Kind kind, LocalDate due) {
        return Ahead.of(new UUID(0, id), kind, null, due);
    }

    private static Wanted.Future job(@Nullable AtWork atWork) {
        return new Wanted.Future(new Words("Job"), LifeArea.WORK, null, null, null, null, atWork);
    }

    private static Write write(Party party, Content content) {
        return new Write(
                new Draft(ENTRY, SAM, LAMBETH, Section.FUTURE, content, Audience.TEAM, party),
                null);
    }

    private static Entry by(Party party, Content content) {
        return after(new None(), write(party, content));
    }

    private static Entry written(@Nullable AtWork atWork) {
        return by(HIMSELF, job(atWork));
    }

    private static Correct correct(@Nullable AtWork atWork) {
        return new Correct(HIMSELF, Section.FUTURE, job(atWork), 1, null);
    }

    private static @Nullable String whyNot(Entry entry) {
        return Letters.whyNot((Standing) entry).map(Refusal::code).orElse(null);
    }
}
