package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.ENTRY;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.LAMBETH;
import static org.livingwell.careplan.entry.domain.EntryFixtures.NOON;
import static org.livingwell.careplan.entry.domain.EntryFixtures.SAM;
import static org.livingwell.careplan.entry.domain.EntryFixtures.WANDA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.its;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Doing.AskMeeting;
import org.livingwell.careplan.entry.domain.Doing.CallOffMeeting;
import org.livingwell.careplan.entry.domain.Doing.PlanMeeting;
import org.livingwell.careplan.entry.domain.Done.MeetingAsked;
import org.livingwell.careplan.entry.domain.Done.MeetingSet;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.Command.Correct;
import org.livingwell.careplan.entry.domain.Entry.Command.KeepToThemselves;
import org.livingwell.careplan.entry.domain.Entry.Command.ShowTo;
import org.livingwell.careplan.entry.domain.Entry.Command.Withdraw;
import org.livingwell.careplan.entry.domain.Entry.Command.Write;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Told.MeetingOff;
import org.livingwell.careplan.entry.domain.Told.MeetingPlanned;
import org.livingwell.careplan.entry.domain.Told.StepPlanned;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sam meets whom he works for, and Wanda comes along. */
class WorkMeetingTest {

    static final LocalDate TUESDAY = LocalDate.parse("2026-12-01");
    static final Ahead STEP = step(7, TUESDAY);
    static final AskMeeting ASK = new AskMeeting(HIMSELF, 1, STEP);
    static final WorkMeeting MEETING = meeting(9, NOON.plus(Duration.ofDays(2)));
    static final WorkMeeting LATER = meeting(10, NOON.plus(Duration.ofDays(3)));

    @Test
    void theyAskForSomeoneToComeAlongOnceADay() {
        var entry = job(LifeArea.WORK, null);

        assertThat(events(entry, ASK, NOON))
                .containsExactly(
                        new MeetingAsked(content(AtWork.NOTHING.meetingAsked(STEP))),
                        new StepPlanned(ENTRY, STEP, null));
        var asked = after(entry, ASK);
        assertThat(its(asked).revision()).isEqualTo(1);
        assertThat(events(asked, ASK, NOON)).isEmpty();
        var other = step(8, TUESDAY.plusDays(1));
        assertThat(events(asked, new AskMeeting(WANDA, 1, other), NOON))
                .contains(new StepPlanned(ENTRY, other, STEP.step()));
        var seenTo = after(asked, new Doing.HearOfStep(STEP.step()));
        var again = step(8, TUESDAY);
        assertThat(events(seenTo, new AskMeeting(HIMSELF, 1, again), NOON))
                .contains(new StepPlanned(ENTRY, again, null));
    }

    @Test
    void aWorkerSaysWhenAndTheStepIsOver() {
        var asked = after(job(LifeArea.WORK, null), ASK);

        var events = events(asked, new PlanMeeting(WANDA, 1, MEETING), NOON);

        var now = its(asked).doing(content(AtWork.NOTHING.meetingAt(MEETING)));
        assertThat(events)
                .containsExactlyInAnyOrder(
                        new StepPlanned(ENTRY, null, STEP.step()),
                        new MeetingSet(now),
                        new MeetingPlanned(ENTRY, MEETING));
        var planned = after(asked, new PlanMeeting(WANDA, 1, MEETING));
        assertThat(its(planned).revision()).isEqualTo(2);
        assertThat(events(planned, new AskMeeting(HIMSELF, 2, STEP), NOON)).isEmpty();
        assertThat(events(planned, new AskMeeting(HIMSELF, 2, STEP), MEETING.endsAt()))
                .isNotEmpty();
    }

