package org.livingwell.intake.team.account.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.Account.Command.Announce;
import org.livingwell.intake.team.account.domain.Account.Command.Attempt;
import org.livingwell.intake.team.account.domain.Account.Command.Confirm;
import org.livingwell.intake.team.account.domain.Account.Command.Disable;
import org.livingwell.intake.team.account.domain.Account.Command.Invite;
import org.livingwell.intake.team.account.domain.Account.Command.Propose;
import org.livingwell.intake.team.account.domain.Account.Command.RenewCode;
import org.livingwell.intake.team.account.domain.Account.Command.Report;
import org.livingwell.intake.team.account.domain.Account.Command.Second;
import org.livingwell.intake.team.account.domain.Account.Disabled;
import org.livingwell.intake.team.account.domain.Account.Event;
import org.livingwell.intake.team.account.domain.Account.Event.Adopted;
import org.livingwell.intake.team.account.domain.Account.Event.Attempted;
import org.livingwell.intake.team.account.domain.Account.Event.CodeGiven;
import org.livingwell.intake.team.account.domain.Account.Event.Ended;
import org.livingwell.intake.team.account.domain.Account.Event.Failed;
import org.livingwell.intake.team.account.domain.Account.Event.FirstSignIn;
import org.livingwell.intake.team.account.domain.Account.Event.Made;
import org.livingwell.intake.team.account.domain.Account.Event.SessionsEnded;
import org.livingwell.intake.team.account.domain.Account.Event.SupporterEnded;
import org.livingwell.intake.team.account.domain.Account.Event.SupporterOpened;
import org.livingwell.intake.team.account.domain.Account.Invited;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.Account.None;
import org.livingwell.intake.team.account.domain.Account.Proposed;
import org.livingwell.intake.team.account.domain.Account.Provisioning;
import org.livingwell.intake.team.account.domain.Pending.Task;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;
import java.util.UUID;

/** Decides what becomes of an account. */
public final class AccountRules {

    private AccountRules() {}

    public static Decision<Event> decide(Account account, Account.Command command, Instant now) {
        return switch (command) {
            case Invite(var invitation, var code) ->
                    account instanceof None
                            ? agree(new Event.Invited(invitation, code, now))
                            : agree();
            case Propose(var invitation, var by) ->
                    account instanceof None
                            ? agree(new Event.Proposed(invitation, new Asked(by, null, now)))
                            : agree();
            case Adopt it -> adopt(account, it, now);
            case Attempt _ -> attempt(account, now);
            case Report(var tried, var trouble) -> report(account, tried, trouble);
            case Confirm confirm -> confirm(account, confirm, now);
            case RenewCode renew -> CodeRules.renew(account, renew, now);
            case Second second -> CodeRules.second(account, second, now);
            case Disable disable -> disable(account, disable, now);
            case Announce _ ->
                    account instanceof Active it && it.kind() == AccountKind.SUPPORTER
                            ? agree(new SupporterOpened(it.user()))
                            : agree();
        };
    }

    private static Decision<Event> adopt(Account account, Adopt it, Instant now) {
        return switch (account) {
            case None _ ->
                    opened(
                            it.invitation(),
                            new Adopted(it.invitation(), it.user(), now),
                            it.user());
            case Disabled _ when it.invitation().isWithin() ->
                    new Decision.Refused<>(Supporting.OVER);
            case Proposed _, Invited _, Provisioning _, Active _, Disabled _ -> agree();
        };
    }

    private static Decision<Event> attempt(Account account, Instant now) {
        Pending pending = account.pending();
        return pending == null || pending.due().isAfter(now)
                ? agree()
                : agree(new Attempted(pending.next(now)));
    }

    private static Decision<Event> report(Account account, Pending tried, String trouble) {
        Pending pending = account.pending();
        return pending == null || account instanceof Invited || pending.task() != tried.task()
                ? agree()
                : agree(new Failed(trouble));
    }

    private static Decision<Event> confirm(Account account, Confirm confirm, Instant now) {
        return switch (account) {
            case None _, Proposed _, Invited _ -> agree();
            case Provisioning making -> made(making, confirm, now);
            case Active active -> done(active, confirm.done(), now);
            case Disabled disabled -> ended(disabled, confirm, now);
        };
    }

    private static Decision<Event> made(Provisioning making, Confirm confirm, Instant now) {
        if (confirm.user() == null || confirm.done().task() != Task.MAKE) return agree();
        Pending pending = making.pending();
        Pending left =
                pending.isMetBy(confirm.done())
                        ? watched(making, pending, now)
                        : Pending.now(Task.RENEW, pending.code(), now);
        return opened(making.invitation(), new Made(confirm.user(), left, now), confirm.user());
    }

    /** Of a supporter careplan hears, where it is decided what they see. */
    private static Decision<Event> opened(Invitation invitation, Event made, UUID user) {
        return invitation.kind() == AccountKind.SUPPORTER
                ? agree(made, new SupporterOpened(user))
                : agree(made);
    }

    private static Decision<Event> done(Active active, Pending done, Instant now) {
        Pending pending = active.pending();
        if (pending == null || !pending.isMetBy(done)) return agree();
        return switch (pending.task()) {
            case WATCH -> agree(new FirstSignIn());
            case RENEW -> agree(new CodeGiven(watched(active, pending, now)));
            case RENEW_OWN, MAKE, END -> agree(new CodeGiven(null));
        };
    }

    /** A person is told when a code somebody else made for them is first used. */
    private static @Nullable Pending watched(Known account, Pending given, Instant now) {
        return account.kind().isOwnRecord() ? Pending.now(Task.WATCH, given.code(), now) : null;
    }

    /** What was made while it was being ended has to be ended once more. */
    private static Decision<Event> ended(Disabled disabled, Confirm confirm, Instant now) {
        if (confirm.done().task() != Task.END) return agree(new Ended(disabled.by(), now));
        return disabled.pending() == null ? agree() : agree(new SessionsEnded());
    }

    private static Decision<Event> disable(Account account, Disable disable, Instant now) {
        return switch (account) {
            case None _ -> notFound();
            case Disabled _ -> agree();
            case Active active when active.user().equals(disable.by().value()) ->
                    refuse(
                            "yourself",
                            "Ask another lead to end your account, so that no one is shut out by"
                                    + " mistake");
            case Active active when active.kind() == AccountKind.SUPPORTER ->
                    agree(new SupporterEnded(), new Ended(disable.by(), now));
            case Proposed _, Invited _, Provisioning _, Active _ ->
                    agree(new Ended(disable.by(), now));
        };
    }
}
