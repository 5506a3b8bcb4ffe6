package org.livingwell.contact.reaching.need.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.DIED;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.IN_A_YEAR;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.LAMBETH;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.NOON;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.NOTHING;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.POLISH;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.TODAY;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.TOMASZ;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.WANDA;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.WANDA_TODAY;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.WELSH;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.after;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.decided;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.hear;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.heard;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.on;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.refused;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.say;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.told;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Dropped;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Event;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Kept;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.None;
import org.livingwell.contact.reaching.need.domain.Recorded.Source;
import org.livingwell.contact.reaching.said.domain.Wanted;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PlaceId;

import java.util.List;
import java.util.UUID;

/** What was said when they came, what is said here, and who is asked about it again. */
class NeedRulesTest {

    static final Command WANT = new Command.Want(TOMASZ, LAMBETH);

    @Test
    void whatTheySaidWhenTheyCameHoldsFirst() {
        var tomasz = told(POLISH);

        assertThat(tomasz.held().needs()).isEqualTo(POLISH);
        assertThat(tomasz.held().recorded())
                .isEqualTo(new Recorded(Source.INTRODUCTION, null, TODAY));
        assertThat(tomasz.held().asked()).isTrue();
        assertThat(tomasz.held().revision()).isEqualTo(1);
        assertThat(tomasz.wanted()).isNull();
        assertThat(tomasz.step()).isNull();
        assertThat(tomasz.person()).isEqualTo(TOMASZ);
        assertThat(tomasz.place()).isEqualTo(LAMBETH);
    }

    @Test
    void whereIntakeKnowsNothingNothingIsKnown() {
        var nothing = heard(new None(), null);

        assertThat(nothing.held()).isNull();
        assertThat(nothing.wanted()).isNull();
        assertThat(nothing.askOn()).isNull();
    }

    @Test
    void whatWasFetchedForAnEarlierWishIsFetchedAgain() {
        var wanted = after(new None(), WANT);
        var early = new Command.Hear(NOON.minusSeconds(1), null, WANDA_TODAY);

        assertThat(decided(wanted, early)).isEmpty();
        assertThat(decided(told(POLISH), hear(WELSH, WANDA_TODAY))).isEmpty(); // nothing wanted
        assertThat(decided(new None(), hear(WELSH, WANDA_TODAY))).isEmpty();
    }

    @Test
    void whileNobodyAnswersItIsTriedForEverAndEverLater() {
        var once = after(new None(), WANT);
        var later = (Kept) after(once, new Command.TryLater());

        assertThat(later.wanted()).isEqualTo(new Wanted(1, NOON.plusSeconds(1)));
        assertThat(decided(later, new Command.TryLater())).isEmpty(); // not due yet
        assertThat(decided(new None(), new Command.TryLater())).isEmpty();
        assertThat(decided(told(POLISH), new Command.TryLater())).isEmpty();
        var tenth = new Kept(TOMASZ, LAMBETH, null, new Wanted(9, NOON), null, null, List.of());
        assertThat(((Kept) after(tenth, new Command.TryLater())).wanted())
                .isEqualTo(new Wanted(10, NOON.plusSeconds(60)));
    }

    @Test
    void whatIsSaidHereHoldsAndSaysByWhom() {
        var tomasz = told(POLISH);

        var said = (Kept) after(tomasz, say(tomasz, WELSH));

        assertThat(said.held().needs()).isEqualTo(WELSH);
        assertThat(said.held().recorded()).isEqualTo(new Recorded(Source.WORKER, WANDA, TODAY));
        assertThat(said.held().said()).isEqualTo(POLISH);
        assertThat(said.held().saidOn()).isEqualTo(TODAY);
        assertThat(said.held().revision()).isEqualTo(2);
        assertThat(said.held().newer()).isNull();
        var themselves = new Command.Say(NOTHING, null, 2, WANDA_TODAY);
        assertThat(((Kept) after(said, themselves)).held().recorded().by())
                .isEqualTo(Source.PERSON);
        assertThat(NeedRules.decide(said, say(tomasz, POLISH), NOON))
                .isEqualTo(Decision.changedMeanwhile());
        assertThat(refused(new None(), say(tomasz, POLISH)).code()).isEqualTo("not-known-yet");
        assertThat(refused(after(new None(), WANT), say(tomasz, POLISH)).code())
                .isEqualTo("not-known-yet");
    }

