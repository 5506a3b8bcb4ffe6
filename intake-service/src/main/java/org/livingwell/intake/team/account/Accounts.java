package org.livingwell.intake.team.account;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Active;
import org.livingwell.intake.team.account.domain.Account.Disabled;
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

/** How accounts are kept; Keycloak hears of what is due within a second, others of nothing. */
@Configuration
class Accounts {

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
                        .index(Accounts::index)
                        .indexed("index.due")
                        .indexed("place", "index.about", "-index.invited")
                        .indexed("personId", "-index.invited"));
    }

    private static Map<String, ?> index(Account account) {
        return switch (account) {
            case None _ -> Map.of();
            case Known it -> {
                Map<String, Object> index = new HashMap<>();
                index.put("about", it.person() == null ? "place" : "person");
                index.put("invited", it.invitedAt());
                Pending pending = it.pending();
                if (pending != null) index.put("due", pending.due());
                yield index;
            }
        };
    }
}
