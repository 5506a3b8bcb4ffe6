package org.livingwell.intake.team.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.team.account.domain.AccountFixtures.FIRST_CODE;
import static org.livingwell.intake.team.account.domain.AccountFixtures.LENA;
import static org.livingwell.intake.team.account.domain.AccountFixtures.NEW_USER;
import static org.livingwell.intake.team.account.domain.AccountFixtures.NOON;
import static org.livingwell.intake.team.account.domain.AccountFixtures.after;
import static org.livingwell.intake.team.account.domain.AccountFixtures.making;
import static org.livingwell.intake.team.account.domain.AccountRules.decide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.Account.Command.Announce;
import org.livingwell.intake.team.account.domain.Account.Command.Attempt;
import org.livingwell.intake.team.account.domain.Account.Command.Confirm;
import org.livingwell.intake.team.account.domain.Account.Command.Disable;
import org.livingwell.intake.team.account.domain.Account.Command.Invite;
import org.livingwell.intake.team.account.domain.Account.Event;
import org.livingwell.intake.team.account.domain.Account.Event.SupporterEnded;
import org.livingwell.intake.team.account.domain.Account.Event.SupporterOpened;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.util.List;
import java.util.UUID;

/** Of supporters' accounts others hear that they opened and that they ended, and of no others. */
class SupporterAccountTest {

    static final Account NOBODY = new Account.None();

    @Test
    void aSupporterIsToldOfOnceTheyCanSignInAndWhenTheyCannotAnyMore() {
        var making = madeFor(AccountKind.SUPPORTER);
        var made = events(making, new Confirm(making(FIRST_CODE), NEW_USER));
        assertThat(made).element(1).isEqualTo(new SupporterOpened(NEW_USER));
        var active = after(making, new Confirm(making(FIRST_CODE), NEW_USER), NOON);

        assertThat(events(active, new Disable(LENA))).first().isEqualTo(new SupporterEnded());

        assertThat(after(active, new Disable(LENA), NOON)).isInstanceOf(Account.Disabled.class);
        assertThat(events(NOBODY, new Adopt(invitation(AccountKind.SUPPORTER), NEW_USER)))
                .element(1)
                .isEqualTo(new SupporterOpened(NEW_USER));
    }

    @Test
    void whoeverCouldSignInBeforeThatWasSaidIsToldOfUnlessTheyCannotAnyMore() {
        var announce = new Announce();
        for (AccountKind kind : AccountKind.values()) {
            var active = after(NOBODY, new Adopt(invitation(kind), NEW_USER), NOON);
            if (kind == AccountKind.SUPPORTER) {
                assertThat(events(active, announce)).containsExactly(new SupporterOpened(NEW_USER));
                assertThat(after(active, announce, NOON)).isEqualTo(active);
            } else {
                assertThat(events(active, announce)).isEmpty();
            }
            assertThat(events(after(active, new Disable(LENA), NOON), announce)).isEmpty();
        }
        assertThat(events(NOBODY, announce)).isEmpty();
        assertThat(events(madeFor(AccountKind.SUPPORTER), announce)).isEmpty();
    }

    @Test
    void whoeverNeverSignedInIsNotToldOf() {
        assertThat(events(madeFor(AccountKind.SUPPORTER), new Disable(LENA)))
                .singleElement()
                .isInstanceOf(Event.Ended.class);
    }

    @ParameterizedTest
    @EnumSource(names = "SUPPORTER", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseIsToldOf(AccountKind kind) {
        var making = madeFor(kind);
        var made = new Confirm(making(FIRST_CODE), NEW_USER);
        assertThat(events(making, made)).hasSize(1);
        assertThat(events(after(making, made, NOON), new Disable(LENA))).hasSize(1);
        assertThat(events(NOBODY, new Adopt(invitation(kind), NEW_USER))).hasSize(1);
    }

    private static Account madeFor(AccountKind kind) {
        return after(
                after(NOBODY, new Invite(invitation(kind), FIRST_CODE), NOON), new Attempt(), NOON);
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

    private static List<Event> events(Account account, Account.Command command) {
        return ((Agreed<Event>) decide(account, command, NOON)).events();
    }
}
