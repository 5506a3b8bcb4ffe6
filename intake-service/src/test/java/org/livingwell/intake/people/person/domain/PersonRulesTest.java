package org.livingwell.intake.people.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA_NAME;
import static org.livingwell.intake.people.person.domain.PersonFixtures.MARCH;
import static org.livingwell.intake.people.person.domain.PersonFixtures.after;
import static org.livingwell.intake.people.person.domain.PersonFixtures.inNetwork;
import static org.livingwell.intake.people.person.domain.PersonRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.Consents.Sharing;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.Person.Farewelled;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Paused;
import org.livingwell.intake.people.person.domain.Person.Unknown;
import org.livingwell.intake.people.person.domain.PersonCommand.AskConsents;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeDetails;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeLead;
import org.livingwell.intake.people.person.domain.PersonCommand.DeclareKin;
import org.livingwell.intake.people.person.domain.PersonCommand.LinkSupporter;
import org.livingwell.intake.people.person.domain.PersonCommand.LookAtConsents;
import org.livingwell.intake.people.person.domain.PersonCommand.Move;
import org.livingwell.intake.people.person.domain.PersonCommand.Pause;
import org.livingwell.intake.people.person.domain.PersonCommand.RecordDied;
import org.livingwell.intake.people.person.domain.PersonCommand.Restrict;
import org.livingwell.intake.people.person.domain.PersonCommand.SayFarewell;
import org.livingwell.intake.people.person.domain.PersonCommand.TakeBackDied;
import org.livingwell.intake.people.person.domain.PersonCommand.Welcome;
import org.livingwell.intake.people.person.domain.PersonCommand.WelcomeBack;
import org.livingwell.intake.people.person.domain.PersonEvent.CameBack;
import org.livingwell.intake.people.person.domain.PersonEvent.ConsentsWentStale;
import org.livingwell.intake.people.person.domain.PersonEvent.DetailsChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.DiedTakenBack;
import org.livingwell.intake.people.person.domain.PersonEvent.DoorOpened;
import org.livingwell.intake.people.person.domain.PersonEvent.SupporterIntroduced;
import org.livingwell.intake.people.person.domain.PersonEvent.Welcomed;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

class PersonRulesTest {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final WelcomeBack WELCOME_BACK = new WelcomeBack(LONDON, 12, null);
    static final LookAtConsents LOOK = new LookAtConsents(LONDON, 12);
    static final Instant OCTOBER = Instant.parse("2026-10-02T10:00:00Z");
    static final Instant YEAR_ON = Instant.parse("2027-03-02T10:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    static final WorkerId WALT = new WorkerId(new UUID(0, 9));

    /** Rule 10: nobody is in without a next step of somebody. */
    @Test
    void whoeverIsWelcomedHasALeadWorkerAndADayForTheFirstConversation() {
        var welcome =
                new Welcome(
                        inNetwork().details(),
                        inNetwork().place(),
                        WANDA,
                        WANDA_NAME,
                        Reach.open());

        var welcomed = decide(new Unknown(), welcome, MARCH);

        assertThat(welcomed)
                .isEqualTo(
                        agree(
                                new Welcomed(
                                        inNetwork().details(),
                                        inNetwork().place(),
                                        WANDA,
                                        WANDA_NAME,
                                        TODAY.plusDays(14),
                                        Reach.open(),
                                        MARCH)));
        assertThat(after(new Unknown(), welcomed)).isEqualTo(inNetwork());
    }

    /** Rule 12: the door is open. */
    @Test
    void whoeverComesBackIsInAtOnceAndEverythingIsAsTheyLeftIt() {
        var leon = inNetwork();
        var gone = after(leon, decide(leon, new SayFarewell(), MARCH));
        Instant later = Instant.parse("2026-04-06T23:30:00Z");

        var back = decide(gone, WELCOME_BACK, later);

        assertThat(gone).isInstanceOf(Farewelled.class);
        assertThat(back)
                .isEqualTo(
                        agree(
                                new CameBack(
                                        WANDA, LocalDate.parse("2026-04-07"), false, later, null)));
        assertThat(after(gone, back)).isEqualTo(leon);
    }

    /** Rule 12: as they left it, with whoever stood by them and whom it was open to. */
    @Test
    void whoeverComesBackIsOpenToTheSamePeopleAsBefore() {
        Person leon = inNetwork();
        for (PersonCommand command :
                List.of(
                        new Restrict(true, List.of(WALT)),
                        new DeclareKin(new WorkerId(new UUID(0, 8))),
                        new LinkSupporter(new IntroductionId(new UUID(0, 7))))) {
            leon = after(leon, decide(leon, command, MARCH));
        }
        var gone = after(leon, decide(leon, new SayFarewell(), MARCH));

        var back = after(gone, decide(gone, WELCOME_BACK, MARCH.plusSeconds(60)));

        assertThat(back).isEqualTo(leon);
        assertThat(((InNetwork) back).reach().openTo()).containsExactly(WALT);
    }

    /** Rule 12: so is a pause; and rule 1: what was told is still there. */
    @Test
    void aPauseEndsWhenThePersonSaysSo() {
        var leon = inNetwork();
        var until = TODAY.plusMonths(3);
        var paused = after(leon, decide(leon, new Pause(until, TODAY), MARCH));

        var back = after(paused, decide(paused, WELCOME_BACK, MARCH.plusSeconds(60)));

        assertThat(paused).isEqualTo(new Paused(leon, MARCH, until));
        assertThat(((InNetwork) back).details()).isEqualTo(leon.details());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01T10:00:00Z, false",
        "2026-09-02T10:00:00Z, true",
        "2026-10-02T10:00:00Z, true"
    })
    void consentsAreStaleAfterSixMonthsAway(Instant back, boolean stale) {
        var paused = new Paused(inNetwork(), MARCH, null);

        var decided = decide(paused, WELCOME_BACK, back);

        assertThat(((Decision.Agreed<PersonEvent>) decided).events().getFirst())
                .isInstanceOfSatisfying(
                        CameBack.class, it -> assertThat(it.consentsStale()).isEqualTo(stale));
    }

