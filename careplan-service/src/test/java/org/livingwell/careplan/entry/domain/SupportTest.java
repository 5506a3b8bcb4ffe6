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
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.livingwell.careplan.entry.domain.Doing.HearOfReview;
import org.livingwell.careplan.entry.domain.Doing.Want;
import org.livingwell.careplan.entry.domain.Done.LookedAt;
import org.livingwell.careplan.entry.domain.Done.NotWanted;
import org.livingwell.careplan.entry.domain.Done.WasWanted;
import org.livingwell.careplan.entry.domain.Entry.Command.Agree;
import org.livingwell.careplan.entry.domain.Entry.Command.Correct;
import org.livingwell.careplan.entry.domain.Entry.Command.Decline;
import org.livingwell.careplan.entry.domain.Entry.Command.KeepToThemselves;
import org.livingwell.careplan.entry.domain.Entry.Command.ShowTo;
import org.livingwell.careplan.entry.domain.Entry.Command.TakeBack;
import org.livingwell.careplan.entry.domain.Entry.Command.Withdraw;
import org.livingwell.careplan.entry.domain.Entry.Command.Write;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Told.ReviewOff;
import org.livingwell.careplan.entry.domain.Told.ReviewPlanned;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;

/** Getting help: what is wanted opens a need, and is looked at together. */
class SupportTest {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final LocalDate JANUARY = LocalDate.parse("2027-01-11");
    static final Words TALKING = new Words("Talking with somebody");

    @Test
    void whoeverWantsItIsOnTheWayAndANeedOfItsAreaIsThere() {
        var wished = written(help(SupportKind.COUNSELLING, Stage.WISHED, null));

        var wanted = after(wished, new Want(HIMSELF, 1, TODAY));

        assertThat(stage(wanted)).isEqualTo(Stage.ASKED);
        assertThat(its(wanted).revision()).isEqualTo(2);
        assertThat(decide(wished, new Want(HIMSELF, 1, TODAY)))
                .isEqualTo(
                        agree(
                                new WasWanted(
                                        its(wanted),
                                        help(SupportKind.COUNSELLING, Stage.ASKED, null),
                                        TODAY.plusDays(7))));
        assertThat(after(wished, new Want(WANDA, 1, TODAY))).isEqualTo(wanted);
    }

    @Test
    void nobodySeesToWhatIsFurtherOnOrNotForTheTeamToKnowAndItIsOnlyWishedForAgain() {
        var off = new NotWanted(ENTRY, help(SupportKind.TRAUMA, Stage.WISHED, null));
        var wanted =
                after(
                        written(help(SupportKind.TRAUMA, Stage.WISHED, null)),
                        new Want(HIMSELF, 1, TODAY));
        for (var command :
                List.of(
                        new Withdraw(HIMSELF),
                        new KeepToThemselves(2),
                        new ShowTo(Audience.LEAD_WORKER, 2),
                        new TakeBack())) {
            assertThat(decide(wanted, command).toString()).contains(string(off));
        }
        var hidden = after(wanted, new KeepToThemselves(2));
        assertThat(stage(after(hidden, new ShowTo(Audience.TEAM, 3)))).isEqualTo(Stage.WISHED);
        var waiting = help(SupportKind.TRAUMA, Stage.WAITING, null);
        var further = new Correct(HIMSELF, Section.SUPPORT, waiting, 2, null);
        assertThat(decide(wanted, further).toString()).contains(string(off));
        assertThat(stage(after(wanted, further))).isEqualTo(Stage.WAITING);
        assertThat(decide(after(wanted, further), new Withdraw(HIMSELF)).toString())
                .doesNotContain("NotWanted");
        var wandas = help(SupportKind.TRAUMA, Stage.ASKED, null);
        var suggested = after(after(new None(), write(wandas, WANDA)), new Agree(1));
        var otherwise = new Correct(WANDA, Section.SUPPORT, wandas, 1, null);
        var waits = after(suggested, otherwise);
        assertThat(waits).isInstanceOf(Proposed.class);
        assertThat(decide(suggested, otherwise).toString()).doesNotContain("NotWanted");
        assertThat(decide(waits, new Decline(2, null)).toString()).contains(string(off));
    }

