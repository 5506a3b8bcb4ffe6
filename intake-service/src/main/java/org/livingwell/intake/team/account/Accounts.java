package org.livingwell.intake.team.account;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Disabled;
import org.livingwell.intake.team.account.domain.Account.Event;
import org.livingwell.intake.team.account.domain.Account.Invited;
import org.livingwell.intake.team.account.domain.Account.Known;
import org.livingwell.intake.team.account.domain.Account.None;
import org.livingwell.intake.team.account.domain.Account.Proposed;
import org.livingwell.intake.team.account.domain.Account.Provisioning;
import org.livingwell.intake.team.account.domain.AccountRules;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.Pending;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How accounts are kept; Keycloak hears of what is due within a second, others that a supporter may
 * sign in, and of nothing else. A supporter's id is their account's.
 */
@Configuration
class Accounts {

    /** Not there where others may not have heard yet that a supporter may sign in. */
    static final String TOLD = "index.told";

    /** Whose login it is signed in with, where that is an account of their own. */
    static final String WITHIN = "index.within";

    record SupporterAccountOpened(UUID login) {}

    record SupporterAccountEnded() {}

    @Bean
    Aggregate<Account, Account.Command, Account.Event> accountAggregate(Aggregates all) {
        return all.open(
                aggregate("accounts", new None(), AccountRules::decide, Account::apply)
                        .copied(
                                Shown.of(Proposed.class, "invitation"),
                                Shown.of(Invited.class, "invitation", "invitedAt"),
                                Shown.of(Provisioning.class, "invitation", "invitedAt"),
                                Shown.of(Active.class, "invitation", "invitedAt", "since"),
                                Shown.of(Disabled.class, "invitation", "invitedAt", "at"),
                                Shown.of(Invitation.class, "kind"))
                        .upcast(it -> it) // since then: proposed, and what one was asked for
                        .upcast(it -> it) // since then: within an account of their own
                        .index(Accounts::index)
                        .indexed("index.due")
                        .indexed(WITHIN, "-index.invited")
                        .indexed(TOLD, "_id")
                        .indexed("place", "index.about", "-index.invited")
                        .indexed("personId", "-index.invited")
                        .announce(Accounts::announced));
    }

    private static @Nullable Object announced(Event event) {
        return switch (event) {
            case Event.SupporterOpened(var user) -> new SupporterAccountOpened(user);
            case Event.SupporterEnded _ -> new SupporterAccountEnded();
            case Event.Invited _,
                    Event.Proposed _,
                    Event.Adopted _,
                    Event.Attempted _,
                    Event.Failed _,
                    Event.Made _,
                    Event.CodeAsked _,
                    Event.CodeRenewed _,
                    Event.CodeGiven _,
                    Event.FirstSignIn _,
                    Event.Ended _,
                    Event.SessionsEnded _ ->
                    null;
        };
    }

    private static Map<String, ?> index(Account account) {
        return switch (account) {
            case None _ -> Map.of();
            case Known it -> {
                Map<String, Object> index = new HashMap<>();
                index.put("about", it.person() == null ? "place" : "person");
                index.put("invited", it.invitedAt());
                index.put("told", true);
                var within = it.invitation().within();
                if (within != null) index.put("within", within.toString());
                Pending pending = it.pending();
                if (pending != null) index.put("due", pending.due());
                yield index;
            }
        };
    }
}
