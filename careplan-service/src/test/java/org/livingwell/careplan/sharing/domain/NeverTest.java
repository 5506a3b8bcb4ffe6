package org.livingwell.careplan.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.sharing.domain.Sharing.Command;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Confirm;
import org.livingwell.careplan.sharing.domain.Sharing.Command.Give;
import org.livingwell.careplan.sharing.domain.Sharing.Command.HearNever;
import org.livingwell.careplan.sharing.domain.Sharing.None;

import java.util.List;

/** Which state of who must never know a yes was given by, and what is not heard. */
class NeverTest extends SharingFixtures {

    private static final String MISSED = "rules.2";

    @Test
    void aYesGivenBeforeSomebodyWasNamedIsNotSavedAfterIt() {
        known();
        does(ask(FIRST, KIT));
        does(new HearNever(priya(), SOMEBODY, true));
        Command give = new Give(priya(), wanted(SECOND, MAUREEN, MAY), ASKED, true, seen());
        Command confirm = new Confirm(priya(), FIRST, ASKED, null, true, seen());
        assertThat(refusal(give)).isNull();
        assertThat(refusal(confirm)).isNull();

        does(new HearNever(priya(), SOMEBODY, true));

        assertThat(refusal(give)).isEqualTo("changed-meanwhile");
        assertThat(refusal(confirm)).isEqualTo("changed-meanwhile");
        assertThat(refusal(new Confirm(priya(), FIRST, ASKED, null, true, seen()))).isNull();
    }

    @Test
    void itCountsUpWheneverItMayBeSomebodyElse() {
        assertThat(seen()).isZero();
        does(new HearNever(priya(), NOBODY, false));
        assertThat(seen()).isEqualTo(1);
        does(new HearNever(priya(), NOBODY, false));
        assertThat(seen()).isEqualTo(1);
        does(new HearNever(priya(), SOMEBODY, false));
        assertThat(seen()).isEqualTo(2);
        does(new HearNever(priya(), SOMEBODY, true));
        assertThat(seen()).isEqualTo(3);
        does(new HearNever(priya(), NEVER_KIT, false));
        assertThat(seen()).isEqualTo(4);
        does(new HearNever(priya(), Never.of(List.of(MAUREEN), false, 0), false));
        assertThat(seen()).isEqualTo(5);
    }

    @Test
    void theFirstThatIsHeardIsHeard() {
        assertThat(sharing).isEqualTo(new None());

        does(new HearNever(priya(), Never.of(List.of(KIT), true, 7), true));

        assertThat(kept().never()).isEqualTo(new Never(true, List.of(KIT), true, 7, 1));
    }

    @Test
    void whatComesLateMakesItStricterAtMost() {
        known();
        does(new HearNever(priya(), Never.of(List.of(KIT), false, 5), false));

        does(new HearNever(priya(), Never.of(List.of(), false, 4), false));
        assertThat(kept().never()).isEqualTo(new Never(true, List.of(KIT), false, 5, 2));
        does(new HearNever(priya(), Never.of(List.of(KIT, MAUREEN), true, 3), false));
        assertThat(kept().never()).isEqualTo(new Never(true, List.of(KIT, MAUREEN), true, 5, 3));
        does(new HearNever(priya(), Never.of(List.of(), false, 2), false));
        assertThat(kept().never()).isEqualTo(new Never(true, List.of(KIT, MAUREEN), true, 5, 3));
        does(new HearNever(priya(), Never.of(List.of(), false, 5), false));
        assertThat(kept().never()).isEqualTo(new Never(true, List.of(), false, 5, 4));
    }

    @Test
    void whileSomethingIsNotHeardNothingIsShownThatWasAgreedBefore() {
        given();
        unheard = List.of(MISSED);

        assertThat(shown(MAUREENS)).isEmpty();
        assertThat(grant(FIRST).isInDoubt(unheard)).isTrue();
        assertThat(grant(FIRST).isInDoubt(List.of())).isFalse();
        unheard = List.of();
        assertThat(shown(MAUREENS)).isPresent();
    }

    @Test
    void askedAgainDespiteItTheySayThatItIsNobodyWhoMayBeNamedInIt() {
        given();
        unheard = List.of(MISSED);

        assertThat(refusal(despite(false))).isEqualTo("must-never-unsure");
        does(despite(true));

        assertThat(shown(MAUREENS)).isPresent();
        unheard = List.of(MISSED, "rules.3");
        assertThat(shown(MAUREENS)).isEmpty();
        unheard = List.of();
        assertThat(shown(MAUREENS)).isPresent();
    }

    @Test
    void whatIsOnlyAskedForIsInNoDoubt() {
        known();
        does(ask(FIRST, MAUREEN));

        assertThat(grant(FIRST).isInDoubt(List.of(MISSED))).isFalse();
    }

    private Confirm despite(boolean other) {
        var how = new AskedAlone(WANDA, ASKED.how(), NOW, ASKED.staleOn(), List.of(MISSED));
        return new Confirm(priya(), FIRST, how, null, other, seen());
    }
}
