package org.livingwell.intake.team.account;

import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Disabled;
import org.livingwell.intake.team.account.domain.Account.None;
import org.livingwell.intake.team.account.domain.Account.Proposed;
import org.livingwell.intake.team.account.domain.Account.Provisioning;
import org.livingwell.intake.team.account.domain.Account.Waiting;
import org.livingwell.intake.team.account.domain.AccountEvent;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.Pending;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.HashMap;
import java.util.Map;

/** How accounts are kept: a person's is about that person, everybody else's about a place. */
@Configuration
class AccountStorage {

    @Bean
    AggregateStore<Account, AccountEvent> accounts(Aggregates stores) {
        return stores.open(type());
    }

    static AggregateType<Account, AccountEvent> type() {
        return AggregateType.of("accounts", "account", Account.class, new None(), Account::apply)
                .aliases(
                        Account.class,
                        Map.of(
                                "none", None.class,
                                "proposed", Proposed.class,
                                "invited", Waiting.class,
                                "provisioning", Provisioning.class,
                                "active", Active.class,
                                "disabled", Disabled.class))
                .copied(
                        Shown.of(Proposed.class, "invitation"),
                        Shown.of(Waiting.class, "invitation", "invitedAt"),
                        Shown.of(Provisioning.class, "invitation", "invitedAt"),
                        Shown.of(Active.class, "invitation", "invitedAt", "since"),
                        Shown.of(Disabled.class, "invitation", "invitedAt", "at"),
                        Shown.of(Invitation.class, "kind"))
                .upcast(it -> it) // since then: proposed, and what an active one was asked for
                .about((_, it) -> About.of(it.invitation().person(), it.invitation().place()))
                .index(AccountStorage::index)
                .indexed("index.due")
                .indexed("place", "index.about", "-index.invited")
                .indexed("personId", "-index.invited");
    }

    private static Map<String, ?> index(Account account) {
        Map<String, Object> index = new HashMap<>();
        index.put("about", account.invitation().person() == null ? "place" : "person");
        index.put("invited", account.invitedAt());
        Pending pending = account.pendingOrNull();
        if (pending != null) index.put("due", pending.due());
        return index;
    }
}
