package org.livingwell.intake.team.account.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Disabled;
import org.livingwell.intake.team.account.domain.Account.None;
import org.livingwell.intake.team.account.domain.Account.Proposed;
import org.livingwell.intake.team.account.domain.Account.Provisioning;
import org.livingwell.intake.team.account.domain.Account.Waiting;
import org.livingwell.intake.team.account.domain.AccountCommand.Adopt;
import org.livingwell.intake.team.account.domain.AccountCommand.Attempt;
import org.livingwell.intake.team.account.domain.AccountCommand.Confirm;
import org.livingwell.intake.team.account.domain.AccountCommand.Disable;
import org.livingwell.intake.team.account.domain.AccountCommand.Invite;
import org.livingwell.intake.team.account.domain.AccountCommand.Propose;
import org.livingwell.intake.team.account.domain.AccountCommand.RenewCode;
import org.livingwell.intake.team.account.domain.AccountCommand.Report;
import org.livingwell.intake.team.account.domain.AccountCommand.Second;
import org.livingwell.intake.team.account.domain.AccountEvent.Adopted;
import org.livingwell.intake.team.account.domain.AccountEvent.Attempted;
import org.livingwell.intake.team.account.domain.AccountEvent.CodeGiven;
import org.livingwell.intake.team.account.domain.AccountEvent.Ended;
import org.livingwell.intake.team.account.domain.AccountEvent.Failed;
import org.livingwell.intake.team.account.domain.AccountEvent.FirstSignIn;
import org.livingwell.intake.team.account.domain.AccountEvent.Invited;
import org.livingwell.intake.team.account.domain.AccountEvent.Made;
import org.livingwell.intake.team.account.domain.AccountEvent.SessionsEnded;
import org.livingwell.intake.team.account.domain.Pending.Task;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;

/** Decides what becomes of an account. */
public final class AccountRules {

    private AccountRules() {}

    public static Decision<AccountEvent> decide(
            Account account, AccountCommand command, Instant now) {
        return switch (command) {
            case Invite(var invitation, var code) ->
                    account instanceof None ? agree(new Invited(invitation, code, now)) : agree();
            case Propose(var invitation, var by) ->
                    account instanceof None
                            ? agree(new AccountEvent.Proposed(invitation, new Asked(by, null, now)))
                            : agree();
            case Adopt(var invitation, var user) ->
                    account instanceof None ? agree(new Adopted(invitation, user, now)) : agree();
            case Attempt _ -> attempt(account, now);
            case Report(var tried, var trouble) -> report(account, tried, trouble);
            case Confirm confirm -> confirm(account, confirm, now);
            case RenewCode renew -> CodeRules.renew(account, renew, now);
            case Second second -> CodeRules.second(account, second, now);
            case Disable disable -> disable(account, disable, now);
        };
    }

    private static Decision<AccountEvent> attempt(Account account, Instant now) {
        Pending pending = account.pendingOrNull();
        return pending == null || pending.due().isAfter(now)
                ? agree()
                : agree(new Attempted(pending.next(now)));
    }

    private static Decision<AccountEvent> report(Account account, Pending tried, String trouble) {
        Pending pending = account.pendingOrNull();
        return pending == null || pending.task() != tried.task()
                ? agree()
                : agree(new Failed(trouble));
    }

    private static Decision<AccountEvent> confirm(Account account, Confirm confirm, Instant now) {
        return switch (account) {
            case None _, Proposed _, Waiting _ -> agree();
            case Provisioning making -> made(making, confirm, now);
            case Active active -> done(active, confirm.done(), now);
            case Disabled disabled -> ended(disabled, confirm, now);
        };
    }

    private static Decision<AccountEvent> made(Provisioning making, Confirm confirm, Instant now) {
        if (confirm.user() == null || confirm.done().task() != Task.MAKE) return agree();
        Pending pending = making.pending();
        Pending left =
                pending.isMetBy(confirm.done())
                        ? watched(making, pending, now)
                        : Pending.now(Task.RENEW, pending.code(), now);
        return agree(new Made(confirm.user(), left, now));
    }

    private static Decision<AccountEvent> done(Active active, Pending done, Instant now) {
        Pending pending = active.pending();
        if (pending == null || !pending.isMetBy(done)) return agree();
        return switch (pending.task()) {
            case WATCH -> agree(new FirstSignIn());
            case RENEW -> agree(new CodeGiven(watched(active, pending, now)));
            case RENEW_OWN, MAKE, END -> agree(new CodeGiven(null));
        };
    }

    /** A person is told when a code somebody else made for them is first used. */
    private static @Nullable Pending watched(Account account, Pending given, Instant now) {
        return account.invitation().kind().isOwnRecord()
                ? Pending.now(Task.WATCH, given.code(), now)
                : null;
    }

    /** What was made while it was being ended has to be ended once more. */
    private static Decision<AccountEvent> ended(Disabled disabled, Confirm confirm, Instant now) {
        if (confirm.done().task() != Task.END) return agree(new Ended(disabled.by(), now));
        return disabled.pending() == null ? agree() : agree(new SessionsEnded());
    }

    private static Decision<AccountEvent> disable(Account account, Disable disable, Instant now) {
        return switch (account) {
            case None _ -> notFound();
            case Disabled _ -> agree();
            case Active active when active.user().equals(disable.by().value()) ->
                    refuse(
                            "yourself",
                            "Another lead ends your account, so that nobody is shut out by a"
                                    + " slip");
            case Proposed _, Waiting _, Provisioning _, Active _ ->
                    agree(new Ended(disable.by(), now));
        };
    }
}
