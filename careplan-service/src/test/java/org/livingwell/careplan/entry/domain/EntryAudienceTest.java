package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.DRUMS;
import static org.livingwell.careplan.entry.domain.EntryFixtures.ENTRY;
import static org.livingwell.careplan.entry.domain.EntryFixtures.GUITAR;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.NOON;
import static org.livingwell.careplan.entry.domain.EntryFixtures.WANDA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.correct;
import static org.livingwell.careplan.entry.domain.EntryFixtures.decide;
import static org.livingwell.careplan.entry.domain.EntryFixtures.its;
import static org.livingwell.careplan.entry.domain.EntryFixtures.keptAlone;
import static org.livingwell.careplan.entry.domain.EntryFixtures.refusal;
import static org.livingwell.careplan.entry.domain.EntryFixtures.strength;
import static org.livingwell.careplan.entry.domain.EntryFixtures.written;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Command.Agree;
import org.livingwell.careplan.entry.domain.Entry.Command.Decline;
import org.livingwell.careplan.entry.domain.Entry.Command.KeepToThemselves;
import org.livingwell.careplan.entry.domain.Entry.Command.ShowTo;
import org.livingwell.careplan.entry.domain.Entry.Command.TakeBack;
import org.livingwell.careplan.entry.domain.Entry.Command.Withdraw;
import org.livingwell.careplan.entry.domain.Entry.Declined;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Told.GiftKept;
import org.livingwell.platform.domain.Words;

import java.util.List;

/** What changes with who sees an entry: nothing that was written for other eyes gets out. */
class EntryAudienceTest {

    static final Words NOT_QUITE = new Words("I sing");

    @Test
    void whatWasCorrectedForTheirOwnEyesIsNotSavedWhereOthersSeeItMeanwhile() {
        var shown = after(keptAlone(), new ShowTo(Audience.TEAM, 2));

        assertThat(refusal(shown, correct(HIMSELF, DRUMS, 2))).isEqualTo("changed-meanwhile");
        assertThat(refusal(keptAlone(), correct(HIMSELF, DRUMS, 1))).isEqualTo("changed-meanwhile");
        assertThat(
                        refusal(
                                after(written(HIMSELF), new ShowTo(Audience.LEAD_WORKER, 1)),
                                correct(HIMSELF, DRUMS, 1)))
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void whoDecidesWhoSeesItHasReadIt() {
        var corrected = after(written(WANDA), correct(WANDA, DRUMS, 1));
        var alone = after(keptAlone(), correct(HIMSELF, DRUMS, 2));

        assertThat(refusal(alone, new ShowTo(Audience.TEAM, 2))).isEqualTo("changed-meanwhile");
        assertThat(after(alone, new ShowTo(Audience.TEAM, 3))).isInstanceOf(Agreed.class);
        assertThat(refusal(corrected, new KeepToThemselves(1))).isEqualTo("changed-meanwhile");
        assertThat(after(corrected, new KeepToThemselves(2))).isInstanceOf(OnlyMe.class);
        assertThat(refusal(corrected, new ShowTo(Audience.LEAD_WORKER, 1)))
                .isEqualTo("changed-meanwhile");
        assertThat(decide(corrected, new ShowTo(Audience.TEAM, 1))).isEqualTo(agree());
        assertThat(decide(keptAlone(), new KeepToThemselves(1))).isEqualTo(agree());
    }

    @Test
    void whatIsNotQuiteRightStaysSoWhileItIsForTheirOwnEyesAndWhenItIsShownAgain() {
        var declined = after(written(WANDA), new Decline(1, NOT_QUITE));
        var alone = after(declined, new KeepToThemselves(1));

        assertThat(((OnlyMe) alone).notQuite()).isEqualTo(new NotQuite(NOT_QUITE, NOON));
        var shown = after(alone, new ShowTo(Audience.TEAM, 2));
        assertThat(shown).isEqualTo(new Declined(its(shown), NOT_QUITE, NOON));
        assertThat(EntryFollows.offered(shown)).isNull();
    }

    @Test
    void theyMayAgreeToItForThemselvesAndThenItIsAgreedWhenItIsShown() {
        var alone =
                after(written(WANDA), new Decline(1, null), new KeepToThemselves(1), new Agree(2));

        assertThat(alone).isEqualTo(new OnlyMe(its(alone), new Agreement.Said(NOON)));
        assertThat(after(alone, new ShowTo(Audience.TEAM, 2))).isInstanceOf(Agreed.class);
        assertThat(
                        refusal(
                                after(
                                        written(WANDA),
                                        new Decline(1, null),
                                        new KeepToThemselves(1)),
                                new Agree(1)))
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void whatTheySaidIsNotQuiteRightIsKeptWithTheWordsItWasSaidOf() {
        var said = its(written(WANDA)).said();
        var declined = after(written(WANDA), new Decline(1, NOT_QUITE));

        assertThat(its(after(declined, correct(WANDA, DRUMS, 1))).earlier())
                .isEqualTo(List.of(new Earlier.Shared(said, new NotQuite(NOT_QUITE, NOON))));
        assertThat(
                        its(after(declined, new KeepToThemselves(1), correct(HIMSELF, DRUMS, 2)))
                                .earlier())
                .isEqualTo(List.of(new Earlier.ForThemselves(said, new NotQuite(NOT_QUITE, NOON))));
    }

    @Test
    void aGiftThatIsNotOfferedAnyMoreIsSaidToBeSoHoweverThatCame() {
        var offered = written(HIMSELF);
        var kept = new GiftKept(ENTRY).toString();

        for (var command :
                List.of(
                        new Withdraw(HIMSELF),
                        new KeepToThemselves(1),
                        new ShowTo(Audience.LEAD_WORKER, 1),
                        correct(HIMSELF, strength("I play the guitar", null), 1),
                        new TakeBack())) {
            assertThat(decide(offered, command).toString()).contains(kept);
            assertThat(EntryFollows.offered(after(offered, command))).isNull();
        }
        assertThat(decide(EntryFixtures.writtenTogether(), new Decline(1, null)).toString())
                .contains(kept);
        assertThat(decide(after(offered, new KeepToThemselves(1)), new Withdraw(HIMSELF)))
                .asString()
                .doesNotContain("GiftKept");
        var cooking = strength("I cook", GiftKind.COOKING);
        assertThat(decide(offered, correct(HIMSELF, cooking, 1)).toString())
                .contains("GiftNamed")
                .doesNotContain("GiftKept");
        assertThat(EntryFollows.offered(after(offered, correct(HIMSELF, GUITAR, 1))))
                .isEqualTo(GiftKind.MUSIC);
    }
}
