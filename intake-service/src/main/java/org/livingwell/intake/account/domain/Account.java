package org.livingwell.intake.account.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.account.domain.AccountEvent.Adopted;
import org.livingwell.intake.account.domain.AccountEvent.Attempted;
import org.livingwell.intake.account.domain.AccountEvent.CodeGiven;
import org.livingwell.intake.account.domain.AccountEvent.CodeRenewed;
import org.livingwell.intake.account.domain.AccountEvent.Ended;
import org.livingwell.intake.account.domain.AccountEvent.Failed;
import org.livingwell.intake.account.domain.AccountEvent.Invited;
import org.livingwell.intake.account.domain.AccountEvent.Made;
import org.livingwell.intake.account.domain.AccountEvent.SessionsEnded;
import org.livingwell.intake.account.domain.Pending.Task;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

/** A way of signing in, and what Keycloak has yet to be told about it. */
public sealed interface Account {

    /** Nobody was invited. */
    record None() implements Account {}

    /** Asked for; Keycloak was not told yet. */
    record Waiting(Invitation invitation, Instant invitedAt, Pending pending) implements Account {}

    /** Keycloak is being told, for the first time or again. */
    record Provisioning(Invitation invitation, Instant invitedAt, Pending pending)
            implements Account {}

    /**
     * @param user the subject of their login
     * @param pending a new code Keycloak does not know yet
     */
    record Active(
            Invitation invitation,
            Instant invitedAt,
            UUID user,
            Instant since,
            @Nullable Pending pending)
            implements Account {}

    /**
     * @param pending sessions that may still be open
     */
    record Disabled(
            Invitation invitation,
            Instant invitedAt,
            Instant at,
            WorkerId by,
            @Nullable Pending pending)
            implements Account {}

    default Account apply(AccountEvent event) {
        return switch (event) {
            case Invited(var invitation, var code, var at) ->
                    new Waiting(invitation, at, Pending.now(Task.MAKE, code, at));
            case Adopted(var invitation, var user, var at) ->
                    new Active(invitation, at, user, at, null);
            case Attempted(var next) -> attempted(next);
            case Failed(var trouble) -> failed(trouble);
            case Made(var user, var left, var at) ->
                    new Active(invitation(), invitedAt(), user, at, left);
            case CodeRenewed(var code, var at) -> renewed(code, at);
            case CodeGiven _ -> settled();
            case Ended(var by, var at) ->
                    new Disabled(
                            invitation(), invitedAt(), at, by, Pending.now(Task.END, null, at));
            case SessionsEnded _ -> settled();
        };
    }

    default @Nullable Pending pendingOrNull() {
        return switch (this) {
            case None _ -> null;
            case Waiting it -> it.pending();
            case Provisioning it -> it.pending();
            case Active it -> it.pending();
            case Disabled it -> it.pending();
        };
    }

    default Invitation invitation() {
        return switch (this) {
            case None _ -> throw new IllegalStateException("nobody was invited");
            case Waiting it -> it.invitation;
            case Provisioning it -> it.invitation;
            case Active it -> it.invitation;
            case Disabled it -> it.invitation;
        };
    }

    default Instant invitedAt() {
        return switch (this) {
            case None _ -> throw new IllegalStateException("nobody was invited");
            case Waiting it -> it.invitedAt;
            case Provisioning it -> it.invitedAt;
            case Active it -> it.invitedAt;
            case Disabled it -> it.invitedAt;
        };
    }

    private Account attempted(Instant next) {
        return switch (this) {
            case None none -> none;
            case Waiting(var it, var at, var pending) ->
                    new Provisioning(it, at, pending.attempted(next));
            case Provisioning(var it, var at, var pending) ->
                    new Provisioning(it, at, pending.attempted(next));
            case Active _, Disabled _ ->
                    with(pendingOrNull() == null ? null : now().attempted(next));
        };
    }

    private Account failed(String trouble) {
        return switch (this) {
            case Waiting _, None _ -> this;
            case Provisioning(var it, var at, var pending) ->
                    new Provisioning(it, at, pending.failed(trouble));
            case Active _, Disabled _ ->
                    with(pendingOrNull() == null ? null : now().failed(trouble));
        };
    }

    private Account renewed(HashedCode code, Instant now) {
        return switch (this) {
            case Waiting(var it, var at, var pending) -> new Waiting(it, at, pending.with(code));
            case Provisioning(var it, var at, var pending) ->
                    new Provisioning(it, at, pending.with(code));
            case Active _ -> with(Pending.now(Task.RENEW, code, now));
            case None _, Disabled _ -> this;
        };
    }

    private Account settled() {
        return with(null);
    }

    private Account with(@Nullable Pending pending) {
        return switch (this) {
            case Active(var it, var at, var user, var since, _) ->
                    new Active(it, at, user, since, pending);
            case Disabled(var it, var at, var ended, var by, _) ->
                    new Disabled(it, at, ended, by, pending);
            case None _, Waiting _, Provisioning _ -> this;
        };
    }

    private Pending now() {
        Pending pending = pendingOrNull();
        if (pending == null) throw new IllegalStateException("nothing is pending");
        return pending;
    }
}
