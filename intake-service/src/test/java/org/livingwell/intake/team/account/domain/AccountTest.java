package org.livingwell.intake.team.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
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
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Command;
import org.livingwell.intake.team.account.domain.Account.Disabled;
import org.livingwell.intake.team.account.domain.Account.Event;
import org.livingwell.intake.team.account.domain.Account.Invited;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.Account.None;
import org.livingwell.intake.team.account.domain.Account.Proposed;
import org.livingwell.intake.team.account.domain.Account.Provisioning;
import org.livingwell.intake.team.account.domain.Pending.Task;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.test.Impossible;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What each fact makes of an account, and which facts cannot be. */
class AccountTest {

    static final Instant ONE = NOON.plusSeconds(3600);
    static final WorkerId WIM = new WorkerId(new UUID(5, 2));
    static final Asked ASKED = new Asked(LENA, KnownBy.IN_PERSON, NOON);
    static final Pending RENEWING = Pending.now(Task.RENEW, SECOND_CODE, NOON);
    static final Account NOBODY = new None();
    static final Account PROPOSED = new Proposed(INVITATION, ASKED);
    static final Account INVITED = invited();
    static final Account MAKING = beingMade();
    static final Account ACTIVE = active();
    static final Account BUSY = new Active(INVITATION, NOON, NEW_USER, NOON, RENEWING, ASKED);
    static final Account ENDING =
            new Disabled(INVITATION, NOON, ONE, LENA, Pending.now(Task.END, null, ONE));
    static final Account ENDED = new Disabled(INVITATION, NOON, ONE, LENA, null);
    static final List<Account> ALL =
            List.of(NOBODY, PROPOSED, INVITED, MAKING, ACTIVE, BUSY, ENDING, ENDED);

    @ParameterizedTest
    @MethodSource
    void whatNothingDecidesCannotBe(Event event, List<Account> where) {
        Impossible.anywhereBut(where, ALL, event, it -> it.apply(event));
    }

    static Stream<Arguments> whatNothingDecidesCannotBe() {
        return Stream.of(
                arguments(new Event.Proposed(INVITATION, ASKED), List.of(NOBODY)),
                arguments(new Event.Adopted(INVITATION, NEW_USER, NOON), List.of(NOBODY)),
                arguments(
                        new Event.Invited(INVITATION, FIRST_CODE, NOON), List.of(NOBODY, PROPOSED)),
                arguments(new Event.Attempted(ONE), List.of(INVITED, MAKING, BUSY, ENDING)),
                arguments(new Event.Failed("away"), List.of(MAKING, BUSY, ENDING)),
                arguments(new Event.Made(NEW_USER, null, ONE), List.of(MAKING)),
                arguments(new Event.CodeAsked(ASKED), List.of(ACTIVE, BUSY)),
                arguments(
                        new Event.CodeRenewed(SECOND_CODE, false, ONE),
                        List.of(INVITED, MAKING, ACTIVE, BUSY)),
                arguments(new Event.CodeGiven(null), List.of(ACTIVE, BUSY)),
                arguments(new Event.FirstSignIn(), List.of(ACTIVE, BUSY)),
                arguments(new Event.SupporterOpened(NEW_USER), List.of(ACTIVE, BUSY)),
                arguments(new Event.SupporterEnded(), List.of(ACTIVE, BUSY)),
                arguments(
                        new Event.Ended(LENA, ONE),
                        List.of(PROPOSED, INVITED, MAKING, ACTIVE, BUSY, ENDING, ENDED)),
                arguments(new Event.SessionsEnded(), List.of(ENDING, ENDED)));
    }

