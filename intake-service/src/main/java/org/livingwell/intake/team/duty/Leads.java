package org.livingwell.intake.team.duty;

import org.livingwell.intake.team.account.Provisioning;
import org.livingwell.intake.team.worker.LeadWorkers;
import org.livingwell.intake.team.worker.domain.StaffRole;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the leads of a place, and others who work there, get their mail: the address their login
 * has, which is kept where people sign in and nowhere else.
 */
@Component
public class Leads {

    private final LeadWorkers workers;
    private final Provisioning logins;

    Leads(LeadWorkers workers, Provisioning logins) {
        this.workers = workers;
        this.logins = logins;
    }

    /**
     * @throws Provisioning.NotToldException where it cannot be asked just now
     */
    public List<Words> addresses(PlaceId place) {
        return workers.in(place).stream()
                .filter(
                        it ->
                                it.state() instanceof Working there
                                        && there.roles().contains(StaffRole.LEAD))
                .flatMap(it -> Stream.ofNullable(logins.addressOf(UUID.fromString(it.id()))))
                .toList();
    }

    /**
     * Of somebody who works in a place; none where they do not, or nobody said.
     *
     * @throws Provisioning.NotToldException where it cannot be asked just now
     */
    public List<Words> addresses(PlaceId place, WorkerId worker) {
        return workers.nameIn(place, worker).stream()
                .flatMap(_ -> Stream.ofNullable(logins.addressOf(worker.value())))
                .toList();
    }
}
