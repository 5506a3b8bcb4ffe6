package org.livingwell.intake.team.worker;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.team.worker.domain.StaffRole;
import org.livingwell.intake.team.worker.domain.Worker;
import org.livingwell.intake.team.worker.domain.Worker.Known;
import org.livingwell.intake.team.worker.domain.Worker.Left;
import org.livingwell.intake.team.worker.domain.Worker.None;
import org.livingwell.intake.team.worker.domain.Worker.Working;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Who can walk alongside somebody, what they are called, and whether they still work there. */
@Component
public class LeadWorkers {

    /** More than a place ever had, those who left included. */
    private static final int ALL = 2_000;

    private final Aggregate<Worker, Worker.Command, Worker.Event> workers;

    LeadWorkers(Aggregate<Worker, Worker.Command, Worker.Event> workers) {
        this.workers = workers;
    }

    /**
     * @return what they are called; empty for whoever does not support people in this place
     */
    public Optional<Words> nameIn(PlaceId place, WorkerId chosen) {
        return workers.find(chosen)
                .filter(it -> it instanceof Working there && supports(there, place))
                .flatMap(LeadWorkers::name);
    }

    /** What they are called, whether they left or not. */
    public Optional<Words> name(WorkerId id) {
        return workers.find(id).flatMap(LeadWorkers::name);
    }

    /** Those who work in a place and those who left it, first come first. */
    public List<Kept<Worker>> in(PlaceId place) {
        return workers.list(eq("place", place.value()), Sorts.ascending("index.joined"), ALL);
    }

    public boolean left(WorkerId id) {
        return workers.find(id).orElseGet(None::new) instanceof Left;
    }

    private static Optional<Words> name(Worker worker) {
        return switch (worker) {
            case None _ -> Optional.empty();
            case Known it -> Optional.of(it.name());
        };
    }

    private static boolean supports(Working worker, PlaceId place) {
        return worker.place().equals(place)
                && (worker.roles().contains(StaffRole.WORKER)
                        || worker.roles().contains(StaffRole.LEAD));
    }
}
