package org.livingwell.careplan.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Ask;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Confirm;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Give;
import org.livingwell.careplan.sharing.domain.Sharing.Command.HearNever;
import org.livingwell.careplan.sharing.domain.Sharing.Command.HearStale;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Refuse;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Withdraw;
import org.livingwell.careplan.sharing.domain.Sharing.Event;

import java.time.LocalDate;
import java.util.UUID;

class SharingRulesTest extends SharingFixtures {

    @Test
    void aClickSharesNothingUntilAWorkerAskedThemAlone() {
        known();

        var events = does(ask(FIRST, MAUREEN));

        assertThat(events).singleElement().isInstanceOf(Event.Asking.class);
        assertThat(grant(FIRST).step()).isNotNull();
        assertThat(grant(FIRST).by()).isNull();
        assertThat(shown(MAUREENS)).isEmpty();
    }

    @Test
    void askedAloneTheySaidYesAndItIsShown() {
        known();
        does(ask(FIRST, MAUREEN));
        var asking = grant(FIRST).step();

        var events = does(confirm(FIRST));

        assertThat(((Event.Given) events.getFirst()).done()).isEqualTo(asking);
        assertThat(shown(MAUREENS)).contains(grant(FIRST));
        assertThat(grant(FIRST).agreed()).isEqualTo(ASKED);
        assertThat(grant(FIRST).step()).isNull();
        assertThat(shown(KITS)).isEmpty();
    }

    @Test
    void askedAloneTheySaidNoAndNothingWasEverShared() {
        known();
        does(ask(FIRST, MAUREEN));
        var asking = grant(FIRST).step();

        var events = does(new Refuse(priya(), FIRST));

        assertThat(events)
                .singleElement()
                .isEqualTo(new Event.NotGiven(priya(), grant(FIRST), asking));
        assertThat(grant(FIRST).ended()).isEqualTo(new Ended(Ended.Why.SAID_NO, NOW));
        assertThat(refusal(confirm(FIRST))).isEqualTo("sharing-over");
    }

    @Test
    void aWorkerWhoAskedThemAloneSharesAtOnce() {
        known();

        var events = does(give(FIRST, MAUREEN));

        assertThat(events).singleElement().isEqualTo(new Event.Given(priya(), grant(FIRST), null));
        assertThat(grant(FIRST).by()).isEqualTo(WANDA);
        assertThat(grant(FIRST).step()).isNull();
        assertThat(shown(MAUREENS)).contains(grant(FIRST));
    }

    @Test
    void withdrawnItBitesAndTwiceIsOnce() {
        given();

        var events = does(new Withdraw(priya(), FIRST));

        assertThat(events)
                .singleElement()
                .isEqualTo(new Event.Revoked(priya(), grant(FIRST), null));
        assertThat(grant(FIRST).ended()).isEqualTo(new Ended(Ended.Why.WITHDRAWN, NOW));
        assertThat(shown(MAUREENS)).isEmpty();
        assertThat(does(new Withdraw(priya(), FIRST))).isEmpty();
        assertThat(does(give(SECOND, MAUREEN))).hasSize(1);
    }

    @Test
    void whatNobodySharesIsNotThere() {
        assertThat(refusal(new Withdraw(priya(), FIRST))).isEqualTo("not-found");
        assertThat(refusal(confirm(FIRST))).isEqualTo("not-found");
        known();
        assertThat(refusal(new Withdraw(priya(), FIRST))).isEqualTo("not-found");
        assertThat(refusal(new Refuse(priya(), FIRST))).isEqualTo("not-found");
        assertThat(refusal(confirm(FIRST))).isEqualTo("not-found");
    }

    @Test
    void oneThingAtATimeIsSharedWithOneSupporter() {
        given();

        assertThat(refusal(ask(SECOND, MAUREEN))).isEqualTo("already-shared");
        assertThat(refusal(give(SECOND, MAUREEN))).isEqualTo("already-shared");
        assertThat(does(give(SECOND, KIT))).hasSize(1);
        assertThat(shown(KITS)).contains(grant(SECOND));
    }

    @Test
    void whatIsOverIsAgreedToOnlyWhileNothingElseIsShared() {
        given();
        on(MAY.plusDays(1));

        var later = new Confirm(priya(), FIRST, ASKED, MAY.plusDays(9), false, seen());
        assertThat(does(later)).hasSize(1);
        assertThat(grant(FIRST).wanted().until()).isEqualTo(MAY.plusDays(9));
        assertThat(shown(MAUREENS)).contains(grant(FIRST));

        on(MAY.plusDays(10));
        var second =
                new Give(priya(), wanted(SECOND, MAUREEN, MAY.plusDays(19)), ASKED, false, seen());
        assertThat(does(second).getFirst())
                .isEqualTo(new Event.Revoked(priya(), grant(FIRST), null));
        assertThat(grant(FIRST).ended()).isEqualTo(new Ended(Ended.Why.DAY_OVER, NOW));
        assertThat(refusal(later)).isEqualTo("sharing-over");
        assertThat(shown(MAUREENS)).contains(grant(SECOND));
    }

