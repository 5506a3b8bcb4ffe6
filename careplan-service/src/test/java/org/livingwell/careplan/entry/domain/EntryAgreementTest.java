package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.DRUMS;
import static org.livingwell.careplan.entry.domain.EntryFixtures.ENTRY;
import static org.livingwell.careplan.entry.domain.EntryFixtures.GUITAR;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.LENA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.NOON;
import static org.livingwell.careplan.entry.domain.EntryFixtures.WANDA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.coping;
import static org.livingwell.careplan.entry.domain.EntryFixtures.correct;
import static org.livingwell.careplan.entry.domain.EntryFixtures.decide;
import static org.livingwell.careplan.entry.domain.EntryFixtures.its;
import static org.livingwell.careplan.entry.domain.EntryFixtures.keptAlone;
import static org.livingwell.careplan.entry.domain.EntryFixtures.refusal;
import static org.livingwell.careplan.entry.domain.EntryFixtures.strength;
import static org.livingwell.careplan.entry.domain.EntryFixtures.told;
import static org.livingwell.careplan.entry.domain.EntryFixtures.writtenTogether;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Doing.Try;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Command.Agree;
import org.livingwell.careplan.entry.domain.Entry.Command.Decline;
import org.livingwell.careplan.entry.domain.Entry.Command.KeepToThemselves;
import org.livingwell.careplan.entry.domain.Entry.Command.ShowTo;
import org.livingwell.careplan.entry.domain.Entry.Command.Withdraw;
import org.livingwell.careplan.entry.domain.Entry.Command.Write;
import org.livingwell.careplan.entry.domain.Entry.Declined;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.platform.domain.Words;

import java.util.stream.Stream;

/** Who agrees to what, and who sees it. */
class EntryAgreementTest {

    static final Words NOT_QUITE = new Words("I sing");

    @Test
    void theirOwnWordsAreAgreedAsTheyAreWrittenAndAWorkersWaitForThem() {
        assertThat(written(HIMSELF))
                .isInstanceOfSatisfying(
                        Agreed.class,
                        it -> assertThat(it.agreement()).isEqualTo(new Agreement.OwnWords()));
        assertThat(its(written(HIMSELF)).said().voice()).isEqualTo(Voice.PERSON);
        assertThat(written(WANDA)).isInstanceOf(Proposed.class);
        assertThat(its(written(WANDA)).said().voice()).isEqualTo(Voice.WORKER);
        assertThat(after(written(WANDA), new Agree(1)))
                .isEqualTo(new Agreed(its(written(WANDA)), new Agreement.Said(NOON)));
    }

    @Test
    void whatWasWrittenTogetherSaysWhoWasThere() {
        assertThat(writtenTogether())
                .isInstanceOfSatisfying(
                        Agreed.class,
                        it ->
                                assertThat(it.agreement())
                                        .isEqualTo(
                                                new Agreement.Together(
                                                        new Words("Sam and Wanda"),
                                                        ((Party.OfTheTeam) WANDA).worker(),
                                                        NOON)));
    }

    @Test
    void theySayThatItIsNotQuiteRightAlsoOfWhatWasWrittenTogetherAndMayStillAgree() {
        var declined = after(writtenTogether(), new Decline(1, NOT_QUITE));

        assertThat(declined).isEqualTo(new Declined(its(writtenTogether()), NOT_QUITE, NOON));
        assertThat(after(declined, new Agree(1))).isInstanceOf(Agreed.class);
        assertThat(refusal(written(HIMSELF), new Decline(1, null))).isEqualTo("own-words");
    }

    @Test
    void nobodyAgreesToOrDeclinesWhatTheyDidNotRead() {
        var corrected = after(written(WANDA), correct(WANDA, DRUMS, 1));

        assertThat(refusal(corrected, new Agree(1))).isEqualTo("changed-meanwhile");
        assertThat(refusal(corrected, new Decline(1, null))).isEqualTo("changed-meanwhile");
        assertThat(after(corrected, new Agree(2))).isInstanceOf(Agreed.class);
        assertThat(decide(after(corrected, new Agree(2)), new Agree(2))).isEqualTo(agree());
    }

    @Test
    void whatIsForTheirOwnEyesIsThereForNobodyElse() {
        assertThat(keptAlone()).isInstanceOf(OnlyMe.class);
        for (Party other : new Party[] {WANDA, LENA}) {
            assertThat(((OnlyMe) keptAlone()).isFor(other)).isFalse();
            assertThat(refusal(keptAlone(), correct(other, DRUMS, 1))).isEqualTo("not-found");
            assertThat(refusal(keptAlone(), new Withdraw(other))).isEqualTo("not-found");
            assertThat(refusal(keptAlone(), new Try(other, Helped.NOT))).isEqualTo("not-found");
        }
        assertThat(((OnlyMe) keptAlone()).isFor(HIMSELF)).isTrue();
    }

