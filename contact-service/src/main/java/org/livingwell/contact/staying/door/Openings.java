package org.livingwell.contact.staying.door;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.staying.door.domain.Arrival;
import org.livingwell.contact.staying.door.domain.Arrival.Whereabouts;
import org.livingwell.contact.staying.door.domain.Door;
import org.livingwell.contact.staying.door.domain.Door.Command.Open;
import org.livingwell.contact.staying.door.domain.Door.Made;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.StepId;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.HashedSecret;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.secret.Secret;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds whose door a secret opens, by one look-up, and opens it. */
@Component
class Openings {

    private final Aggregate<Door, Door.Command, Door.Event> doors;
    private final Aggregate<Step, Step.Command, Step.Event> steps;
    private final ContactAccess access;
    private final WorkerRefs workers;
    private final Places places;
    private final Promises promises;

    Openings(
            Aggregate<Door, Door.Command, Door.Event> doors,
            Aggregate<Step, Step.Command, Step.Event> steps,
            ContactAccess access,
            WorkerRefs workers,
            Places places,
            Promises promises) {
        this.doors = doors;
        this.steps = steps;
        this.access = access;
        this.workers = workers;
        this.places = places;
        this.promises = promises;
    }

    OpenedView open(Secret secret, Cause cause) {
        HashedSecret hashed = secret.hashedAsTyped();
        return whose(hashed)
                .flatMap(access::known)
                .map(person -> open(person, hashed, cause))
                .orElse(OpenedView.NOTHING);
    }

    private Optional<PersonId> whose(HashedSecret hashed) {
        return doors
                .ids(eq(Doors.SECRETS, hashed.value()), Sorts.ascending(Doors.SECRETS), 1)
                .stream()
                .map(PersonId::of)
                .findFirst();
    }

    private OpenedView open(PersonRef person, HashedSecret hashed, Cause cause) {
        Door door;
        try {
            door = doors.of(person.id()).handle(it -> new Open(hashed, arrival(person, it)), cause);
        } catch (RefusedException refused) {
            if (refused.refusal().kind() != Refusal.Kind.NOT_FOUND) throw refused;
            return OpenedView.NOTHING; // revoked or erased since it was found
        }
        return !(door instanceof Made made) || made.lastOpening() == null || person.died()
                ? OpenedView.kindly(person.place())
                : promises.contactBy(person, made.lastOpening())
                        .map(it -> OpenedView.promised(person.place(), it))
                        .orElseGet(() -> OpenedView.unpromised(person.place()));
    }

    private Arrival arrival(PersonRef person, Door door) {
        return new Arrival(
                person.place(),
                stillHere(person.leadWorker()),
                places.today(person.place()),
                whereabouts(person),
                answered(person.id(), door),
                person.sequence());
    }

    private boolean answered(PersonId person, Door door) {
        return door instanceof Made made
                && made.lastOpening() != null
                && steps.find(StepId.of(person, made.lastOpening().step(person))).orElse(null)
                        instanceof Step.Over;
    }

    private @Nullable WorkerId stillHere(@Nullable WorkerId lead) {
        return lead == null || workers.left(lead) ? null : lead;
    }

    private static Whereabouts whereabouts(PersonRef person) {
        if (person.died()) return Whereabouts.DIED;
        return person.state().equals("in-network") ? Whereabouts.IN_NETWORK : Whereabouts.AWAY;
    }
}
