package org.livingwell.intake.team.worker;

import org.livingwell.intake.team.account.Team;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.store.Aggregate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The invented team of a local stack, so that its list is true from the first minute. */
@Component
@Profile("local")
@EnableConfigurationProperties(DemoStaff.Known.class)
class DemoStaff implements SmartInitializingSingleton {

    @ConfigurationProperties("livingwell.demo")
    record Known(List<Somebody> staff) {

        /**
         * @param id as the realm file says
         */
        record Somebody(UUID id, String userName, String name, String place, AccountKind kind) {}
    }

    private final Known known;
    private final Aggregate<Account, Account.Command, Account.Event> accounts;
    private final Team team;

    DemoStaff(Known known, Aggregate<Account, Account.Command, Account.Event> accounts, Team team) {
        this.known = known;
        this.accounts = accounts;
        this.team = team;
    }

    @Override
    public void afterSingletonsInstantiated() {
        known.staff().forEach(this::adopt);
    }

    private void adopt(Known.Somebody it) {
        var id = new AccountId(Ids.derive("demo-account", it.id()));
        var invitation =
                new Invitation(
                        it.kind(),
                        new PlaceId(it.place()),
                        new UserName(it.userName()),
                        new Words(it.name()),
                        null,
                        null,
                        null,
                        null);
        var adopt = Cause.of(Ids.derive("adopt", id));
        accounts.of(id).handle(new Adopt(invitation, it.id()), adopt);
        team.join(id, invitation, it.id());
    }
}
