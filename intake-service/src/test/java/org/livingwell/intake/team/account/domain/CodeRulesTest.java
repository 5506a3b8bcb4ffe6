package org.livingwell.intake.team.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.team.account.domain.AccountFixtures.FIRST_CODE;
import static org.livingwell.intake.team.account.domain.AccountFixtures.LENA;
import static org.livingwell.intake.team.account.domain.AccountFixtures.NEW_USER;
import static org.livingwell.intake.team.account.domain.AccountFixtures.NOON;
import static org.livingwell.intake.team.account.domain.AccountFixtures.SECOND_CODE;
import static org.livingwell.intake.team.account.domain.AccountFixtures.after;
import static org.livingwell.intake.team.account.domain.AccountFixtures.code;
import static org.livingwell.intake.team.account.domain.AccountFixtures.making;
import static org.livingwell.intake.team.account.domain.AccountRules.decide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.livingwell.intake.team.account.domain.Account.Command.Attempt;
import org.livingwell.intake.team.account.domain.Account.Command.Confirm;
import org.livingwell.intake.team.account.domain.Account.Command.Invite;
import org.livingwell.intake.team.account.domain.Account.Command.Propose;
import org.livingwell.intake.team.account.domain.Account.Command.RenewCode;
import org.livingwell.intake.team.account.domain.Account.Command.Second;
import org.livingwell.intake.team.account.domain.Account.None;
import org.livingwell.intake.team.account.domain.Pending.Task;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

class CodeRulesTest {

    private static final WorkerId WANDA = new WorkerId(new UUID(5, 1));
    private static final WorkerId WIM = new WorkerId(new UUID(5, 2));

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "PRIVACY_OFFICER", "PERSON", "SUPPORTER", "PERSON_SUPPORTER"})
    void oneAskedForANewCodeAndAnotherGetsItToHandOver(AccountKind kind) {
        Account asked = after(active(kind), renewal(WANDA), NOON);

        Account confirmed = after(asked, new Second(SECOND_CODE, WIM), NOON);

        assertThat(task(asked)).isNotEqualTo(Task.RENEW);
        assertThat(code(decide(asked, new Second(SECOND_CODE, WANDA), NOON)))
                .isEqualTo("own-request");
        assertThat(confirmed.pending())
                .isEqualTo(new Pending(Task.RENEW, SECOND_CODE, 0, NOON, null));
        assertThat(code(decide(confirmed, new Second(FIRST_CODE, LENA), NOON)))
                .isEqualTo("nothing-asked");
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKER", "GROUP"})
    void aLeadAloneRenewsAWorkersOrAGroups(AccountKind kind) {
        Account renewed = after(active(kind), renewal(LENA), NOON);

        assertThat(task(renewed)).isEqualTo(Task.RENEW);
    }

    @Test
    void whatNobodyConfirmedInADayLapses() {
        Account asked = after(active(AccountKind.PERSON), renewal(WANDA), NOON);
        Instant nextDay = NOON.plus(Duration.ofHours(24));

        assertThat(code(decide(asked, new Second(SECOND_CODE, WIM), nextDay)))
                .isEqualTo("nothing-asked");
        assertThat(code(decide(asked, renewal(WIM), NOON))).isEqualTo("asked-already");
        Account again = after(asked, renewal(WIM), nextDay);
        assertThat(task(after(again, new Second(SECOND_CODE, WANDA), nextDay)))
                .isEqualTo(Task.RENEW);
    }

    @Test
    void aPersonRenewsTheirOwnAloneAndIsNotWatched() {
        Account renewed = after(active(AccountKind.PERSON), renewal(new WorkerId(NEW_USER)), NOON);

        Account given = after(renewed, new Confirm(renewed.pending(), NEW_USER), NOON);

        assertThat(task(renewed)).isEqualTo(Task.RENEW_OWN);
        assertThat(given.pending()).isNull();
    }

    @Test
    void aPersonsCodeIsWatchedUntilItIsUsed() {
        Account made = active(AccountKind.PERSON);

        Account used = after(made, new Confirm(made.pending(), NEW_USER), NOON);

        assertThat(task(made)).isEqualTo(Task.WATCH);
        assertThat(used.pending()).isNull();
        assertThat(active(AccountKind.WORKER).pending()).isNull();
    }

    @Test
    void whatIsWatchedIsLookedAtWithinTheHour() {
        Account account = active(AccountKind.PERSON);
        Instant now = NOON;

        for (int i = 0; i < 20; i++) {
            account = after(account, new Attempt(), now);
            assertThat(Duration.between(now, account.pending().due()))
                    .isLessThanOrEqualTo(Duration.ofHours(1));
            now = account.pending().due();
        }
    }

    @Test
    void whomOneLeadProposesAnotherLetsIn() {
        Account proposed = after(new None(), new Propose(invitation(AccountKind.LEAD), LENA), NOON);

        Account confirmed = after(proposed, new Second(FIRST_CODE, WIM), NOON);

        assertThat(proposed.pending()).isNull();
        assertThat(code(decide(proposed, new Second(FIRST_CODE, LENA), NOON)))
                .isEqualTo("own-request");
        assertThat(code(decide(proposed, renewal(LENA), NOON))).isEqualTo("not-confirmed");
        assertThat(confirmed.pending())
                .isEqualTo(new Pending(Task.MAKE, FIRST_CODE, 0, NOON, null));
        assertThat(code(decide(confirmed, renewal(LENA), NOON))).isEqualTo("not-made-yet");
    }

    private static Account active(AccountKind kind) {
        Account invited = after(new None(), new Invite(invitation(kind), FIRST_CODE), NOON);
        Account beingMade = after(invited, new Attempt(), NOON);
        return after(beingMade, new Confirm(making(FIRST_CODE), NEW_USER), NOON);
    }

    private static RenewCode renewal(WorkerId by) {
        return new RenewCode(SECOND_CODE, by, KnownBy.CALL_BACK);
    }

    private static Task task(Account account) {
        Pending pending = account.pending();
        return pending == null ? null : pending.task();
    }

    private static Invitation invitation(AccountKind kind) {
        return new Invitation(
                kind,
                new PlaceId("lambeth"),
                new UserName("lw-7k2m9-xqt4h"),
                null,
                kind.isAboutPerson() ? new PersonId(new UUID(1, 1)) : null,
                null,
                LENA,
                null);
    }
}
