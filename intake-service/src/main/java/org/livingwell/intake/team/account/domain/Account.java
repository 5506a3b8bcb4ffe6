package org.livingwell.intake.team.account.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.Pending.Task;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A way of signing in, and what Keycloak has yet to be told about it. */
public sealed interface Account {

    /** What Keycloak has yet to be told; null where there is nothing. */
    @Nullable Pending pending();

    /** Nobody was invited. */
    record None() implements Account {

        @Override
        public @Nullable Pending pending() {
            return null;
        }
    }

    /** Somebody is to sign in with it; a person's is about that person, others about a place. */
    sealed interface Known extends Account, About {

        Invitation invitation();

        Instant invitedAt();

        default AccountKind kind() {
            return invitation().kind();
        }

        @Override
        default @Nullable PersonId person() {
            return invitation().person();
        }

        @Override
        default PlaceId place() {
            return invitation().place();
        }

        /** Who asked for what waits for somebody else. */
        default Optional<WorkerId> asker() {
            return switch (this) {
                case Proposed it -> Optional.of(it.asked.by());
                case Active it -> Optional.ofNullable(it.asked).map(Asked::by);
                case Invited _, Provisioning _, Disabled _ -> Optional.empty();
            };
        }
    }

    /** Wanted by one, and waiting for somebody else to look at it. */
    record Proposed(Invitation invitation, Asked asked) implements Known {

        @Override
        public Instant invitedAt() {
            return asked.at();
        }

        @Override
        public @Nullable Pending pending() {
            return null;
        }
    }

    /** Asked for; Keycloak was not told yet. */
    record Invited(Invitation invitation, Instant invitedAt, Pending pending) implements Known {

        private Invited with(HashedCode newer) {
            return new Invited(invitation, invitedAt, pending.with(newer));
        }
    }

    /** Keycloak is being told, for the first time or again. */
    record Provisioning(Invitation invitation, Instant invitedAt, Pending pending)
            implements Known {

        private Provisioning with(Pending pending) {
            return new Provisioning(invitation, invitedAt, pending);
        }
    }

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
            implements Known {

        private Active with(@Nullable Pending pending, @Nullable Asked asked) {
            return new Active(invitation, invitedAt, user, since, pending, asked);
        }
    }

    /**
     * @param pending sessions that may still be open
     */
    record Disabled(
            Invitation invitation,
            Instant invitedAt,
            Instant at,
            WorkerId by,
            @Nullable Pending pending)
            implements Known {

        private Disabled with(@Nullable Pending pending) {
            return new Disabled(invitation, invitedAt, at, by, pending);
        }
    }

    /** What may be asked of an account. */
    sealed interface Command {

        record Invite(Invitation invitation, HashedCode code) implements Command {}

        /** The same where a second pair of eyes is needed first. */
        record Propose(Invitation invitation, WorkerId by) implements Command {}

        record Adopt(Invitation invitation, UUID user) implements Command {}

        /** Claims what is due. */
        record Attempt() implements Command {}

        /** Keycloak was not told. */
        record Report(Pending tried, String trouble) implements Command {}

        /**
         * Keycloak was told.
         *
         * @param user whom it was told about; nobody where it never knew them
         */
        record Confirm(Pending done, @Nullable UUID user) implements Command {}

        /**
         * Gives a new code, or asks somebody else to.
         *
         * @param knownBy how they know who wants it, for a person or a supporter
         */
        record RenewCode(HashedCode code, WorkerId by, @Nullable KnownBy knownBy)
                implements Command {}

        /** The second pair of eyes; the code is theirs to hand over. */
        record Second(HashedCode code, WorkerId by) implements Command {}

        record Disable(WorkerId by) implements Command {}

        /** Has others hear of a supporter who could sign in before that was said. */
        record Announce() implements Command {}
    }

    /** Facts about an account; that a supporter signs in, and not any more, is all that is told. */
    sealed interface Event {

        record Invited(Invitation invitation, HashedCode code, Instant at) implements Event {}

        record Proposed(Invitation invitation, Asked asked) implements Event {}

        /** Somebody who could sign in before accounts were kept here. */
        record Adopted(Invitation invitation, UUID user, Instant at) implements Event {}

        /**
         * @param next when it is tried again, unless it succeeds
         */
        record Attempted(Instant next) implements Event {}

        record Failed(String trouble) implements Event {}

        /**
         * @param left a newer code that came while the first was being given
         */
        record Made(UUID user, @Nullable Pending left, Instant at) implements Event {}

