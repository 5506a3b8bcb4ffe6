package org.livingwell.careplan.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Confirm;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Give;
import org.livingwell.careplan.sharing.domain.Sharing.Command.HearNever;
import org.livingwell.careplan.sharing.domain.Sharing.Command.HearStale;
import org.livingwell.careplan.sharing.domain.Sharing.Command.LoseSupporter;
import org.livingwell.careplan.sharing.domain.Sharing.Command.MeetSupporter;
import org.livingwell.careplan.sharing.domain.Sharing.Event;
import org.livingwell.careplan.sharing.domain.Sharing.None;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;

import java.util.UUID;

class MustNeverTest extends SharingFixtures {

    @Test
    void nobodyWhoMustNeverKnowIsEverGranted() {
        known();
        does(new HearNever(priya(), NEVER_KIT, true));

        assertThat(refusal(give(FIRST, KIT))).isEqualTo("must-never");
        assertThat(refusal(new Give(priya(), wanted(FIRST, KIT, MAY), ASKED, true, seen())))
                .isEqualTo("must-never");
        assertThat(refusal(give(FIRST, MAUREEN))).isNull();
    }

    @Test
    void whoeverSignsInAsOneWhoMustNeverKnowIsThem() {
        known();
        does(give(FIRST, MAUREEN));
        does(ask(SECOND, KIT));
        does(new MeetSupporter(priya(), MAUREEN, KITS));

        does(new HearNever(priya(), NEVER_KIT, false));

        assertThat(grant(FIRST).ended()).isEqualTo(new Ended(Ended.Why.MUST_NEVER, NOW));
        assertThat(shown(KITS)).isEmpty();
        assertThat(refusal(give(new GrantId(new UUID(5, 3)), MAUREEN))).isEqualTo("must-never");
    }

    @Test
    void whoeverTakesTheirLoginLaterIsShownNothing() {
        given();
        does(new HearNever(priya(), NEVER_KIT, false));
        assertThat(shown(MAUREENS)).isPresent();

        does(new MeetSupporter(priya(), MAUREEN, KITS));

        assertThat(shown(KITS)).isEmpty();
        does(ask(SECOND, KIT));
        assertThat(refusal(confirm(FIRST))).isEqualTo("must-never");
    }

    @Test
    void byTheirLoginItIsSaidWhoMustNeverKnowAndWhoStillSupportsThem() {
        known();
        assertThat(kept().mustNeverKnow(KITS)).isFalse();
        does(new HearNever(priya(), NEVER_KIT, true));

        assertThat(kept().mustNeverKnow(KITS)).isTrue();
        assertThat(kept().mustNeverKnow(MAUREENS)).isFalse();
        var kit = new Supporter(KIT, KITS, false);
        assertThat(kit.isStill(KITS)).isTrue();
        assertThat(kit.isStill(MAUREENS)).isFalse();
        assertThat(kit.left().isStill(KITS)).isFalse();
        assertThat(new Supporter(KIT, KITS, true).isStill(KITS)).isFalse();
    }

    @Test
    void aClickIsTakenAlikeWhoeverTheyAreAndSharesNothing() {
        known();
        does(new HearNever(priya(), NEVER_KIT, true));

        assertThat(does(ask(FIRST, KIT))).singleElement().isInstanceOf(Event.Asking.class);

        assertThat(refusal(confirm(FIRST))).isEqualTo("must-never");
        assertThat(shown(KITS)).isEmpty();
    }

    @Test
    void inDoubtNothingIsShared() {
        does(new MeetSupporter(priya(), MAUREEN, MAUREENS));
        assertThat(refusal(give(FIRST, MAUREEN))).isEqualTo("must-never-unknown");
        does(ask(FIRST, MAUREEN));
        assertThat(refusal(confirm(FIRST))).isEqualTo("must-never-unknown");

        does(new HearNever(priya(), SOMEBODY, true));

        assertThat(refusal(confirm(FIRST))).isEqualTo("must-never-unsure");
        assertThat(refusal(new Confirm(priya(), FIRST, ASKED, null, true, seen()))).isNull();
        does(new HearNever(priya(), NOBODY, false));
        assertThat(refusal(confirm(FIRST))).isNull();
    }