    @Test
    void consentsAreStaleWhenThePlaceSaysSo() {
        var paused = new Paused(inNetwork(), Instant.parse("2026-06-01T10:00:00Z"), null);

        var decided =
                decide(
                        paused,
                        new WelcomeBack(LONDON, 3, null),
                        Instant.parse("2026-06-03T10:00:00Z"));

        assertThat(decided).asString().contains("consentsStale=true");
    }

    /** Rule 1: nobody takes it for asked that somebody came back. */
    @Test
    void aWelcomeBackMarksNothingAsAsked() {
        var gone = new Farewelled(inNetwork(), MARCH);

        var back = (InNetwork) after(gone, decide(gone, WELCOME_BACK, OCTOBER));
        var again = after(back, decide(back, new Pause(null, TODAY), OCTOBER));
        var later = (InNetwork) after(again, decide(again, WELCOME_BACK, OCTOBER.plusSeconds(9)));

        assertThat(back.consents()).isEqualTo(new Consents(MARCH, null, null, OCTOBER));
        assertThat(later.consents()).isEqualTo(back.consents());
    }

    /** Rule 1: consents go stale by their date, pause or not. */
    @Test
    void consentsOfSomebodyWhoNeverLeftGoStaleOnTheirDay() {
        var leon = inNetwork();
        var dayBefore = Instant.parse("2027-03-01T10:00:00Z");
        var day = Instant.parse("2027-03-02T10:00:00Z");

        var looked = after(leon, decide(leon, LOOK, dayBefore));
        var stale = decide(looked, LOOK, day);

        assertThat(((InNetwork) looked).consents().look()).isEqualTo(day);
        assertThat(stale)
                .isEqualTo(
                        agree(
                                new ConsentsWentStale(
                                        WANDA, MARCH, MARCH, LocalDate.parse("2027-03-02"), day)));
        assertThat(decide(after(looked, stale), LOOK, day)).isEqualTo(agree());
    }

    @Test
    void aPlaceThatShortensItsTimeIsHeededAtTheNextLook() {
        var leon = inNetwork();
        var april = Instant.parse("2026-04-02T10:00:00Z");
        var looked = (InNetwork) after(leon, decide(leon, LOOK, april));

        var decided = decide(leon, new LookAtConsents(LONDON, 1), april);

        assertThat(looked.consents().look()).isEqualTo("2026-05-02T10:00:00Z");
        assertThat(decided).asString().contains("ConsentsWentStale");
    }