    @Test
    void whoeverIsAskedAndNeedsNothingHasSaidSo() {
        var unasked =
                after(after(new None(), WANT), new Command.Hear(NOON, unasked(), WANDA_TODAY));

        var said = (Kept) after(unasked, say((Kept) unasked, NOTHING));

        assertThat(((Kept) unasked).held().asked()).isFalse();
        assertThat(said.held().asked()).isTrue();
        assertThat(said.askOn()).isNull();
        var asked = heard(unasked, NOTHING);
        assertThat(asked.held().asked()).isTrue(); // a worker wrote that down at intake
        assertThat(asked.held().revision()).isEqualTo(2);
    }

    private static CommunicationNeeds.Said unasked() {
        return new CommunicationNeeds.Said(NOTHING, false);
    }

    @Test
    void whatIntakeHearsNextHoldsWhileNobodySaidAnythingHere() {
        var next = heard(told(POLISH), WELSH);

        assertThat(next.held().needs()).isEqualTo(WELSH);
        assertThat(next.held().revision()).isEqualTo(2);
        assertThat(next.step()).isNull();
    }

    @Test
    void theSameHeardAgainChangesNothingAndPutsOffNoDay() {
        var tomasz = told(POLISH);
        var later =
                NeedFixtures.needs(
                        Language.POLISH, Professional.INTERPRETER, IN_A_YEAR.plusDays(9));

        assertThat(heard(tomasz, POLISH)).isEqualTo(tomasz);
        assertThat(heard(tomasz, later)).isEqualTo(tomasz);
        assertThat(decided(after(tomasz, WANT), hear(later, WANDA_TODAY)))
                .containsExactly(new Event.NothingSaid());
    }

    @Test
    void whatIntakeHearsAfterItWasSaidHereIsAskedAboutUntilSomebodyDid() {
        var tomasz = told(NOTHING);
        var said = (Kept) after(tomasz, say(tomasz, WELSH));

        var differs = heard(said, POLISH);

        assertThat(differs.held().needs()).isEqualTo(WELSH);
        assertThat(differs.held().newer()).isEqualTo(POLISH);
        assertThat(differs.held().booksSomebody()).isTrue(); // one of both says so
        assertThat(differs.step()).isNotNull();
        assertThat(differs.askOn()).isNull(); // somebody is asked to
        var again = heard(differs, NeedFixtures.needs(Language.SOMALI, null, IN_A_YEAR));
        assertThat(again.step()).isEqualTo(differs.step()); // one step, not two
        var settled = decided(differs, say(differs, POLISH));
        assertThat(((Event.HeldNow) settled.getFirst()).stepDone()).isEqualTo(differs.step());
        assertThat(((Kept) after(differs, settled)).step()).isNull();
        assertThat(((Kept) after(differs, settled)).held().newer()).isNull();
        assertThat(heard(said, POLISH, DIED).step()).isNull();
        var back = decided(after(differs, WANT), hear(NOTHING, WANDA_TODAY));
        assertThat(((Event.HeldNow) back.getFirst()).stepDone()).isEqualTo(differs.step());
    }

    @Test
    void itIsFetchedForTheLeadWorkerFromToday() {
        var tomasz = told(NOTHING);
        var said = after(tomasz, say(tomasz, WELSH));
        var held = (Event.HeldNow) decided(after(said, WANT), hear(POLISH, WANDA_TODAY)).getFirst();

        assertThat(held.step().owner()).isEqualTo(WANDA);
        assertThat(held.step().due()).isEqualTo(TODAY);
        assertThat(held.fetched()).isTrue();
        var here = (Event.HeldNow) decided(tomasz, say(tomasz, WELSH)).getFirst();
        assertThat(here.fetched()).isFalse();
    }