    @ParameterizedTest
    @EnumSource(names = {"ASKED", "WAITING", "STARTED"})
    void whatIsOnTheWayIsNotAskedForTwice(Stage stage) {
        var entry = written(help(SupportKind.TRAUMA, stage, null));

        assertThat(decide(entry, new Want(HIMSELF, 1, TODAY))).isEqualTo(agree());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ASKED", "WAITING", "STARTED"},
            mode = Mode.EXCLUDE)
    void whatIsOverOrOnlyWishedMayBeWanted(Stage stage) {
        var entry = written(help(SupportKind.TRAUMA, stage, null));

        assertThat(stage(after(entry, new Want(HIMSELF, 1, TODAY)))).isEqualTo(Stage.ASKED);
    }

    @Test
    void itIsWantedByWhoeverReadItAndWhereOthersMayKnow() {
        var want = new Want(HIMSELF, 1, TODAY);
        var entry = written(help(SupportKind.PEER_SUPPORT, null, null));
        var proposed =
                after(new None(), write(help(SupportKind.PEER_SUPPORT, null, null), WANDA, null));
        var alone = after(entry, new KeepToThemselves(1));

        assertThat(refusal(entry, new Want(HIMSELF, 2, TODAY))).isEqualTo("changed-meanwhile");
        assertThat(refusal(proposed, want)).isEqualTo("not-shown");
        assertThat(refusal(alone, new Want(HIMSELF, 2, TODAY))).isEqualTo("not-shown");
        assertThat(refusal(alone, new Want(WANDA, 2, TODAY))).isEqualTo("not-found");
        assertThat(
                        refusal(
                                after(entry, new ShowTo(Audience.LEAD_WORKER, 1)),
                                new Want(LENA, 2, TODAY)))
                .isEqualTo("not-shown");
        assertThat(refusal(written(help(null, null, null)), want)).isEqualTo("no-kind");
        assertThat(refusal(EntryFixtures.written(HIMSELF), want)).isEqualTo("not-support");
        assertThat(refusal(after(entry, new Withdraw(HIMSELF)), want)).isEqualTo("entry-withdrawn");
        assertThat(refusal(new None(), want)).isEqualTo("not-found");
    }

    @Test
    void everyKindIsANeedOfAnArea() {
        assertThat(SupportKind.values()).allSatisfy(it -> assertThat(it.area()).isNotNull());
        assertThat(SupportKind.COUNSELLING.area()).isEqualTo(SupportArea.PSYCHOLOGICAL_THERAPY);
        assertThat(SupportKind.MEDICATION.area()).isEqualTo(SupportArea.MEDICATION);
        assertThat(SupportKind.DRUGS_AND_ALCOHOL.area()).isEqualTo(SupportArea.DRUGS_AND_ALCOHOL);
        assertThat(SupportKind.HEALTH_CONDITION.area()).isEqualTo(SupportArea.HEALTH_SERVICES);
        assertThat(SupportKind.PEER_SUPPORT.area()).isEqualTo(SupportArea.OTHER);
    }

    @Test
    void whatSomebodyTakesTheySayThemselvesOrWithAWorkerBesideThem() {
        var takes = help(SupportKind.MEDICATION, null, null);
        var counselling = after(new None(), write(help(SupportKind.TRAUMA, null, null), WANDA));

        assertThat(refusal(new None(), write(takes, WANDA))).isEqualTo("theirs-to-say");
        assertThat(refusal(counselling, new Correct(WANDA, Section.SUPPORT, takes, 1, null)))
                .isEqualTo("theirs-to-say");
        assertThat(after(new None(), write(takes, HIMSELF))).isInstanceOf(Entry.Agreed.class);
        assertThat(after(new None(), write(takes, WANDA, new Words("Sam and Wanda"))))
                .isInstanceOf(Entry.Agreed.class);
        assertThat(counselling).isInstanceOf(Proposed.class);
    }