        record CodeAsked(Asked asked) implements Event {}

        /**
         * @param own whether they gave it to themselves
         */
        record CodeRenewed(HashedCode code, boolean own, Instant at) implements Event {}

        /**
         * @param left what is still to be done, such as seeing when it is used
         */
        record CodeGiven(@Nullable Pending left) implements Event {}

        /** Somebody used the code and chose a password. */
        record FirstSignIn() implements Event {}

        record Ended(WorkerId by, Instant at) implements Event {}

        record SessionsEnded() implements Event {}

        /**
         * A supporter may sign in, so that something may be shared with them.
         *
         * @param user the subject of their login
         */
        record SupporterOpened(UUID user) implements Event {}

        record SupporterEnded() implements Event {}
    }

    default Account apply(Event event) {
        return switch (event) {
            case Event.Proposed(var invitation, var asked) ->
                    switch (this) {
                        case None _ -> new Proposed(invitation, asked);
                        case Known _ -> throw new ImpossibleException(this, event);
                    };
            case Event.Adopted(var invitation, var user, var at) ->
                    switch (this) {
                        case None _ -> new Active(invitation, at, user, at, null, null);
                        case Known _ -> throw new ImpossibleException(this, event);
                    };
            case Event.Invited(var invitation, var code, var at) ->
                    switch (this) {
                        case None _, Proposed _ ->
                                new Invited(invitation, at, Pending.now(Task.MAKE, code, at));
                        case Invited _, Provisioning _, Active _, Disabled _ ->
                                throw new ImpossibleException(this, event);
                    };
            case Event.Attempted(var next) -> trying(event, it -> it.attempted(next));
            case Event.Failed(var trouble) ->
                    switch (this) {
                        case Provisioning _, Active _, Disabled _ ->
                                trying(event, it -> it.failed(trouble));
                        case None _, Proposed _, Invited _ ->
                                throw new ImpossibleException(this, event);
                    };
            case Event.Made(var user, var left, var at) ->
                    switch (this) {
                        case Provisioning(var it, var since, _) ->
                                new Active(it, since, user, at, left, null);
                        case None _, Proposed _, Invited _, Active _, Disabled _ ->
                                throw new ImpossibleException(this, event);
                    };
            case Event.CodeRenewed(var code, var own, var at) ->
                    switch (this) {
                        case Invited it -> it.with(code);
                        case Provisioning it -> it.with(it.pending.with(code));
                        case Active it ->
                                it.with(
                                        Pending.now(own ? Task.RENEW_OWN : Task.RENEW, code, at),
                                        null);
                        case None _, Proposed _, Disabled _ ->
                                throw new ImpossibleException(this, event);
                    };
            case Event.CodeAsked(var asked) -> active(event).with(active(event).pending, asked);
            case Event.CodeGiven(var left) -> active(event).with(left, active(event).asked);
            case Event.FirstSignIn _ -> active(event).with(null, active(event).asked);
            case Event.Ended(var by, var at) ->
                    switch (this) {
                        case None _ -> throw new ImpossibleException(this, event);
                        case Known it -> {
                            var end =
                                    it.invitation().isWithin()
                                            ? null
                                            : Pending.now(Task.END, null, at);
                            yield new Disabled(it.invitation(), it.invitedAt(), at, by, end);
                        }
                    };
            case Event.SupporterOpened _, Event.SupporterEnded _ -> active(event);
            case Event.SessionsEnded _ ->
                    switch (this) {
                        case Disabled it -> it.with(null);
                        case None _, Proposed _, Invited _, Provisioning _, Active _ ->
                                throw new ImpossibleException(this, event);
                    };
        };
    }

    private Active active(Event event) {
        return switch (this) {
            case Active it -> it;
            case None _, Proposed _, Invited _, Provisioning _, Disabled _ ->
                    throw new ImpossibleException(this, event);
        };
    }

    /** What is tried the first time is being made from then on. */
    private Account trying(Event event, UnaryOperator<Pending> next) {
        Pending pending = pending();
        if (pending == null) throw new ImpossibleException(this, event);
        return switch (this) {
            case Invited(var it, var at, _) -> new Provisioning(it, at, next.apply(pending));
            case Provisioning it -> it.with(next.apply(pending));
            case Active it -> it.with(next.apply(pending), it.asked);
            case Disabled it -> it.with(next.apply(pending));
            case None _, Proposed _ -> throw new ImpossibleException(this, event);
        };
    }
}
