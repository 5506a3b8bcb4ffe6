package org.livingwell.intake.team.account;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Disabled;
import org.livingwell.intake.team.account.domain.Account.Invited;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.Account.Proposed;
import org.livingwell.intake.team.account.domain.Account.Provisioning;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Asked;
import org.livingwell.intake.team.account.domain.GroupId;
import org.livingwell.intake.team.account.domain.KnownBy;
import org.livingwell.intake.team.account.domain.Pending;
import org.livingwell.intake.team.account.domain.Pending.Task;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;
import org.livingwell.platform.web.Cursor;
import org.livingwell.platform.web.Page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An account as whoever invites sees it.
 *
 * @param within whether they sign in with the login to their own record
 * @param user the subject of their login, once there is one
 * @param pending what Keycloak has yet to be told
 * @param asked what somebody else has to confirm first
 */
record AccountView(
        AccountId id,
        AccountKind kind,
        PlaceId place,
        UserName userName,
        @Nullable Words name,
        @Nullable PersonId person,
        @Nullable GroupId group,
        boolean within,
        String state,
        Instant invitedAt,
        @Nullable UUID user,
        @Nullable Instant disabledAt,
        @Nullable Trying pending,
        @Nullable Asking asked)
        implements AboutPeople {

    /**
     * @param trouble a code of what went wrong last
     */
    record Trying(String task, int attempts, Instant next, @Nullable String trouble) {}

    /**
     * @param yours whether the reader asked, and so cannot confirm
     * @param until when it lapses; null for an invitation
     */
    record Asking(
            WorkerId by,
            boolean yours,
            @Nullable KnownBy knownBy,
            Instant at,
            @Nullable Instant until) {}

    /** Accounts of a place, or of a person. */
    record Listed(List<AccountView> accounts, @Nullable Cursor next) implements AboutPeople {

        static Listed of(List<Kept<Account>> kept, @Nullable Cursor cursor, WorkerId reader) {
            var page = Page.of(kept, Kept::id, cursor, Comparator.naturalOrder());
            return new Listed(
                    page.rows().stream()
                            .map(it -> AccountView.of(idOf(it), (Known) it.state(), reader))
                            .toList(),
                    page.next());
        }

        private static AccountId idOf(Kept<Account> kept) {
            return new AccountId(UUID.fromString(kept.id()));
        }

        @Override
        public Stream<PersonId> people() {
            return accounts.stream().flatMap(AccountView::people);
        }
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.ofNullable(person);
    }

    static AccountView of(AccountId id, Known account, WorkerId reader) {
        return switch (account) {
            case Proposed it ->
                    view(id, account, "proposed", null, null, asking(it.asked(), null, reader));
            case Invited _ -> view(id, account, "invited", null, null, null);
            case Provisioning _ -> view(id, account, "provisioning", null, null, null);
            case Active it -> {
                Asked asked = it.asked();
                Asking asking = asked == null ? null : asking(asked, asked.until(), reader);
                yield view(id, account, "active", it.user(), null, asking);
            }
            case Disabled it -> view(id, account, "disabled", null, it.at(), null);
        };
    }

    private static AccountView view(
            AccountId id,
            Known account,
            String state,
            @Nullable UUID user,
            @Nullable Instant disabledAt,
            @Nullable Asking asked) {
        var it = account.invitation();
        return new AccountView(
                id,
                it.kind(),
                it.place(),
                it.userName(),
                it.name(),
                it.person(),
                it.group(),
                it.within() != null,
                state,
                account.invitedAt(),
                user,
                disabledAt,
                trying(account.pending()),
                asked);
    }

    private static Asking asking(Asked asked, @Nullable Instant until, WorkerId reader) {
        return new Asking(
                asked.by(), asked.by().equals(reader), asked.knownBy(), asked.at(), until);
    }

    private static @Nullable Trying trying(@Nullable Pending pending) {
        if (pending == null || pending.task() == Task.WATCH) return null;
        String task =
                switch (pending.task()) {
                    case MAKE -> "make";
                    case RENEW, RENEW_OWN -> "renew";
                    case WATCH -> throw new IllegalStateException("nobody waits for it");
                    case END -> "end";
                };
        return new Trying(task, pending.attempts(), pending.due(), pending.trouble());
    }
}
