package org.livingwell.intake.team.worker;

import org.livingwell.intake.team.account.Team;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.security.Staff;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.Optional;

/**
 * Who works here by intake's own books, so that a leaving counts at once. Staff made by hand join
 * at their first request, so that they can be said to have left one day.
 */
@Component
class WhoWorksHere implements Staff {

    private final Aggregate<Worker, Worker.Command, Worker.Event> workers;
    private final Aggregate<Account, Account.Command, Account.Event> accounts;
    private final Team team;

    WhoWorksHere(
            Aggregate<Worker, Worker.Command, Worker.Event> workers,
            Aggregate<Account, Account.Command, Account.Event> accounts,
            Team team) {
        this.workers = workers;
        this.accounts = accounts;
        this.team = team;
    }

    @Override
    public boolean left(Caller caller) {
        Worker worker = workers.find(caller.worker()).orElseGet(None::new);
        return switch (worker) {
            case Left _ -> true;
            case Working _ -> false;
            case None _ -> {
                invitation(caller).ifPresent(it -> join(caller, it));
                yield false;
            }
        };
    }

    private void join(Caller caller, Invitation invitation) {
        var id = new AccountId(Ids.derive("hand-made", caller.id()));
        var adopt = Cause.of(Ids.derive("adopt", id));
        accounts.of(id).handle(new Adopt(invitation, caller.id()), adopt);
        team.join(id, invitation, caller.id());
    }

    /** Empty for whoever has no place, or none of the roles a place gives. */
    private static Optional<Invitation> invitation(Caller caller) {
        if (caller.userName().value().isEmpty()) return Optional.empty();
        return caller.places().stream()
                .min(Comparator.comparing(PlaceId::value))
                .flatMap(place -> kind(caller).map(kind -> invitation(caller, kind, place)));
    }

    private static Invitation invitation(Caller caller, AccountKind kind, PlaceId place) {
        var userName = new UserName(caller.userName().value());
        var name = caller.name().value().isBlank() ? caller.userName() : caller.name();
        return new Invitation(kind, place, userName, name, null, null, null, null);
    }

    private static Optional<AccountKind> kind(Caller caller) {
        if (caller.is("lead")) return Optional.of(AccountKind.LEAD);
        if (caller.is("worker")) return Optional.of(AccountKind.WORKER);
        if (caller.is("privacy-officer")) return Optional.of(AccountKind.PRIVACY_OFFICER);
        return Optional.empty();
    }
}
