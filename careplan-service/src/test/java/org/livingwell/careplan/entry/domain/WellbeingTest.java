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

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Doing.DoToday;
import org.livingwell.careplan.entry.domain.Entry.Command.Correct;
import org.livingwell.careplan.entry.domain.Entry.Command.KeepToThemselves;
import org.livingwell.careplan.entry.domain.Entry.Command.Withdraw;
import org.livingwell.careplan.entry.domain.Entry.Command.Write;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What does somebody good, and on which days they did it. */
class WellbeingTest {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void whatWasDoneTodayIsNotedOnceADay() {
        var done = after(written(), new DoToday(HIMSELF, TODAY));

        assertThat(days(done)).containsExactly(TODAY);
        assertThat(its(done).revision()).isEqualTo(1);
        assertThat(decide(done, new DoToday(WANDA, TODAY))).isEqualTo(agree());
        assertThat(days(after(done, new DoToday(WANDA, TODAY.plusDays(1)))))
                .containsExactly(TODAY, TODAY.plusDays(1));
        assertThat(days(after(done, new DoToday(HIMSELF, TODAY.minusDays(1)))))
                .containsExactly(TODAY.minusDays(1), TODAY);
    }

    @Test
    void whatWasDoneStaysDoneInOtherWords() {
        var done = after(written(), new DoToday(HIMSELF, TODAY));
        var other = new Content.Wellbeing(new Words("Swim"), null, null, null, null, List.of());

        var corrected = after(done, new Correct(HIMSELF, Section.WELLBEING, other, 1, null));

        assertThat(its(corrected).content()).isEqualTo(other.doneOn(List.of(TODAY)));
    }

    @Test
    void theNewestDaysStay() {
        Entry entry = written();
        for (int day : IntStream.rangeClosed(0, Content.Wellbeing.MOST_DAYS).toArray()) {
            entry = after(entry, new DoToday(HIMSELF, TODAY.plusDays(day)));
        }

        assertThat(days(entry))
                .hasSize(Content.Wellbeing.MOST_DAYS)
                .startsWith(TODAY.plusDays(1))
                .endsWith(TODAY.plusDays(Content.Wellbeing.MOST_DAYS));
    }

    @Test
    void onlyWhatDoesThemGoodIsDoneAndByWhomItIsThereFor() {
        var today = new DoToday(HIMSELF, TODAY);
        var alone = after(written(), new KeepToThemselves(1));

        assertThat(refusal(EntryFixtures.written(HIMSELF), today)).isEqualTo("not-wellbeing");
        assertThat(refusal(after(written(), new Withdraw(HIMSELF)), today))
                .isEqualTo("entry-withdrawn");
        assertThat(refusal(new None(), today)).isEqualTo("not-found");
        assertThat(refusal(alone, new DoToday(WANDA, TODAY))).isEqualTo("not-found");
        assertThat(days(after(alone, today))).containsExactly(TODAY);
        assertThat(decide(alone, today).toString()).doesNotContain("Review", "Gift");
    }

    @Test
    void itsWordsCount() {
        var two = new Words("ab");

        assertThat(
                        new Content.Wellbeing(
                                        two,
                                        WellbeingKind.NATURE,
                                        FiveWays.BE_ACTIVE,
                                        HowOften.MOST_DAYS,
                                        two,
                                        List.of(TODAY))
                                .bytes())
                .isEqualTo(4);
    }

    private static Entry written() {
        var walk =
                new Content.Wellbeing(
                        new Words("Walk"),
                        WellbeingKind.NATURE,
                        FiveWays.TAKE_NOTICE,
                        HowOften.EVERY_DAY,
                        new Words("May"),
                        List.of());
        var draft = new Draft(ENTRY, SAM, LAMBETH, Section.WELLBEING, walk, Audience.TEAM, HIMSELF);
        return after(new None(), new Write(draft, null));
    }

    private static List<LocalDate> days(Entry entry) {
        return ((Content.Wellbeing) its(entry).content()).done();
    }
}