    @Test
    void whatIsSaidHereLeavesWhatIsOnItsWayFromIntake() {
        var wanted = (Kept) after(told(NOTHING), WANT);

        var said = (Kept) after(wanted, say(wanted, WELSH));

        assertThat(said.wanted()).isEqualTo(wanted.wanted());
    }

    @Test
    void whatIsAYearOldIsAskedAgain() {
        var tomasz = told(POLISH);
        assertThat(tomasz.askOn()).isEqualTo(IN_A_YEAR);
        assertThat(tomasz.held().isOver(IN_A_YEAR.minusDays(1))).isFalse();
        assertThat(tomasz.held().isOver(IN_A_YEAR)).isTrue();
        assertThat(decided(tomasz, new Command.AskAgain(on(IN_A_YEAR.minusDays(1))))).isEmpty();

        var asked = (Kept) after(tomasz, new Command.AskAgain(on(IN_A_YEAR)));

        assertThat(asked.step()).isNotNull();
        assertThat(asked.held()).isEqualTo(tomasz.held()); // it holds until they answered
        assertThat(decided(asked, new Command.AskAgain(on(IN_A_YEAR)))).isEmpty();
        assertThat(decided(new None(), new Command.AskAgain(on(IN_A_YEAR)))).isEmpty();
        assertThat(decided(after(new None(), WANT), new Command.AskAgain(on(IN_A_YEAR)))).isEmpty();
    }

    @Test
    void theStepStaysWhileNobodyAskedThem() {
        var asked = (Kept) after(told(POLISH), new Command.AskAgain(on(IN_A_YEAR)));
        var over = NeedFixtures.needs(Language.POLISH, null, IN_A_YEAR);
        var say = new Command.Say(over, WANDA, 1, on(IN_A_YEAR));

        assertThat(((Kept) after(asked, say)).step()).isEqualTo(asked.step());
    }

    @Test
    void nobodyIsAskedEveryYearWhetherTheyStillNeedNothing() {
        assertThat(told(NOTHING).askOn()).isNull();
        assertThat(told(NOTHING).held().isOver(IN_A_YEAR)).isFalse();
    }

    @Test
    void aStepThatSettledNothingIsOpenedAgainAWeekLater() {
        var asked = (Kept) after(told(POLISH), new Command.AskAgain(on(IN_A_YEAR)));

        var over = (Kept) after(asked, new Command.StepIsOver(asked.step(), IN_A_YEAR));

        assertThat(over.step()).isNull();
        assertThat(over.askOn()).isEqualTo(IN_A_YEAR.plusDays(7));
        var other = new Command.StepIsOver(new UUID(1, 1), IN_A_YEAR);
        assertThat(decided(asked, other)).isEmpty();
        assertThat(decided(new None(), other)).isEmpty();
        var early = (Kept) after(asked, new Command.StepIsOver(asked.step(), TODAY));
        assertThat(early.askOn()).isEqualTo(IN_A_YEAR); // the day they said is later
    }

    @Test
    void nobodyIsAskedAboutSomebodyWhoDied() {
        var over = told(NeedFixtures.needs(Language.POLISH, null, TODAY));

        var later = (Kept) after(over, new Command.AskAgain(DIED));

        assertThat(later.step()).isNull();
        assertThat(later.askFrom()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void whatTheyCameWithIsDroppedOnceTheyAreKnown() {
        var dropped = after(told(POLISH), new Command.Drop(TOMASZ, LAMBETH));

        assertThat(dropped).isEqualTo(new Dropped(TOMASZ, LAMBETH));
        assertThat(decided(dropped, new Command.Drop(TOMASZ, LAMBETH))).isEmpty();
        assertThat(heard(dropped, WELSH).held().needs()).isEqualTo(WELSH); // it was not them
    }

    @Test
    void whoMovesKeepsWhatTheyNeed() {
        var salford = new PlaceId("salford");

        var moved = (Kept) after(told(POLISH), new Command.Want(TOMASZ, salford));

        assertThat(moved.place()).isEqualTo(salford);
        assertThat(moved.held().needs()).isEqualTo(POLISH);
        assertThat(moved.wanted()).isEqualTo(new Wanted(0, NOON));
    }
}