    @Test
    void whatIsForTheLeadWorkerIsNotThereForTheRestOfTheTeam() {
        var forLena = after(written(HIMSELF), new ShowTo(Audience.LEAD_WORKER, 1));

        assertThat(((Agreed) forLena).isFor(LENA)).isTrue();
        assertThat(((Agreed) forLena).isFor(WANDA)).isFalse();
        assertThat(refusal(forLena, correct(WANDA, DRUMS, 2))).isEqualTo("not-found");
        assertThat(refusal(forLena, correct(LENA, DRUMS, 2))).isEqualTo("not-your-words");
    }

    @Test
    void whatWasProposedAndTheyKeepIsTheirsAndAgreedWhenTheyShowItAgain() {
        var kept = after(told(Voice.SERVICE), new KeepToThemselves(1));

        assertThat(after(kept, new ShowTo(Audience.TEAM, 2)))
                .isInstanceOfSatisfying(
                        Agreed.class,
                        it -> {
                            assertThat(it.agreement()).isEqualTo(new Agreement.Said(NOON));
                            assertThat(it.written().revision()).isEqualTo(3);
                        });
    }

    @Test
    void onlyThePersonTakesOutWhatTheyAgreedToAndAWorkerWhatTheTeamProposed() {
        assertThat(after(written(WANDA), new Withdraw(LENA))).isInstanceOf(Withdrawn.class);
        assertThat(after(writtenTogether(), new Withdraw(HIMSELF))).isInstanceOf(Withdrawn.class);
        assertThat(Stream.of(written(HIMSELF), writtenTogether(), told(Voice.PERSON)))
                .allSatisfy(
                        it ->
                                assertThat(refusal(it, new Withdraw(WANDA)))
                                        .isEqualTo("theirs-to-withdraw"));
    }

    @Test
    void whatWasWithdrawnStaysSoAndOnlyThePersonReadsIt() {
        var withdrawn = after(written(HIMSELF), new Withdraw(HIMSELF));

        assertThat(
                        Stream.of(
                                new Agree(1),
                                new Decline(1, null),
                                new KeepToThemselves(1),
                                new ShowTo(Audience.TEAM, 1),
                                correct(HIMSELF, DRUMS, 1)))
                .allSatisfy(it -> assertThat(refusal(withdrawn, it)).isEqualTo("entry-withdrawn"));
        assertThat(refusal(withdrawn, correct(WANDA, DRUMS, 1))).isEqualTo("not-found");
        assertThat(decide(withdrawn, new Withdraw(HIMSELF))).isEqualTo(agree());
    }

    @Test
    void aGiftIsOfferedOnceTheyAgreeAndTheTeamSeesIt() {
        var offered = new Told.GiftNamed(ENTRY, GiftKind.MUSIC);

        assertThat(decide(written(WANDA), new Agree(1)).toString()).contains("GiftNamed");
        assertThat(EntryFollows.offered(written(WANDA))).isNull();
        assertThat(EntryFollows.offered(keptAlone())).isNull();
        assertThat(decide(written(HIMSELF), correct(HIMSELF, DRUMS, 1)).toString())
                .doesNotContain("GiftNamed"); // it was offered before
        assertThat(decide(keptAlone(), new ShowTo(Audience.LEAD_WORKER, 2)).toString())
                .doesNotContain("GiftNamed");
        assertThat(decide(keptAlone(), new ShowTo(Audience.TEAM, 2)).toString())
                .contains(offered.toString());
        assertThat(EntryFollows.offered(written(draft(strength("Jam", null))))).isNull();
    }

    private static Entry written(Draft draft) {
        return after(new None(), new Write(draft, null));
    }

    private static Entry written(Party party) {
        return EntryFixtures.written(party);
    }

    private static Draft draft(Content content) {
        return EntryFixtures.draft(content, HIMSELF);
    }

    @Test
    void everyTryIsNotedAndWhatHelpedMostComesFirst() {
        var walk = written(draft(coping(Tries.NONE)));

        var tried =
                after(
                        walk,
                        new Try(HIMSELF, Helped.A_LOT),
                        new Try(WANDA, Helped.A_LITTLE),
                        new Try(HIMSELF, Helped.NOT));

        var tries = new Tries(1, 1, 1, NOON);
        assertThat(its(tried).content()).isEqualTo(coping(tries));
        assertThat(its(tried).revision()).isEqualTo(1);
        var corrected = after(tried, correct(HIMSELF, coping(Tries.NONE), 1));
        assertThat(its(corrected).content()).isEqualTo(coping(tries));
        assertThat(
                        Stream.of(new Tries(0, 0, 1, NOON), Tries.NONE, new Tries(0, 9, 0, NOON))
                                .sorted(Tries.BEST_FIRST))
                .containsExactly(new Tries(0, 9, 0, NOON), Tries.NONE, new Tries(0, 0, 1, NOON));
        assertThat(Stream.of(new Tries(0, 9, 0, NOON), tries).sorted(Tries.BEST_FIRST))
                .startsWith(tries);
        assertThat(refusal(written(HIMSELF), new Try(HIMSELF, Helped.NOT))).isEqualTo("not-coping");
        assertThat(its(written(HIMSELF)).content()).isEqualTo(GUITAR);
    }
}