    @Test
    void whoIsAdoptedIsActiveAtOnceAndOnlyOnce() {
        var adopt = new Command.Adopt(INVITATION, NEW_USER);

        assertThat(after(NOBODY, adopt, NOON))
                .isEqualTo(new Active(INVITATION, NOON, NEW_USER, NOON, null, null));
        assertThat(decide(ACTIVE, adopt, ONE)).isEqualTo(agree());
        assertThat(decide(ACTIVE, new Command.Invite(INVITATION, FIRST_CODE), ONE))
                .isEqualTo(agree());
        assertThat(decide(ACTIVE, new Command.Propose(INVITATION, LENA), ONE)).isEqualTo(agree());
    }

    @Test
    void whatOneLeadProposesWaitsForAnother() {
        var proposed = after(NOBODY, new Command.Propose(INVITATION, LENA), NOON);

        assertThat(proposed).isEqualTo(new Proposed(INVITATION, new Asked(LENA, null, NOON)));
        assertThat(((Known) proposed).invitedAt()).isEqualTo(NOON);
        assertThat(((Known) proposed).asker()).contains(LENA);
        assertThat(((Known) BUSY).asker()).contains(LENA);
        for (var it : List.of(INVITED, MAKING, ACTIVE, ENDED)) {
            assertThat(((Known) it).asker()).isEmpty();
        }
    }

    @Test
    void whatIsEndedKeepsWhoAndWhen() {
        for (var it : List.of(PROPOSED, INVITED, MAKING, ACTIVE, BUSY)) {
            assertThat(after(it, new Command.Disable(LENA), ONE)).isEqualTo(ENDING);
        }
        assertThat(after(ENDING, new Command.Confirm(ENDING.pending(), null), ONE))
                .isEqualTo(ENDED);
        assertThat(decide(ENDED, new Command.Confirm(ENDING.pending(), null), ONE))
                .isEqualTo(agree());
    }

    @Test
    void nothingIsConfirmedThatWasNotWanted() {
        var made = new Command.Confirm(making(FIRST_CODE), NEW_USER);

        for (var state : List.of(NOBODY, PROPOSED, INVITED, ACTIVE, BUSY)) {
            assertThat(decide(state, made, ONE)).isEqualTo(agree());
        }
        assertThat(decide(MAKING, new Command.Confirm(making(FIRST_CODE), null), ONE))
                .isEqualTo(agree());
        assertThat(decide(MAKING, new Command.Confirm(RENEWING, NEW_USER), ONE)).isEqualTo(agree());
        assertThat(after(BUSY, new Command.Confirm(RENEWING, NEW_USER), ONE))
                .isEqualTo(new Active(INVITATION, NOON, NEW_USER, NOON, null, ASKED));
    }

    @Test
    void whatFailedIsSaidOfWhatWasTried() {
        var tried = new Command.Report(RENEWING, "away");

        assertThat(after(BUSY, tried, ONE).pending()).isEqualTo(RENEWING.failed("away"));
        for (var state : List.of(NOBODY, PROPOSED, INVITED, MAKING, ACTIVE, ENDING, ENDED)) {
            assertThat(decide(state, tried, ONE)).isEqualTo(agree());
        }
        assertThat(decide(INVITED, new Command.Report(making(FIRST_CODE), "away"), ONE))
                .isEqualTo(agree());
    }

    @Test
    void whatIsDueIsTriedAndWhatIsNotIsNot() {
        assertThat(decide(INVITED, new Command.Attempt(), NOON.minusSeconds(1))).isEqualTo(agree());
        assertThat(decide(ACTIVE, new Command.Attempt(), NOON)).isEqualTo(agree());
        assertThat(after(INVITED, new Command.Attempt(), NOON))
                .isEqualTo(
                        new Provisioning(
                                INVITATION,
                                NOON,
                                new Pending(Task.MAKE, FIRST_CODE, 1, NOON.plusSeconds(5), null)));
        assertThat(after(BUSY, new Command.Attempt(), NOON).pending().attempts()).isEqualTo(1);
        assertThat(after(ENDING, new Command.Attempt(), ONE).pending().attempts()).isEqualTo(1);
    }

