package org.livingwell.contact.staying.checkin;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.checkin.domain.CheckIn;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Planned;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The check-ins a worker has before them, whoever they are with, where they still may be. */
@Component
public class CheckInsAhead {

    private static final int MOST = 500;

    /**
     * @param hour null where any will do
     * @param saidAt when that was said last
     */
    public record Ahead(
            UUID id,
            PersonId person,
            PlaceId place,
            LocalDate day,
            @Nullable LocalTime hour,
            Instant saidAt) {}

    private final Aggregate<Step, Step.Command, Step.Event> steps;
    private final Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> checkIns;
    private final ContactAccess access;
    private final WorkerRefs workers;

    CheckInsAhead(
            Aggregate<Step, Step.Command, Step.Event> steps,
            Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> checkIns,
            ContactAccess access,
            WorkerRefs workers) {
        this.steps = steps;
        this.checkIns = checkIns;
        this.access = access;
        this.workers = workers;
    }

    public List<Ahead> of(WorkerId worker) {
        var order = Sorts.ascending("index.owner", "index.order");
        return steps.list(eq("index.owner", worker.toString()), order, MOST).stream()
                .map(it -> it.state())
                .filter(Open.class::isInstance)
                .map(Open.class::cast)
                .filter(it -> it.said().kind().equals("check-in"))
                .filter(it -> isTheirs(it, worker))
                .flatMap(this::planned)
                .toList();
    }

    private boolean isTheirs(Open it, WorkerId worker) {
        return workers.worksIn(worker, it.place())
                && access.keepsWith(it.person(), it.place(), worker)
                && access.known(it.person())
                        .map(PersonRef::state)
                        .filter("in-network"::equals)
                        .isPresent();
    }

    private Stream<Ahead> planned(Open it) {
        UUID id = it.said().step();
        if (!(checkIns.find(id).orElse(null) instanceof Planned planned)) return Stream.empty();
        var plan = planned.plan();
        return Stream.of(
                new Ahead(id, it.person(), it.place(), plan.day(), plan.hour(), it.said().at()));
    }
}
