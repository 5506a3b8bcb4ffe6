package org.livingwell.intake.person.api;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.ContactWishes;
import org.livingwell.intake.person.domain.Person.InNetwork;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.util.stream.Stream;

/** Who somebody is, for the team of their place. */
record PersonView(
        PersonId id,
        Words name,
        PlaceId place,
        String state,
        LeadWorker leadWorker,
        ContactWishes contact,
        @Nullable Words communicationNeeds,
        Instant welcomedAt)
        implements AboutPeople {

    record LeadWorker(WorkerId id, Words name) {}

    @Override
    public Stream<PersonId> people() {
        return Stream.of(id);
    }

    static PersonView of(PersonId id, InNetwork person) {
        return new PersonView(
                id,
                person.details().name(),
                person.place(),
                "in-network",
                new LeadWorker(person.leadWorker(), person.leadWorkerName()),
                person.details().contact(),
                person.details().communicationNeeds(),
                person.welcomedAt());
    }
}
