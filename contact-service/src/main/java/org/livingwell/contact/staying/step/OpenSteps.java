package org.livingwell.contact.staying.step;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.step.domain.NobodyDropped;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is open for one person, as it is now. */
@Component
class OpenSteps {

    private final Aggregate<Step, Step.Command, Step.Event> steps;
    private final ContactAccess access;
    private final WorkerRefs workers;
    private final Places places;

    OpenSteps(
            Aggregate<Step, Step.Command, Step.Event> steps,
            ContactAccess access,
            WorkerRefs workers,
            Places places) {
        this.steps = steps;
        this.access = access;
        this.workers = workers;
        this.places = places;
    }

    /** Neither taking a pause nor gone, so that somebody must have a next step with them. */
    boolean walksWithUs(PersonId person) {
        return access.known(person).filter(it -> it.state().equals("in-network")).isPresent();
    }

    /** Whether somebody who is with us has nobody who does something next. */
    boolean missing(PersonId person) {
        return access.known(person)
                .filter(it -> it.state().equals("in-network"))
                .filter(
                        it ->
                                NobodyDropped.missing(
                                        states(person), places.today(it.place()), workers::left))
                .isPresent();
    }

    /** The last day on which what is open is enough. */
    @Nullable LocalDate lasts(PersonId person) {
        return NobodyDropped.lasts(states(person), workers::left);
    }

    private List<Open> states(PersonId person) {
        return about(person).map(Kept::state).toList();
    }

    Stream<Kept<Open>> about(PersonId person) {
        return steps.about(person).stream()
                .filter(it -> it.state() instanceof Open)
                .map(it -> new Kept<>(it.id(), (Open) it.state()));
    }
}