    @Test
    void whoeverIsAwayIsAskedOnceTheyAreBack() {
        var gone = new Farewelled(inNetwork(), MARCH);

        var noticed = decide(gone, LOOK, OCTOBER);
        var back = decide(after(gone, noticed), WELCOME_BACK, OCTOBER.plusSeconds(9));

        assertThat(noticed)
                .isEqualTo(agree(new ConsentsWentStale(WANDA, MARCH, MARCH, null, OCTOBER)));
        assertThat(back).asString().contains("ConsentsWentStale", "today=2026-10-02");
    }

    @Test
    void consentsAreFreshOnceSomebodyAskedAndNotBefore() {
        var leon = inNetwork();
        var stale = (InNetwork) after(leon, decide(leon, LOOK, YEAR_ON));
        var said =
                new ContactWishes(null, null, false, false, false, false, null, null, null, null);

        var ask = new AskConsents(leon.details(), said, Sharing.CHANGES, WALT);
        var asked = (InNetwork) after(stale, decide(stale, ask, YEAR_ON));

        assertThat(asked.consents().staleSince()).isNull();
        assertThat(asked.consents().askedAt()).isEqualTo(YEAR_ON);
        assertThat(asked.consents().sharing()).isEqualTo(Sharing.CHANGES);
        assertThat(asked.details().contact()).isEqualTo(said);
        assertThat(asked.waysRevision()).isEqualTo(2);
        assertThat(decide(asked, ask, YEAR_ON)).asString().contains("changed-meanwhile");
    }

    @Test
    void onlyWhatIsNewAboutBeingReachedIsSaid() {
        var leon = inNetwork();

        var named = decide(leon, new ChangeDetails(leon.details(), called("Leo")), MARCH);

        assertThat(named).isEqualTo(agree(new DetailsChanged(called("Leo"))));
    }

    @Test
    void theRecordOfSomebodyWhoDiedIsClosedAndStays() {
        var paused = new Paused(inNetwork(), MARCH, null);

        var died = after(paused, decide(paused, new RecordDied(TODAY, TODAY, WALT), OCTOBER));

        assertThat(died).isEqualTo(new Died(paused, OCTOBER, TODAY, WALT, null));
        assertThat(decide(died, new RecordDied(null, TODAY, WANDA), OCTOBER)).isEqualTo(agree());
        assertThat(decide(died, LOOK, YEAR_ON)).isEqualTo(agree());
        for (var change :
                List.of(
                        new SayFarewell(),
                        new Pause(null, TODAY),
                        new ChangeLead(WALT, WANDA_NAME),
                        new DeclareKin(WALT),
                        new ChangeDetails(inNetwork().details(), called("Leo")))) {
            assertThat(decide(died, change, OCTOBER)).asString().contains("died");
        }
    }

    @Test
    void whoeverIsTakenForDeadAndComesThroughTheirDoorIsRememberedAndNothingElseChanges() {
        var paused = new Paused(inNetwork(), MARCH, null);
        var died = after(paused, decide(paused, new RecordDied(null, TODAY, WALT), MARCH));

        var came = decide(died, WELCOME_BACK, OCTOBER);

        assertThat(came).isEqualTo(agree(new DoorOpened(OCTOBER)));
        assertThat(after(died, came)).isEqualTo(new Died(paused, MARCH, null, WALT, OCTOBER));
    }

    @Test
    void aDeathRecordedByMistakeIsTakenBackAndNothingIsLost() {
        var paused = new Paused(inNetwork(), MARCH, null);
        var died = after(paused, decide(paused, new RecordDied(null, TODAY, WALT), MARCH));
        var reason = new Words("another person of that name");

        var decided = decide(died, new TakeBackDied(reason, WANDA), OCTOBER);
        var lives = (Paused) after(died, decided);

        var mistake = new Mistake(reason, WANDA, OCTOBER);
        assertThat(decided).isEqualTo(agree(new DiedTakenBack("paused", mistake)));
        assertThat(lives.since()).isEqualTo(MARCH);
        assertThat(lives.standing().mistake()).isEqualTo(mistake);
        assertThat(decide(paused, new TakeBackDied(reason, WANDA), OCTOBER))
                .asString()
                .contains("not-died");
    }

