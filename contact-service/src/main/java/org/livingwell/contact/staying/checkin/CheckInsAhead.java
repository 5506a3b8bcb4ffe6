package org.livingwell.contact.staying.checkin;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

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
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
        var here = workers.placeOf(worker).orElse(null);
        if (here == null) return List.of();
        var open =
                steps.list(eq("index.owner", worker.toString()), order, MOST).stream()
                        .map(it -> it.state())
                        .filter(Open.class::isInstance)
                        .map(Open.class::cast)
                        .filter(it -> it.said().kind().equals("check-in"))
                        .filter(it -> it.place().equals(here))
                        .toList();
        var people = access.known(open.stream().map(Open::person).toList());
        var theirs =
                open.stream()
                        .filter(it -> isTheirs(people.get(it.person()), here, worker))
                        .toList();
        var plans = plans(theirs);
        return theirs.stream().flatMap(it -> planned(it, plans)).toList();
    }

    private static boolean isTheirs(@Nullable PersonRef person, PlaceId here, WorkerId worker) {
        return ContactAccess.keepsWith(person, here, worker)
                && Objects.requireNonNull(person).state().equals("in-network");
    }

    private Map<UUID, CheckIn> plans(List<Open> open) {
        var ids = open.stream().map(it -> it.said().step().toString()).toList();
        if (ids.isEmpty()) return Map.of();
        return checkIns.list(in("_id", ids), Sorts.ascending("_id"), MOST).stream()
                .collect(Collectors.toUnmodifiableMap(it -> UUID.fromString(it.id()), Kept::state));
    }

    private static Stream<Ahead> planned(Open it, Map<UUID, CheckIn> plans) {
        UUID id = it.said().step();
        if (!(plans.get(id) instanceof Planned planned)) return Stream.empty();
        var plan = planned.plan();
        return Stream.of(
                new Ahead(id, it.person(), it.place(), plan.day(), plan.hour(), it.said().at()));
    }
}
