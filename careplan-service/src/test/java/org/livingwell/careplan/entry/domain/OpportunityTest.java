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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.livingwell.careplan.entry.domain.Doing.Want;
import org.livingwell.careplan.entry.domain.Done.NotWanted;
import org.livingwell.careplan.entry.domain.Done.WasWanted;
import org.livingwell.careplan.entry.domain.Entry.Command.Correct;
import org.livingwell.careplan.entry.domain.Entry.Command.KeepToThemselves;
import org.livingwell.careplan.entry.domain.Entry.Command.ShowTo;
import org.livingwell.careplan.entry.domain.Entry.Command.TakeBack;
import org.livingwell.careplan.entry.domain.Entry.Command.Withdraw;
import org.livingwell.careplan.entry.domain.Entry.Command.Write;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;

/** What is ahead: an opportunity that is wanted is a step, until somebody need not see to it. */
class OpportunityTest {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final Want WANT = new Want(HIMSELF, 1, TODAY);

    @Test
    void whoeverWantsAnOpportunityIsTalkedWithWithinAWeek() {
        var wished = written(ahead(LifeArea.VOLUNTEERING, Stage.WISHED));

        var wanted = after(wished, WANT);

        var asked = ahead(LifeArea.VOLUNTEERING, Stage.ASKED);
        assertThat(its(wanted).content()).isEqualTo(asked);
        assertThat(its(wanted).revision()).isEqualTo(2);
        assertThat(decide(wished, WANT))
                .isEqualTo(agree(new WasWanted(its(wanted), asked, TODAY.plusDays(7))));
        assertThat(after(wished, new Want(WANDA, 1, TODAY))).isEqualTo(wanted);
    }

    @Test
    void nobodySeesToWhatIsHiddenWithdrawnOrNotTheirsAndItIsOnlyWishedForAgain() {
        var wanted = after(written(ahead(LifeArea.WORK, null)), WANT);

        for (var command :
                List.of(
                        new Withdraw(HIMSELF),
                        new KeepToThemselves(2),
                        new ShowTo(Audience.LEAD_WORKER, 2),
                        new TakeBack())) {
            assertThat(decide(wanted, command).toString())
                    .contains(new NotWanted(ENTRY, ahead(LifeArea.WORK, Stage.WISHED)).toString());
        }
        var hidden = after(wanted, new KeepToThemselves(2));
        assertThat(its(after(hidden, new ShowTo(Audience.TEAM, 3))).content())
                .isEqualTo(ahead(LifeArea.WORK, Stage.WISHED));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WAITING", "STARTED", "FINISHED", "NOT_FOR_ME", "WISHED"},
            mode = Mode.INCLUDE)
    void nobodySeesToWhatCameAboutOrIsNotWantedAnyMore(Stage stage) {
        var wanted = after(written(ahead(LifeArea.TRAINING, null)), WANT);

        var otherwise = correct(ahead(LifeArea.TRAINING, stage), 2);

        assertThat(decide(wanted, otherwise).toString()).contains("NotWanted");
        assertThat(its(after(wanted, otherwise)).content())
                .isEqualTo(ahead(LifeArea.TRAINING, stage));
        assertThat(decide(after(wanted, otherwise), new Withdraw(HIMSELF)).toString())
                .doesNotContain("NotWanted");
    }

    @Test
    void inOtherWordsItIsWantedAsBefore() {
        var wanted = after(written(ahead(LifeArea.EDUCATION, null)), WANT);
        var words =
                new Wanted.Future(
                        new Words("A degree"),
                        LifeArea.EDUCATION,
                        null,
                        null,
                        null,
                        Stage.ASKED,
                        null);

        assertThat(decide(wanted, correct(words, 2)).toString()).doesNotContain("NotWanted");
    }

    @ParameterizedTest
    @EnumSource(names = {"ASKED", "WAITING", "STARTED"})
    void whatIsOnTheWayIsNotAskedForTwice(Stage stage) {
        assertThat(decide(written(ahead(LifeArea.WORK, stage)), WANT)).isEqualTo(agree());
    }

    @Test
    void itIsWantedByWhoeverReadItAndWhereOthersMayKnow() {
        var entry = written(ahead(LifeArea.HOME, Stage.FINISHED));

        assertThat(refusal(entry, new Want(HIMSELF, 2, TODAY))).isEqualTo("changed-meanwhile");
        assertThat(refusal(after(new None(), write(ahead(LifeArea.HOME, null), WANDA)), WANT))
                .isEqualTo("not-shown");
        assertThat(refusal(after(entry, new KeepToThemselves(1)), new Want(HIMSELF, 2, TODAY)))
                .isEqualTo("not-shown");
        assertThat(refusal(written(ahead(null, null)), WANT)).isEqualTo("no-kind");
        assertThat(refusal(after(entry, new Withdraw(HIMSELF)), WANT)).isEqualTo("entry-withdrawn");
        assertThat(after(entry, WANT)).isNotEqualTo(entry);
    }

    @Test
    void everyPartOfLifeIsAnOpportunityOfAKind() {
        assertThat(LifeArea.EDUCATION.opportunity()).isEqualTo(Opportunity.COURSE);
        assertThat(LifeArea.TRAINING.opportunity()).isEqualTo(Opportunity.TRAINING);
        assertThat(LifeArea.WORK.opportunity()).isEqualTo(Opportunity.JOB);
        assertThat(LifeArea.VOLUNTEERING.opportunity()).isEqualTo(Opportunity.VOLUNTEERING);
        assertThat(LifeArea.SUPPORTING_OTHERS.opportunity()).isEqualTo(Opportunity.PEER_SUPPORT);
        assertThat(LifeArea.HOME.opportunity()).isEqualTo(Opportunity.OTHER);
        assertThat(LifeArea.BEING_WITH_OTHERS.opportunity()).isEqualTo(Opportunity.OTHER);
    }

    private static Wanted.Future ahead(@Nullable LifeArea area, @Nullable Stage stage) {
        return new Wanted.Future(new Words("A choir"), area, null, null, null, stage, null);
    }

    private static Write write(Content content, Party party) {
        return new Write(
                new Draft(ENTRY, SAM, LAMBETH, Section.FUTURE, content, Audience.TEAM, party),
                null);
    }

    private static Entry written(Content content) {
        return after(new None(), write(content, HIMSELF));
    }

    private static Correct correct(Content content, int seen) {
        return new Correct(HIMSELF, Section.FUTURE, content, seen, null);
    }
}
