package org.livingwell.intake.team.account;

import org.livingwell.intake.team.account.domain.AccountCommand.Adopt;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.intake.team.worker.WorkerCommands;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.security.Staff;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.Optional;

/**
 * Who works here by intake's own books, so that a leaving counts at once. Staff made by hand join
 * at their first request, so that they can be said to have left one day.
 */
@Component
class WhoWorksHere implements Staff {

    private final WorkerCommands workers;
    private final AccountCommands accounts;
    private final Joining joining;

    WhoWorksHere(WorkerCommands workers, AccountCommands accounts, Joining joining) {
        this.workers = workers;
        this.accounts = accounts;
        this.joining = joining;
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
        accounts.adopt(id, new Adopt(invitation, caller.id()), Cause.of(Ids.derive("adopt", id)));
        joining.follow(id, invitation, caller.id());
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
        return new Invitation(kind, place, userName, name, null, null, null);
    }

    private static Optional<AccountKind> kind(Caller caller) {
        if (caller.is("lead")) return Optional.of(AccountKind.LEAD);
        if (caller.is("worker")) return Optional.of(AccountKind.WORKER);
        if (caller.is("privacy-officer")) return Optional.of(AccountKind.PRIVACY_OFFICER);
        return Optional.empty();
    }
}
