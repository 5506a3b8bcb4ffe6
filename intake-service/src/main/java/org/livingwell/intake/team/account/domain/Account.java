package org.livingwell.intake.team.account.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.AccountEvent.Adopted;
import org.livingwell.intake.team.account.domain.AccountEvent.Attempted;
import org.livingwell.intake.team.account.domain.AccountEvent.CodeAsked;
import org.livingwell.intake.team.account.domain.AccountEvent.CodeGiven;
import org.livingwell.intake.team.account.domain.AccountEvent.CodeRenewed;
import org.livingwell.intake.team.account.domain.AccountEvent.Ended;
import org.livingwell.intake.team.account.domain.AccountEvent.Failed;
import org.livingwell.intake.team.account.domain.AccountEvent.FirstSignIn;
import org.livingwell.intake.team.account.domain.AccountEvent.Invited;
import org.livingwell.intake.team.account.domain.AccountEvent.Made;
import org.livingwell.intake.team.account.domain.AccountEvent.SessionsEnded;
import org.livingwell.intake.team.account.domain.Pending.Task;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A way of signing in, and what Keycloak has yet to be told about it. */
public sealed interface Account {

    /** Nobody was invited. */
    record None() implements Account {}

    /** Wanted by one, and waiting for somebody else to look at it. */
    record Proposed(Invitation invitation, Asked asked) implements Account {}

    /** Asked for; Keycloak was not told yet. */
    record Waiting(Invitation invitation, Instant invitedAt, Pending pending) implements Account {}

    /** Keycloak is being told, for the first time or again. */
    record Provisioning(Invitation invitation, Instant invitedAt, Pending pending)
            implements Account {}

    /**
     * @param user the subject of their login
     * @param pending a new code Keycloak does not know yet, or nobody has used yet
     * @param asked a new code that waits for a second pair of eyes
     */
    record Active(
            Invitation invitation,
            Instant invitedAt,
            UUID user,
            Instant since,
            @Nullable Pending pending,
            @Nullable Asked asked)
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
            case AccountEvent.Proposed(var invitation, var asked) ->
                    new Proposed(invitation, asked);
            case Invited(var invitation, var code, var at) ->
                    new Waiting(invitation, at, Pending.now(Task.MAKE, code, at));
            case Adopted(var invitation, var user, var at) ->
                    new Active(invitation, at, user, at, null, null);
            case Attempted(var next) -> attempted(next);
            case Failed(var trouble) -> failed(trouble);
            case Made(var user, var left, var at) ->
                    new Active(invitation(), invitedAt(), user, at, left, null);
            case CodeAsked(var asked) when this instanceof Active it ->
                    new Active(it.invitation, it.invitedAt, it.user, it.since, it.pending, asked);
            case CodeAsked _ -> this;
            case CodeRenewed(var code, var own, var at) -> renewed(code, own, at);
            case CodeGiven(var left) -> with(left);
            case FirstSignIn _ -> settled();
            case Ended(var by, var at) ->
                    new Disabled(
                            invitation(), invitedAt(), at, by, Pending.now(Task.END, null, at));
            case SessionsEnded _ -> settled();
        };
    }

    default @Nullable Pending pendingOrNull() {
        return switch (this) {
            case None _, Proposed _ -> null;
            case Waiting it -> it.pending();
            case Provisioning it -> it.pending();
            case Active it -> it.pending();
            case Disabled it -> it.pending();
        };
    }

    /** Who asked for what waits for somebody else. */
    default Optional<WorkerId> asker() {
        return switch (this) {
            case Proposed it -> Optional.of(it.asked.by());
            case Active it -> Optional.ofNullable(it.asked).map(Asked::by);
            case None _, Waiting _, Provisioning _, Disabled _ -> Optional.empty();
        };
    }

    default Invitation invitation() {
        return switch (this) {
            case None _ -> throw new IllegalStateException("nobody was invited");
            case Proposed it -> it.invitation;
            case Waiting it -> it.invitation;
            case Provisioning it -> it.invitation;
            case Active it -> it.invitation;
            case Disabled it -> it.invitation;
        };
    }

    default Instant invitedAt() {
        return switch (this) {
            case None _ -> throw new IllegalStateException("nobody was invited");
            case Proposed it -> it.asked.at();
            case Waiting it -> it.invitedAt;
            case Provisioning it -> it.invitedAt;
            case Active it -> it.invitedAt;
            case Disabled it -> it.invitedAt;
        };
    }

    private Account attempted(Instant next) {
        return switch (this) {
            case None _, Proposed _ -> this;
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
            case Waiting _, None _, Proposed _ -> this;
            case Provisioning(var it, var at, var pending) ->
                    new Provisioning(it, at, pending.failed(trouble));
            case Active _, Disabled _ ->
                    with(pendingOrNull() == null ? null : now().failed(trouble));
        };
    }

    private Account renewed(HashedCode code, boolean own, Instant now) {
        return switch (this) {
            case Waiting(var it, var at, var pending) -> new Waiting(it, at, pending.with(code));
            case Provisioning(var it, var at, var pending) ->
                    new Provisioning(it, at, pending.with(code));
            case Active(var it, var at, var user, var since, _, _) ->
                    new Active(
                            it,
                            at,
                            user,
                            since,
                            Pending.now(own ? Task.RENEW_OWN : Task.RENEW, code, now),
                            null);
            case None _, Proposed _, Disabled _ -> this;
        };
    }

    private Account settled() {
        return with(null);
    }

    private Account with(@Nullable Pending pending) {
        return switch (this) {
            case Active(var it, var at, var user, var since, _, var asked) ->
                    new Active(it, at, user, since, pending, asked);
            case Disabled(var it, var at, var ended, var by, _) ->
                    new Disabled(it, at, ended, by, pending);
            case None _, Proposed _, Waiting _, Provisioning _ -> this;
        };
    }

    private Pending now() {
        Pending pending = pendingOrNull();
        if (pending == null) throw new IllegalStateException("nothing is pending");
        return pending;
    }
}
