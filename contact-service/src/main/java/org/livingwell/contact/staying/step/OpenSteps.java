package org.livingwell.contact.staying.step;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.step.domain.NobodyDropped;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        return !missing(Set.of(person)).isEmpty();
    }

    /** Those of so many of whom that is so, in one look each at people, steps and workers. */
    Set<PersonId> missing(Set<PersonId> people) {
        Map<PersonId, List<Open>> theirs =
                steps.about(people).stream()
                        .flatMap(it -> it.state() instanceof Open open ? Stream.of(open) : null)
                        .collect(Collectors.groupingBy(Open::person));
        var left = workers.left(owners(theirs.values()));
        return access.known(people).values().stream()
                .filter(it -> it.state().equals("in-network"))
                .filter(
                        it ->
                                NobodyDropped.missing(
                                        theirs.getOrDefault(it.id(), List.of()),
                                        places.today(it.place()),
                                        left::contains))
                .map(PersonRef::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<WorkerId> owners(Collection<List<Open>> steps) {
        return steps.stream()
                .flatMap(List::stream)
                .flatMap(it -> Stream.ofNullable(it.held().owner()))
                .collect(Collectors.toSet());
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