    @Test
    void aNewCodeBeforeTheFirstIsMadeTakesItsPlace() {
        var renew = new Command.RenewCode(SECOND_CODE, LENA, null);

        assertThat(after(INVITED, renew, ONE))
                .isEqualTo(
                        new Invited(INVITATION, NOON, Pending.now(Task.MAKE, SECOND_CODE, NOON)));
        assertThat(after(MAKING, renew, ONE).pending().code()).isEqualTo(SECOND_CODE);
        assertThat(after(BUSY, renew, ONE))
                .isEqualTo(
                        new Active(
                                INVITATION,
                                NOON,
                                NEW_USER,
                                NOON,
                                Pending.now(Task.RENEW, SECOND_CODE, ONE),
                                null));
    }

    @Test
    void aCodeIsConfirmedWhereOneWasAskedFor() {
        var second = new Command.Second(SECOND_CODE, WIM);

        assertThat(decide(NOBODY, second, NOON)).isEqualTo(notFound());
        for (var state : List.of(INVITED, MAKING, ACTIVE)) {
            assertThat(code(decide(state, second, NOON))).isEqualTo("nothing-asked");
        }
        assertThat(code(decide(ENDED, second, NOON))).isEqualTo("account-ended");
        assertThat(
                        code(
                                decide(
                                        BUSY,
                                        new Command.Second(SECOND_CODE, new WorkerId(NEW_USER)),
                                        NOON)))
                .isEqualTo("own-request");
    }

    @Test
    void staffChangeTheirOwnPasswordWhereTheySignIn() {
        var own = new Command.RenewCode(SECOND_CODE, new WorkerId(NEW_USER), null);

        assertThat(code(decide(ACTIVE, own, NOON))).isEqualTo("yourself");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKER, true, false, false, false, false",
        "LEAD, true, false, true, true, false",
        "PRIVACY_OFFICER, true, false, true, true, false",
        "PERSON, false, true, true, false, true",
        "SUPPORTER, false, true, true, false, false",
        "PERSON_SUPPORTER, false, true, true, false, true",
        "GROUP, false, false, false, false, false"
    })
    void eachKindHasItsCare(
            AccountKind kind,
            boolean staff,
            boolean about,
            boolean two,
            boolean more,
            boolean own) {
        assertThat(kind.isStaff()).isEqualTo(staff);
        assertThat(kind.isAboutPerson()).isEqualTo(about);
        assertThat(kind.takesTwo()).isEqualTo(two);
        assertThat(kind.isMoreThanWorker()).isEqualTo(more);
        assertThat(kind.isOwnRecord()).isEqualTo(own);
    }

    @Test
    void aPersonsIsAboutThemAndStaffsAboutAPlace() {
        var amara = new PersonId(new UUID(1, 1));
        var theirs =
                new Invitation(
                        AccountKind.PERSON,
                        new PlaceId("york"),
                        INVITATION.userName(),
                        null,
                        amara,
                        null,
                        LENA,
                        null);

        assertThat(((Known) after(NOBODY, new Command.Propose(theirs, LENA), NOON)).person())
                .isEqualTo(amara);
        assertThat(((Known) ACTIVE).person()).isNull();
        assertThat(((Known) ACTIVE).place()).isEqualTo(new PlaceId("lambeth"));
        assertThat(((Known) ACTIVE).kind()).isEqualTo(AccountKind.WORKER);
        assertThat(NOBODY.pending()).isNull();
        assertThat(PROPOSED.pending()).isNull();
    }

    @Test
    void aRepeatMakesTheSame() {
        var cause = Cause.of(new UUID(0, 3));

        assertThat(AccountId.of(cause).value()).isEqualTo(Ids.derive("account", cause.id()));
        assertThat(new AccountId(new UUID(0, 5))).hasToString(new UUID(0, 5).toString());
        assertThat(new GroupId(new UUID(0, 5))).hasToString(new UUID(0, 5).toString());
        assertThat(FIRST_CODE).hasToString("•••");
    }
}