    @Test
    void whatIsAskedForAndOverIsNotAskedAboutAnyMoreOnceThereIsSomethingNew() {
        known();
        does(new Ask(priya(), wanted(FIRST, MAUREEN, TODAY)));
        does(ask(SECOND, KIT));
        var asking = grant(FIRST).step();
        on(TODAY.plusDays(1));

        var events = does(new Ask(priya(), wanted(new GrantId(new UUID(5, 3)), MAUREEN, MAY)));

        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isEqualTo(new Event.NotGiven(priya(), grant(FIRST), asking));
        assertThat(grant(SECOND).ended()).isNull();
    }

    @Test
    void whatWasSharedOnceIsRevokedAlsoWhileItIsAskedAboutAgain() {
        given();
        does(new HearNever(priya(), SOMEBODY, true));
        var asking = grant(FIRST).step();

        assertThat(does(new Withdraw(priya(), FIRST)))
                .containsExactly(new Event.Revoked(priya(), grant(FIRST), asking));
    }

    @Test
    void itIsShownOnItsLastDayAndNotAfter() {
        given();

        on(MAY);
        assertThat(shown(MAUREENS)).isPresent();
        on(MAY.plusDays(1));
        assertThat(shown(MAUREENS)).isEmpty();
        assertThat(refusal(confirm(FIRST))).isEqualTo("date-over");
    }

    @Test
    void theLastDayIsFromTodayOnAndWithinThreeYears() {
        known();

        assertThat(refusal(until(TODAY.minusDays(1)))).isEqualTo("date-over");
        assertThat(refusal(until(TODAY))).isNull();
        assertThat(refusal(until(TODAY.plusYears(3)))).isNull();
        assertThat(refusal(until(TODAY.plusYears(3).plusDays(1)))).isEqualTo("date-too-far");
    }

    private Ask until(LocalDate day) {
        return new Ask(priya(), wanted(FIRST, MAUREEN, day));
    }

    @Test
    void fromTheDayItIsStaleNothingIsShownUntilTheyWereAskedAgain() {
        known();
        var until = ASKED.staleOn();
        does(new Give(priya(), wanted(FIRST, MAUREEN, until), ASKED, false, seen()));
        assertThat(grant(FIRST).step()).isNotNull();

        on(until.minusDays(1));
        assertThat(shown(MAUREENS)).isPresent();
        on(until);
        assertThat(shown(MAUREENS)).isEmpty();
        var again = AskedAlone.of(WANDA, AskedAlone.How.BY_PHONE, NOW, until.plusYears(1));
        does(new Confirm(priya(), FIRST, again, null, false, seen()));
        assertThat(shown(MAUREENS)).isPresent();
        assertThat(grant(FIRST).step()).isNull();
    }

    @Test
    void whatEndsBeforeItIsStaleNeedsNobodyToAsk() {
        known();
        var last = ASKED.staleOn().minusDays(1);

        does(new Give(priya(), wanted(FIRST, MAUREEN, last), ASKED, false, seen()));

        assertThat(grant(FIRST).step()).isNull();
    }

    @Test
    void consentsThatAreTooOldAreAskedAgainBeforeAnythingIsShown() {
        given();
        does(ask(SECOND, KIT));
        now = NOW.plusSeconds(1);

        var events = does(new HearStale(priya()));

        assertThat(events).singleElement().isEqualTo(new Event.Asking(priya(), grant(FIRST), null));
        assertThat(grant(FIRST).step()).isNotNull();
        assertThat(shown(MAUREENS)).isEmpty();
        assertThat(does(new HearStale(priya()))).isEmpty();
        does(confirm(FIRST));
        assertThat(shown(MAUREENS)).isPresent();
    }

    @Test
    void whatIsOverIsNotAskedAgain() {
        given();
        on(MAY.plusDays(1));

        assertThat(does(new HearStale(priya()))).isEmpty();
    }

    @Test
    void ofWhatEndedTheLatestIsKept() {
        given();
        for (int n = 0; n < 31; n++) {
            does(new Withdraw(priya(), kept().grants().getLast().id()));
            does(give(new GrantId(new java.util.UUID(6, n)), MAUREEN));
        }

        assertThat(kept().grants()).hasSize(31);
        assertThat(kept().grant(FIRST)).isEmpty();
        assertThat(kept().grant(new GrantId(new java.util.UUID(6, 0)))).isPresent();
        assertThat(shown(MAUREENS)).isPresent();
    }
}
