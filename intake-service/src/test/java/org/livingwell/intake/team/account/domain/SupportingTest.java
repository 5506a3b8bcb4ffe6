package org.livingwell.intake.team.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.intake.team.account.domain.AccountFixtures.FIRST_CODE;
import static org.livingwell.intake.team.account.domain.AccountFixtures.LENA;
import static org.livingwell.intake.team.account.domain.AccountFixtures.NEW_USER;
import static org.livingwell.intake.team.account.domain.AccountFixtures.NOON;
import static org.livingwell.intake.team.account.domain.AccountFixtures.SECOND_CODE;
import static org.livingwell.intake.team.account.domain.AccountFixtures.after;
import static org.livingwell.intake.team.account.domain.AccountFixtures.code;
import static org.livingwell.intake.team.account.domain.AccountRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.Account.Command.Disable;
import org.livingwell.intake.team.account.domain.Account.Command.Invite;
import org.livingwell.intake.team.account.domain.Account.Command.RenewCode;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.RefusedException;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One login, two roles: who supports somebody signs in as who they are supported as. */
class SupportingTest {

    private static final AccountId HERS = new AccountId(new UUID(0, 5));
    private static final PersonId MAUREEN = new PersonId(new UUID(0, 1));
    private static final PersonId PRIYA = new PersonId(new UUID(0, 2));
    private static final PlaceId SALFORD = new PlaceId("salford");
    private static final Account NOBODY = new Account.None();

    @Test
    void sheSignsInAsSheIsAndSupportsSomebodyWhereTheyAre() {
        var own = maureen(AccountKind.PERSON_SUPPORTER);

        var adopt = Supporting.of(HERS, own, PRIYA, SALFORD, List.of(), LENA);

        var made = (Active) after(NOBODY, adopt, NOON);
        assertThat(made.user()).isEqualTo(NEW_USER);
        assertThat(made.kind()).isEqualTo(AccountKind.SUPPORTER);
        assertThat(made.person()).isEqualTo(PRIYA);
        assertThat(made.place()).isEqualTo(SALFORD);
        assertThat(made.invitation().userName()).isEqualTo(own.invitation().userName());
        assertThat(made.invitation().within()).isEqualTo(HERS);
        assertThat(made.invitation().by()).isEqualTo(LENA);
    }

    @Test
    void whatEndsIsThatSheSupportsThemAndNotHerLogin() {
        var own = maureen(AccountKind.PERSON_SUPPORTER);
        var made = after(NOBODY, Supporting.of(HERS, own, PRIYA, SALFORD, List.of(), LENA), NOON);

        assertThat(after(made, new Disable(LENA), NOON).pending()).isNull();
        assertThat(after(own, new Disable(LENA), NOON).pending()).isNotNull();
        assertThat(code(decide(made, new RenewCode(SECOND_CODE, LENA, null), NOON)))
                .isEqualTo("other-login");
    }

    @ParameterizedTest
    @EnumSource(names = "PERSON_SUPPORTER", mode = EnumSource.Mode.EXCLUDE)
    void anyOtherLoginIsNotForBoth(AccountKind kind) {
        assertThatThrownBy(() -> Supporting.whoever(maureen(kind)))
                .satisfies(isRefused("not-also-a-supporter"));
    }

    @Test
    void onlyALoginThatWorksAndNobodyIsTheirOwnSupporter() {
        var own = maureen(AccountKind.PERSON_SUPPORTER);
        var invited =
                after(
                        NOBODY,
                        new Invite(invitation(AccountKind.PERSON_SUPPORTER), FIRST_CODE),
                        NOON);

        for (var it : List.of(invited, after(own, new Disable(LENA), NOON))) {
            assertThatThrownBy(() -> Supporting.whoever((Known) it))
                    .satisfies(isRefused("not-made-yet"));
        }
        assertThat(Supporting.whoever(own)).isEqualTo(own);
        refused("themselves", own, MAUREEN, List.of());
    }

    @Test
    void onceIsEnough() {
        var own = maureen(AccountKind.PERSON_SUPPORTER);
        var adopt = Supporting.of(HERS, own, PRIYA, SALFORD, List.of(), LENA);
        var made = after(NOBODY, adopt, NOON);
        var kit = after(NOBODY, new Adopt(adopt.invitation(), new UUID(0, 9)), NOON);

        refused("supports-already", own, PRIYA, List.of(kit, made));
        var over = after(made, new Disable(LENA), NOON);
        refused("supports-over", own, PRIYA, List.of(kit, over));
        assertThat(code(decide(over, adopt, NOON))).isEqualTo("supports-over");
        assertThat(decide(made, adopt, NOON)).isEqualTo(agree());
    }

    @Test
    void whatWasEndedUnderAnotherLoginIsNothingToThisOne() {
        var own = maureen(AccountKind.PERSON_SUPPORTER);
        var adopt = Supporting.of(HERS, own, PRIYA, SALFORD, List.of(), LENA);
        var other = new AccountId(new UUID(0, 6));
        var theirs = Supporting.of(other, own, PRIYA, SALFORD, List.of(), LENA);
        var ended = after(after(NOBODY, theirs, NOON), new Disable(LENA), NOON);
        var left = after(own, new Disable(LENA), NOON);

        assertThat(Supporting.of(HERS, own, PRIYA, SALFORD, List.of(ended, left), LENA))
                .isEqualTo(adopt);
        assertThat(decide(left, new Adopt(own.invitation(), NEW_USER), NOON)).isEqualTo(agree());
    }

    @Test
    void whoSupportsWhomUnderWhichLoginIsOneForEver() {
        var it = AccountId.within(HERS, PRIYA);

        assertThat(AccountId.within(HERS, PRIYA)).isEqualTo(it);
        assertThat(AccountId.within(HERS, MAUREEN)).isNotEqualTo(it);
        assertThat(AccountId.within(new AccountId(new UUID(0, 6)), PRIYA)).isNotEqualTo(it);
    }

    private static void refused(String code, Active own, PersonId person, List<Account> others) {
        assertThatThrownBy(() -> Supporting.of(HERS, own, person, SALFORD, others, LENA))
                .satisfies(isRefused(code));
    }

    private static Consumer<Throwable> isRefused(String code) {
        return it ->
                assertThat(it)
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static Active maureen(AccountKind kind) {
        return (Active) after(NOBODY, new Adopt(invitation(kind), NEW_USER), NOON);
    }

    private static Invitation invitation(AccountKind kind) {
        return new Invitation(
                kind,
                new PlaceId("lambeth"),
                new UserName("lw-7k2m9-xqt4h"),
                null,
                MAUREEN,
                null,
                LENA,
                null);
    }
}
