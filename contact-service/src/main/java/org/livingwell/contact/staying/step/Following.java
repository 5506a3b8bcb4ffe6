package org.livingwell.contact.staying.step;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.staying.step.domain.News;
import org.livingwell.contact.staying.step.domain.Standing;
import org.livingwell.contact.staying.step.domain.Standing.Command.LookSoon;
import org.livingwell.contact.staying.step.domain.Standing.Known;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.Command.Follow;
import org.livingwell.contact.staying.step.domain.Step.Command.Leave;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.staying.step.domain.StepId;
import org.livingwell.contact.staying.step.domain.StepOrder;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * What is said of a person is written down first, then their steps are looked through; a step is
 * written down first, then what is known of the person: whichever comes first, both meet.
 */
@Component
class Following {

    private static final int PAGE = 100;
    private static final String ORDER = "index.order";

    private final Aggregate<Step, Step.Command, Step.Event> steps;
    private final Aggregate<Standing, Standing.Command, Standing.Event> standings;
    private final WorkerRefs workers;
    private final List<AlsoFollows> others;
    private final Places places;
    private final Clock clock;

    Following(
            Aggregate<Step, Step.Command, Step.Event> steps,
            Aggregate<Standing, Standing.Command, Standing.Event> standings,
            WorkerRefs workers,
            List<AlsoFollows> others,
            Places places,
            Clock clock) {
        this.steps = steps;
        this.standings = standings;
        this.workers = workers;
        this.others = others;
        this.places = places;
        this.clock = clock;
    }

    void hear(PersonId person, News news, long sequence, Cause cause) {
        var standing =
                standings
                        .of(person)
                        .handle(new Standing.Command.Hear(person, news, sequence), cause);
        if (!(standing instanceof Known known)) return;
        steps.about(person)
                .forEach(
                        it ->
                                steps.of(it.id())
                                        .handle(
                                                new Follow(known.seen()),
                                                cause.derive("following")));
        others.forEach(it -> it.follow(person, known.seen().passed(), cause));
    }

    /** What is known already of whoever a step is about, and of whoever has it. */
    void catchUp(StepId step, PersonId person, Cause cause) {
        if (standings.find(person).orElse(null) instanceof Known known) {
            steps.of(step).handle(new Follow(known.seen()), cause.derive("followed"));
        }
        if (steps.find(step).orElse(null) instanceof Open open) {
            WorkerId owner = open.held().owner();
            if (owner != null && workers.left(owner)) {
                leave(new Kept<>(step.toString(), open), owner, clock.instant(), cause);
            }
        }
        lookSoon(person, cause);
    }

    /** Something happened to a step of theirs. */
    void lookSoon(PersonId person, Cause cause) {
        standings.of(person).handle(new LookSoon(), cause.derive("step"));
    }

    /** Their steps are the team's, and due today. */
    void leave(WorkerId worker, Instant at, Cause cause) {
        others.forEach(it -> it.leave(worker, cause));
        String after = "";
        List<Kept<Step>> found;
        do {
            found =
                    steps.list(
                            and(eq("index.owner", worker.toString()), gt(ORDER, after)),
                            Sorts.ascending(ORDER),
                            PAGE);
            for (Kept<Step> it : found) {
                var open = (Open) it.state();
                leave(new Kept<>(it.id(), open), worker, at, cause);
                after = StepOrder.of(it.id(), open).value();
            }
        } while (found.size() == PAGE);
    }

    private void leave(Kept<Open> step, WorkerId worker, Instant at, Cause cause) {
        try {
            var today = places.today(step.state().place());
            steps.of(step.id()).handle(new Leave(worker, today, at), cause.derive("left"));
            lookSoon(step.state().person(), cause);
        } catch (GoneException erased) {
            // nothing of it is left to do
        }
    }
}