    @Test
    void whoeverMustNeverKnowLaterIsShownNothingFromThenOn() {
        given();
        does(give(SECOND, KIT));

        var events = does(new HearNever(priya(), NEVER_KIT, false));

        assertThat(events)
                .containsExactly(
                        new Event.NeverHeard(priya(), kept().never()),
                        new Event.Revoked(priya(), grant(SECOND), null));
        assertThat(grant(SECOND).ended()).isEqualTo(new Ended(Ended.Why.MUST_NEVER, NOW));
        assertThat(kept().never().supporters()).containsExactly(KIT);
        assertThat(shown(KITS)).isEmpty();
        assertThat(shown(MAUREENS)).isPresent();
    }

    @Test
    void whatTheyOnlyAskedForEndsTooAndWasNeverShared() {
        known();
        does(ask(FIRST, KIT));
        var asking = grant(FIRST).step();

        var events = does(new HearNever(priya(), NEVER_KIT, true));

        assertThat(events.getLast()).isEqualTo(new Event.NotGiven(priya(), grant(FIRST), asking));
    }

    @Test
    void somebodyNamedAnotherTimeIsAskedAboutBeforeAnythingIsShownAgain() {
        given();

        does(new HearNever(priya(), SOMEBODY, false));
        assertThat(shown(MAUREENS)).isPresent();
        var events = does(new HearNever(priya(), SOMEBODY, true));

        assertThat(events.getLast()).isEqualTo(new Event.Asking(priya(), grant(FIRST), null));
        assertThat(shown(MAUREENS)).isEmpty();
        assertThat(grant(FIRST).step()).isNotNull();
    }

    @Test
    void whoeverHasAnAccountNoMoreIsShownNothing() {
        given();

        var events = does(new LoseSupporter(priya(), MAUREEN));

        assertThat(events)
                .containsExactly(
                        new Event.SupporterMet(priya(), new Supporter(MAUREEN, null, true)),
                        new Event.Revoked(priya(), grant(FIRST), null));
        assertThat(grant(FIRST).ended()).isEqualTo(new Ended(Ended.Why.SUPPORTER_LEFT, NOW));
        assertThat(refusal(ask(SECOND, MAUREEN))).isEqualTo("no-such-supporter");
        assertThat(refusal(give(SECOND, MAUREEN))).isEqualTo("no-such-supporter");
    }

    @Test
    void whoeverLeftBeforeTheyWereHeardOfDoesNotComeBack() {
        does(new LoseSupporter(priya(), MAUREEN));

        assertThat(does(new MeetSupporter(priya(), MAUREEN, MAUREENS))).isEmpty();
        assertThat(refusal(ask(FIRST, MAUREEN))).isEqualTo("no-such-supporter");
    }

    @Test
    void whoeverIsHeardOfAgainIsTheSameAndSignsInAsTheyDoNow() {
        known();

        assertThat(does(new MeetSupporter(priya(), MAUREEN, MAUREENS))).isEmpty();
        does(new MeetSupporter(priya(), MAUREEN, new UUID(9, 9)));
        assertThat(kept().supporters())
                .containsExactly(
                        new Supporter(MAUREEN, new UUID(9, 9), false),
                        new Supporter(KIT, KITS, false));
    }

    @Test
    void withNobodyToShareWithNothingIsAskedFor() {
        assertThat(refusal(ask(FIRST, MAUREEN))).isEqualTo("no-such-supporter");
        assertThat(refusal(give(FIRST, MAUREEN))).isEqualTo("no-such-supporter");
        assertThat(does(new HearStale(priya()))).isEmpty();
        does(new HearNever(priya(), NOBODY, false));
        assertThat(refusal(ask(FIRST, MAUREEN))).isEqualTo("no-such-supporter");
    }

    @Test
    void whatIsKeptIsWhereThePersonIs() {
        given();
        var moved = new ForWhom(PRIYA.person(), new PlaceId("salford"), null, TODAY);

        does(new HearNever(moved, NOBODY, false));

        assertThat(kept().place()).isEqualTo(new PlaceId("salford"));
        assertThat(kept().person()).isEqualTo(PRIYA.person());
    }

    @Test
    void nothingBecomesOfAGrantWhereNobodyIsKnown() {
        given();
        var event = new Event.Revoked(priya(), grant(FIRST), null);

        assertThatThrownBy(() -> new None().apply(event)).isInstanceOf(ImpossibleException.class);
    }
}
