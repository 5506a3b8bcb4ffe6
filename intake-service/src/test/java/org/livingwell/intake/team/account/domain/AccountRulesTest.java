package org.livingwell.intake.team.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.team.account.domain.AccountFixtures.FIRST_CODE;
import static org.livingwell.intake.team.account.domain.AccountFixtures.INVITATION;
import static org.livingwell.intake.team.account.domain.AccountFixtures.LENA;
import static org.livingwell.intake.team.account.domain.AccountFixtures.NEW_USER;
import static org.livingwell.intake.team.account.domain.AccountFixtures.NOON;
import static org.livingwell.intake.team.account.domain.AccountFixtures.SECOND_CODE;
import static org.livingwell.intake.team.account.domain.AccountFixtures.active;
import static org.livingwell.intake.team.account.domain.AccountFixtures.after;
import static org.livingwell.intake.team.account.domain.AccountFixtures.beingMade;
import static org.livingwell.intake.team.account.domain.AccountFixtures.code;
import static org.livingwell.intake.team.account.domain.AccountFixtures.invited;
import static org.livingwell.intake.team.account.domain.AccountFixtures.making;
import static org.livingwell.intake.team.account.domain.AccountRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Command.Attempt;
import org.livingwell.intake.team.account.domain.Account.Command.Confirm;
import org.livingwell.intake.team.account.domain.Account.Command.Disable;
import org.livingwell.intake.team.account.domain.Account.Command.RenewCode;
import org.livingwell.intake.team.account.domain.Account.Command.Report;
import org.livingwell.intake.team.account.domain.Account.Disabled;
import org.livingwell.intake.team.account.domain.Account.None;
import org.livingwell.intake.team.account.domain.Account.Provisioning;
import org.livingwell.intake.team.account.domain.Pending.Task;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;

class AccountRulesTest {

    @Test
    void anInvitationIsDueAtOnce() {
        Account account = invited();

        assertThat(account.pending()).isEqualTo(new Pending(Task.MAKE, FIRST_CODE, 0, NOON, null));
    }

    @Test
    void onlyOneOfTwoClaimsWhatIsDue() {
        Account claimed = beingMade();

        var second = decide(claimed, new Attempt(), NOON);

        assertThat(second).isEqualTo(agree());
    }

    @Test
    void whatFailsIsTriedForEverLessAndLessOften() {
        Account account = invited();
        Instant now = NOON;
        Duration last = Duration.ZERO;

        for (int i = 0; i < 40; i++) {
            account = after(account, new Attempt(), now);
            account = after(account, new Report(account.pending(), "unreachable"), now);
            Duration wait = Duration.between(now, account.pending().due());
            assertThat(wait).isBetween(last, Duration.ofMinutes(10));
            last = wait;
            now = account.pending().due();
        }

        assertThat(account).isInstanceOf(Provisioning.class);
        assertThat(account.pending().attempts()).isEqualTo(40);
        assertThat(account.pending().trouble()).isEqualTo("unreachable");
        assertThat(last).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void whatWasMadeIsActiveAndNothingIsDue() {
        Account account = active();

        assertThat(account).isInstanceOf(Active.class);
        assertThat(account.pending()).isNull();
    }

    @Test
    void aCodeRenewedWhileTheFirstWasGivenIsGivenToo() {
        Account renewed = after(beingMade(), new RenewCode(SECOND_CODE, LENA, null), NOON);

        Account made = after(renewed, new Confirm(making(FIRST_CODE), NEW_USER), NOON);

        assertThat(made.pending()).isEqualTo(new Pending(Task.RENEW, SECOND_CODE, 0, NOON, null));
    }

    @Test
    void whatWasMadeWhileItWasEndedIsEndedOnceMore() {
        Account ended = after(beingMade(), new Disable(LENA), NOON);
        ended = after(ended, new Attempt(), NOON);
        ended = after(ended, new Confirm(ended.pending(), null), NOON);
        assertThat(ended.pending()).isNull();

        Account late = after(ended, new Confirm(making(FIRST_CODE), NEW_USER), NOON.plusSeconds(9));

        assertThat(late).isInstanceOf(Disabled.class);
        assertThat(late.pending().task()).isEqualTo(Task.END);
    }

    @Test
    void nobodyEndsTheirOwnAccount() {
        var refused = decide(active(), new Disable(new WorkerId(NEW_USER)), NOON);

        assertThat(code(refused)).isEqualTo("yourself");
    }

    @Test
    void endingTwiceIsOnce() {
        Account ended = after(active(), new Disable(LENA), NOON);

        assertThat(decide(ended, new Disable(LENA), NOON)).isEqualTo(agree());
        assertThat(code(decide(ended, new RenewCode(SECOND_CODE, LENA, null), NOON)))
                .isEqualTo("account-ended");
    }

    @Test
    void whoWasNeverInvitedIsNotThere() {
        assertThat(decide(new None(), new Disable(LENA), NOON)).isEqualTo(Decision.notFound());
        assertThat(decide(new None(), new RenewCode(SECOND_CODE, LENA, null), NOON))
                .isEqualTo(Decision.notFound());
    }

    @Test
    void neitherCodeNorNameIsPrinted() {
        assertThat(invited().toString()).doesNotContain("first", "Nadia");
        assertThat(INVITATION.userName().value()).doesNotContain("adia");
    }
}
