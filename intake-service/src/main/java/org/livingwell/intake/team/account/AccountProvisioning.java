package org.livingwell.intake.team.account;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.Provisioning.NotToldException;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Command.Attempt;
import org.livingwell.intake.team.account.domain.Account.Command.Confirm;
import org.livingwell.intake.team.account.domain.Account.Command.Report;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.Pending;
import org.livingwell.intake.team.account.domain.Pending.Task;
import org.livingwell.platform.accesslog.AccessLog;
import org.livingwell.platform.accesslog.Reading;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Has Keycloak told what is due, as often as it takes. */
@Component
class AccountProvisioning {

    /** As it stands in who has seen a record. */
    private static final String FIRST_SIGN_IN = "first-sign-in";

    private final Aggregate<Account, Account.Command, Account.Event> accounts;
    private final Provisioning provisioning;
    private final Team team;
    private final AccessLog log;

    AccountProvisioning(
            Aggregate<Account, Account.Command, Account.Event> accounts,
            Provisioning provisioning,
            Team team,
            AccessLog log,
            Timers timers) {
        this.accounts = accounts;
        this.provisioning = provisioning;
        this.team = team;
        this.log = log;
        timers.watch("provisioning", accounts, "index.due", this::tell);
    }

    private void tell(String id) {
        var claimed = accounts.of(id).save(new Attempt(), anew());
        if (claimed.repeated() || !(claimed.state() instanceof Known account)) return;
        Pending pending = account.pending();
        if (pending == null) return;
        if (pending.task() == Task.WATCH) watch(id, account, pending);
        else handle(id, told(id, account.invitation(), pending));
    }

    /** Said to the person before it is done with, once for each code. */
    private void watch(String id, Account account, Pending pending) {
        if (!(account instanceof Active active)) return;
        var person = active.invitation().person();
        if (person == null || !used(active.invitation())) return;
        var who = new Actor(active.user().toString(), "person", List.of());
        var reading = new Reading(FIRST_SIGN_IN, List.of(id), Set.of(), false);
        log.read(List.of(person), who, null, reading);
        handle(id, new Confirm(pending, active.user()));
    }

    /** Nobody who does not answer says that it was; it is looked at again. */
    private boolean used(Invitation invitation) {
        try {
            return provisioning.signedIn(invitation);
        } catch (NotToldException later) {
            return false;
        }
    }

    private Account.Command told(String id, Invitation invitation, Pending pending) {
        try {
            UUID user = carryOut(invitation, pending);
            if (user != null && pending.task() == Task.MAKE) {
                team.join(new AccountId(UUID.fromString(id)), invitation, user);
            }
            return new Confirm(pending, user);
        } catch (NotToldException failed) {
            return new Report(pending, failed.trouble());
        }
    }

    private @Nullable UUID carryOut(Invitation invitation, Pending pending) {
        return switch (pending.task()) {
            case MAKE -> provisioning.make(invitation, code(pending));
            case RENEW, RENEW_OWN -> provisioning.renew(invitation, code(pending));
            case WATCH -> null;
            case END -> provisioning.end(invitation);
        };
    }

    private void handle(String id, Account.Command command) {
        accounts.of(id).handle(command, anew());
    }

    private static Cause anew() {
        return Cause.of(UUID.randomUUID());
    }

    private static HashedCode code(Pending pending) {
        return Objects.requireNonNull(pending.code());
    }
}