    @Test
    void itIsMovedUnderTheSameIdAndASecondOneIsAnother() {
        var planned = planned();
        var move = new PlanMeeting(WANDA, 2, LATER);

        assertThat(events(planned, move, NOON))
                .contains(new MeetingPlanned(ENTRY, LATER.insteadOf(MEETING)));
        assertThat(LATER.insteadOf(MEETING).appointment()).isEqualTo(MEETING.appointment());
        assertThat(events(planned, move, MEETING.endsAt()))
                .contains(new MeetingPlanned(ENTRY, LATER));
        var same = new PlanMeeting(WANDA, 2, meeting(11, MEETING.startsAt()));
        assertThat(events(planned, same, NOON)).isEmpty();
    }

    @Test
    void itIsOffOnceItIsCalledOffOrNotForTheTeam() {
        var planned = planned();

        for (var command :
                List.of(
                        new CallOffMeeting(WANDA, 2),
                        new Withdraw(HIMSELF),
                        new KeepToThemselves(2),
                        new ShowTo(Audience.LEAD_WORKER, 2),
                        new Command.TakeBack())) {
            assertThat(events(planned, command, NOON))
                    .contains(new MeetingOff(ENTRY, MEETING.appointment()));
            assertThat(events(planned, command, MEETING.endsAt()).toString())
                    .doesNotContain("MeetingOff");
        }
        var off = after(planned, new CallOffMeeting(WANDA, 2));
        assertThat(events(off, new CallOffMeeting(WANDA, 3), NOON)).isEmpty();
        assertThat(events(planned, new CallOffMeeting(WANDA, 2), MEETING.endsAt())).isEmpty();
        var alone = after(planned, new KeepToThemselves(2));
        assertThat(events(alone, new ShowTo(Audience.TEAM, 3), NOON))
                .contains(new MeetingPlanned(ENTRY, MEETING));
    }

    @Test
    void otherWordsLeaveItAsItIs() {
        var planned = planned();
        var work = new AtWork(new Words("Mill"), null, null, null, null, null, null, null, null);

        for (var words : new AtWork[] {null, work}) {
            var correct = new Correct(HIMSELF, Section.FUTURE, content(words), 2, null);
            assertThat(events(planned, correct, NOON).toString()).doesNotContain("[Meeting");
            var now = (Wanted.Future) its(after(planned, correct)).content();
            assertThat(now.atWork().meeting()).isEqualTo(MEETING);
        }
        var none = new Correct(HIMSELF, Section.FUTURE, content(null), 1, null);
        var plain = after(job(LifeArea.WORK, work), none);
        assertThat(((Wanted.Future) its(plain).content()).atWork()).isNull();
    }

    @Test
    void itIsForWhoeverReadItWhereTheTeamMayKnowThatTheyWork() {
        var entry = job(LifeArea.WORK, null);
        var lead = after(entry, new ShowTo(Audience.LEAD_WORKER, 1));
        var gone = after(entry, new Withdraw(HIMSELF));

        assertThat(refusals(entry, 2)).containsOnly("changed-meanwhile");
        assertThat(refusals(lead, 2)).containsOnly("not-shown");
        assertThat(refusals(gone, 1)).containsOnly("entry-withdrawn");
        assertThat(refusals(new None(), 1)).containsOnly("not-found");
        assertThat(refusals(EntryFixtures.written(HIMSELF), 1)).containsOnly("not-work");
        assertThat(refusals(job(LifeArea.HOME, null), 1)).containsOnly("not-work");
        assertThat(events(job(LifeArea.HOME, AtWork.NOTHING), ASK, NOON)).isNotEmpty();
        var proposed = after(new None(), write(WANDA, LifeArea.WORK, null));
        assertThat(refusals(proposed, 1)).containsOnly("not-shown");
        assertThat(refusal(entry, new PlanMeeting(WANDA, 1, meeting(9, NOON))))
                .isEqualTo("date-over");
    }