    @Test
    void nobodyDiesTomorrowOrBeforeTheyWereBorn() {
        for (var on : List.of(TODAY.plusDays(1), LocalDate.parse("1801-01-01"))) {
            assertThat(decide(born(), new RecordDied(on, TODAY, WALT), MARCH))
                    .asString()
                    .contains("no-such-day");
        }
    }

    @Test
    void whoeverNeverLeftIsNotWelcomedBack() {
        assertThat(decide(inNetwork(), WELCOME_BACK, MARCH)).isEqualTo(agree());
    }

    @Test
    void aPauseEndsOnADayToCome() {
        assertThat(decide(inNetwork(), new Pause(TODAY, TODAY), MARCH))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
        var leon = inNetwork();
        var first = new ChangeDetails(leon.details(), called("Leo"));
        var second = new ChangeDetails(leon.details(), called("Len"));
        var changed = after(leon, decide(leon, first, MARCH));

        assertThat(decide(changed, second, MARCH))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().code()).isEqualTo("changed-meanwhile"));
        assertThat(decide(changed, new ChangeDetails(called("Leo"), called("Leo")), MARCH))
                .isEqualTo(agree());
    }

    /** Rule 11: who stands by whom is nobody else's business. */
    @Test
    void aSupporterIsALinkAndNothingMore() {
        var maureen = new IntroductionId(new UUID(0, 77));

        var decided = decide(inNetwork(), new LinkSupporter(maureen), MARCH);

        assertThat(decided).isEqualTo(agree(new SupporterIntroduced(maureen)));
        assertThat(((InNetwork) after(inNetwork(), decided)).supporters()).containsExactly(maureen);
    }

    @Test
    void aMoveLeavesBehindWhomItWasOpenTo() {
        var leon = inNetwork();
        var restricted = after(leon, decide(leon, new Restrict(true, List.of(WALT)), MARCH));
        var kin = after(restricted, decide(restricted, new DeclareKin(WANDA), MARCH));
        var salford = new PlaceId("salford");

        var moved =
                (InNetwork)
                        after(kin, decide(kin, new Move(salford, WALT, new Words("Walt")), MARCH));

        assertThat(moved.place()).isEqualTo(salford);
        assertThat(moved.leadWorker()).isEqualTo(WALT);
        assertThat(moved.reach()).isEqualTo(new Reach(true, List.of(), List.of(WANDA)));
        assertThat(decide(moved, new Move(salford, WALT, WANDA_NAME), MARCH))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whoeverIsCloseToThemWalksAlongsideThemNowhere() {
        var kin = after(inNetwork(), decide(inNetwork(), new DeclareKin(WALT), MARCH));
        var walt = new Words("Walt");

        var here = decide(kin, new ChangeLead(WALT, walt), MARCH);
        var there = decide(kin, new Move(new PlaceId("salford"), WALT, walt), MARCH);

        assertThat(here).isEqualTo(new Decision.Refused<>(Reach.CLOSE));
        assertThat(there).isEqualTo(new Decision.Refused<>(Reach.CLOSE));
    }

    @Test
    void nothingIsDoneForSomebodyNobodyWelcomed() {
        assertThat(decide(new Person.Unknown(), new SayFarewell(), MARCH))
                .isEqualTo(Decision.notFound());
    }

    private static Person born() {
        var leon = inNetwork();
        var it = leon.details();
        var born =
                new Details(
                        it.name(),
                        it.contact(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        false,
                        new BirthDate(LocalDate.parse("1991-04-09")),
                        null);
        return after(leon, decide(leon, new ChangeDetails(it, born), MARCH));
    }

    private static Details called(String name) {
        var it = inNetwork().details();
        return new Details(
                it.name(),
                it.contact(),
                it.communicationNeeds(),
                new Words(name),
                it.pronouns(),
                it.language(),
                it.interpreter(),
                it.needsAsked(),
                it.birthDate(),
                it.postcode());
    }
}
