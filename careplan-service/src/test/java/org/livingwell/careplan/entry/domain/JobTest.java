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

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.Command.Agree;
import org.livingwell.careplan.entry.domain.Entry.Command.Correct;
import org.livingwell.careplan.entry.domain.Entry.Command.KeepToThemselves;
import org.livingwell.careplan.entry.domain.Entry.Command.ShowTo;
import org.livingwell.careplan.entry.domain.Entry.Command.Withdraw;
import org.livingwell.careplan.entry.domain.Entry.Command.Write;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Told.JobBegan;
import org.livingwell.careplan.entry.domain.Told.JobOver;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Since when somebody is at work, and what others hear of that. */
class JobTest {

    static final LocalDate MONDAY = LocalDate.parse("2026-12-07");
    static final LocalDate MAY = LocalDate.parse("2027-05-03");
    static final Job AT_WORK = new Job(MONDAY, null);
    static final Job OVER = new Job(MONDAY, MAY);
    static final Job SECOND = new Job(MAY, null);

    @Test
    void whoeverSaysSinceWhenTheyWorkIsAskedHowItGoes() {
        assertThat(jobs(new None(), write(HIMSELF, AT_WORK)))
                .containsExactly(new JobBegan(ENTRY, MONDAY));
        assertThat(jobs(new None(), write(HIMSELF, null))).isEmpty();
        assertThat(jobs(new None(), write(HIMSELF, OVER))).isEmpty();
        assertThat(jobs(written(null), correct(AT_WORK, null)))
                .containsExactly(new JobBegan(ENTRY, MONDAY));
    }

    @Test
    void whatAWorkerWroteOfItIsHeardOnceThePersonAgrees() {
        var proposed = after(new None(), write(WANDA, AT_WORK));

        assertThat(jobs(new None(), write(WANDA, AT_WORK))).isEmpty();
        assertThat(jobs(proposed, new Agree(1))).containsExactly(new JobBegan(ENTRY, MONDAY));
    }

    @Test
    void itIsOverOnceItEndedOrIsNotForTheTeam() {
        var working = written(AT_WORK);

        for (var command :
                List.of(
                        correct(OVER, null),
                        correct(null, null),
                        correct(AT_WORK, Stage.FINISHED),
                        correct(AT_WORK, Stage.NOT_FOR_ME),
                        new ShowTo(Audience.LEAD_WORKER, 1),
                        new KeepToThemselves(1),
                        new Withdraw(HIMSELF))) {
            assertThat(jobs(working, command)).containsExactly(new JobOver(ENTRY));
        }
        var alone = after(working, new KeepToThemselves(1));
        assertThat(jobs(alone, new ShowTo(Audience.TEAM, 2)))
                .containsExactly(new JobBegan(ENTRY, MONDAY));
    }

    @Test
    void whatElseIsSaidOfItChangesNothing() {
        assertThat(jobs(written(AT_WORK), correct(AT_WORK, Stage.STARTED))).isEmpty();
        assertThat(jobs(written(OVER), new Withdraw(HIMSELF))).isEmpty();
    }

    @Test
    void anotherDayAndASecondJobBegin() {
        var over = after(written(AT_WORK), correct(OVER, null));
        var second = new Correct(HIMSELF, Section.FUTURE, content(SECOND, null), 2, null);

        assertThat(jobs(over, second)).containsExactly(new JobBegan(ENTRY, MAY));
        assertThat(jobs(written(AT_WORK), correct(SECOND, null)))
                .containsExactly(new JobBegan(ENTRY, MAY));
        var after = after(over, second);
        assertThat(its(after).content()).isEqualTo(content(SECOND, null));
    }

    private static List<Event> jobs(Entry entry, Command command) {
        return ((Agreed<Event>) decide(entry, command))
                .events().stream()
                        .flatMap(
                                it ->
                                        it instanceof JobBegan || it instanceof JobOver
                                                ? Stream.of(it)
                                                : Stream.empty())
                        .toList();
    }

    private static Entry written(@Nullable Job job) {
        return after(new None(), write(HIMSELF, job));
    }

    private static Write write(Party party, @Nullable Job job) {
        var what = content(job, null);
        return new Write(
                new Draft(ENTRY, SAM, LAMBETH, Section.FUTURE, what, Audience.TEAM, party), null);
    }

    private static Correct correct(@Nullable Job job, @Nullable Stage stage) {
        return new Correct(HIMSELF, Section.FUTURE, content(job, stage), 1, null);
    }

    private static Wanted.Future content(@Nullable Job job, @Nullable Stage stage) {
        var work =
                job == null
                        ? null
                        : new AtWork(null, null, null, null, null, null, null, null, job);
        return new Wanted.Future(new Words("Job"), LifeArea.WORK, null, null, null, stage, work);
    }
}
