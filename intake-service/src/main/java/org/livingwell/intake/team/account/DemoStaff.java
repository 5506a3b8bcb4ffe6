package org.livingwell.intake.team.account;

import org.livingwell.intake.team.account.domain.AccountCommand.Adopt;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
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
    private final AccountCommands accounts;
    private final Joining joining;

    DemoStaff(Known known, AccountCommands accounts, Joining joining) {
        this.known = known;
        this.accounts = accounts;
        this.joining = joining;
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
                        null);
        accounts.adopt(id, new Adopt(invitation, it.id()), Cause.of(Ids.derive("adopt", id)));
        joining.follow(id, invitation, it.id());
    }
}