    @Test
    void itIsLookedAtTogetherWhileTheyAgreeTheTeamSeesItAndItGoesOn() {
        var planned = new ReviewPlanned(ENTRY, SAM, JANUARY);
        var off = new ReviewOff(ENTRY);
        var help = help(SupportKind.TRAUMA, Stage.WAITING, JANUARY);
        var entry = written(help);

        assertThat(decide(new None(), write(help, HIMSELF)).toString()).contains(string(planned));
        assertThat(decide(new None(), write(help, WANDA)).toString())
                .doesNotContain("ReviewPlanned");
        assertThat(decide(after(new None(), write(help, WANDA)), new Agree(1)).toString())
                .contains(string(planned));
        for (var command :
                List.of(
                        new Withdraw(HIMSELF),
                        new KeepToThemselves(1),
                        new ShowTo(Audience.LEAD_WORKER, 1),
                        correct(help(SupportKind.TRAUMA, Stage.FINISHED, JANUARY)),
                        correct(help(SupportKind.TRAUMA, Stage.NOT_FOR_ME, JANUARY)),
                        correct(help(SupportKind.TRAUMA, null, null)))) {
            assertThat(decide(entry, command).toString()).contains(string(off));
        }
        assertThat(decide(entry, correct(help(null, null, JANUARY))).toString())
                .doesNotContain("ReviewPlanned", "ReviewOff");
        assertThat(decide(entry, correct(help(null, null, TODAY))).toString())
                .contains(string(new ReviewPlanned(ENTRY, SAM, TODAY)));
    }

    @Test
    void whatWasLookedAtIsLookedAtAgainAfterThreeMonths() {
        var help = help(SupportKind.TRAUMA, Stage.STARTED, JANUARY);
        var again = JANUARY.plusDays(90);

        assertThat(decide(written(help), new HearOfReview(JANUARY, NOON)))
                .isEqualTo(
                        agree(
                                new LookedAt(help(help.kind(), help.stage(), again)),
                                new ReviewPlanned(ENTRY, SAM, again)));
        var looked = after(written(help), new HearOfReview(JANUARY, NOON));
        assertThat(its(looked).revision()).isEqualTo(2);
        assertThat(decide(looked, new HearOfReview(JANUARY, NOON)).toString())
                .contains(string(new ReviewPlanned(ENTRY, SAM, again)));
        assertThat(decide(written(help), new HearOfReview(JANUARY, NOON.minusSeconds(1))))
                .isEqualTo(agree());
        assertThat(decide(written(help(null, null, null)), new HearOfReview(JANUARY, NOON)))
                .isEqualTo(agree());
        assertThat(decide(new Entry.Gone(SAM, LAMBETH), new HearOfReview(JANUARY, NOON)))
                .isEqualTo(agree());
        assertThat(its(after(written(help), new HearOfReview(JANUARY, NOON))).content())
                .isEqualTo(help(help.kind(), help.stage(), again));
    }

    @Test
    void itsWordsCount() {
        var two = new Words("ab");
        var help = new Wanted.Support(two, SupportKind.TRAUMA, two, null, two, two, JANUARY);

        assertThat(help.bytes()).isEqualTo(8);
    }

    private static Wanted.Support help(SupportKind kind, Stage stage, LocalDate reviewOn) {
        return new Wanted.Support(TALKING, kind, null, stage, null, null, reviewOn);
    }

    private static Write write(Content content, Party party) {
        return write(content, party, null);
    }

    private static Write write(Content content, Party party, Words present) {
        var draft = new Draft(ENTRY, SAM, LAMBETH, Section.SUPPORT, content, Audience.TEAM, party);
        return new Write(draft, present);
    }

    private static Entry written(Content content) {
        return after(new None(), write(content, HIMSELF));
    }

    private static Correct correct(Content content) {
        return new Correct(HIMSELF, Section.SUPPORT, content, 1, null);
    }

    private static Stage stage(Entry entry) {
        return ((Wanted.Support) its(entry).content()).stage();
    }

    private static String string(Entry.Event event) {
        return event.toString();
    }
}