    @Test
    void onceTheWorkIsOverNobodyIsMetThereAnyMore() {
        var since = LocalDate.parse("2026-09-01");
        var ended = working(new Job(since, LocalDate.parse("2026-11-20")));
        for (Entry over :
                List.of(
                        job(LifeArea.WORK, ended),
                        at(Stage.FINISHED, null),
                        at(Stage.NOT_FOR_ME, working(new Job(since, null))))) {
            assertThat(refusal(over, ASK)).isEqualTo("work-over");
            assertThat(refusal(over, new PlanMeeting(WANDA, 1, MEETING))).isEqualTo("work-over");
            assertThat(events(over, new CallOffMeeting(WANDA, 1), NOON)).isEmpty();
        }
        for (Entry goesOn :
                List.of(
                        job(LifeArea.WORK, working(new Job(since, null))),
                        at(Stage.STARTED, null))) {
            assertThat(events(goesOn, ASK, NOON)).isNotEmpty();
            assertThat(events(goesOn, new PlanMeeting(WANDA, 1, MEETING), NOON)).isNotEmpty();
        }
    }

    @Test
    void whatWasPlannedBeforeItEndedIsMovedAndCalledOffAllTheSame() {
        var planned = planned();
        var ended = working(new Job(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-20")));
        var over = after(planned, new Correct(HIMSELF, Section.FUTURE, content(ended), 2, null));
        int seen = its(over).revision();

        assertThat(events(over, new PlanMeeting(WANDA, seen, LATER), NOON))
                .contains(new MeetingPlanned(ENTRY, LATER.insteadOf(MEETING)));
        assertThat(events(over, new AskMeeting(HIMSELF, seen, STEP), NOON)).isEmpty();
        assertThat(events(over, new CallOffMeeting(WANDA, seen), NOON))
                .contains(new MeetingOff(ENTRY, MEETING.appointment()));
        var again = meeting(11, MEETING.endsAt().plus(Duration.ofDays(1)));
        var late = EntryRules.decide(over, new PlanMeeting(WANDA, seen, again), MEETING.endsAt());
        assertThat(((Decision.Refused<Event>) late).refusal().code()).isEqualTo("work-over");
    }

    private static AtWork working(Job job) {
        return new AtWork(null, null, null, null, null, null, null, null, job);
    }

    private static Entry at(Stage stage, @Nullable AtWork work) {
        var what =
                new Wanted.Future(new Words("Job"), LifeArea.WORK, null, null, null, stage, work);
        var draft = new Draft(ENTRY, SAM, LAMBETH, Section.FUTURE, what, Audience.TEAM, HIMSELF);
        return after(new None(), new Write(draft, null));
    }

    private static List<String> refusals(Entry entry, int seen) {
        return List.of(
                refusal(entry, new AskMeeting(HIMSELF, seen, STEP)),
                refusal(entry, new PlanMeeting(HIMSELF, seen, MEETING)),
                refusal(entry, new CallOffMeeting(HIMSELF, seen)));
    }

    private static String refusal(Entry entry, Command command) {
        return ((Decision.Refused<Event>) EntryRules.decide(entry, command, NOON)).refusal().code();
    }

    private static List<Event> events(Entry entry, Command command, Instant now) {
        return ((Agreed<Event>) EntryRules.decide(entry, command, now)).events();
    }

    private static Entry planned() {
        return after(job(LifeArea.WORK, null), new PlanMeeting(WANDA, 1, MEETING));
    }

    private static Entry job(LifeArea area, @Nullable AtWork work) {
        return after(new None(), write(HIMSELF, area, work));
    }

    private static Write write(Party party, LifeArea area, @Nullable AtWork work) {
        var what = new Wanted.Future(new Words("Job"), area, null, null, null, null, work);
        return new Write(
                new Draft(ENTRY, SAM, LAMBETH, Section.FUTURE, what, Audience.TEAM, party), null);
    }

    private static Wanted.Future content(@Nullable AtWork work) {
        return new Wanted.Future(new Words("Job"), LifeArea.WORK, null, null, null, null, work);
    }

    private static Ahead step(int id, LocalDate due) {
        return Ahead.of(new UUID(0, id), Ahead.Kind.MEET_EMPLOYER, null, due);
    }

    private static WorkMeeting meeting(int id, Instant at) {
        var worker = new WorkerId(new UUID(0, 4));
        return new WorkMeeting(new UUID(0, id), at, at.plus(Duration.ofHours(1)), worker);
    }
}
