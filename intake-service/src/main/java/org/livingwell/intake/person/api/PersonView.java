package org.livingwell.intake.person.api;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.BirthDate;
import org.livingwell.intake.introduction.domain.ContactWishes;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.intake.person.domain.Person.Farewelled;
import org.livingwell.intake.person.domain.Person.InNetwork;
import org.livingwell.intake.person.domain.Person.Known;
import org.livingwell.intake.person.domain.Person.Paused;
import org.livingwell.intake.person.domain.Reach;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who somebody is, for the team of their place.
 *
 * @param name what they are called
 * @param flagged something makes talking easier that must be seen first
 * @param since when they stepped out, where they did
 * @param supporters introductions of people who stand by them
 */
record PersonView(
        PersonId id,
        Words name,
        Words fullName,
        @Nullable Words preferredName,
        @Nullable Words pronouns,
        @Nullable BirthDate birthDate,
        @Nullable Words postcode,
        PlaceId place,
        String state,
        @Nullable Instant since,
        @Nullable LocalDate pausedUntil,
        LeadWorker leadWorker,
        ContactWishes contact,
        @Nullable Words language,
        boolean interpreter,
        @Nullable Words communicationNeeds,
        boolean needsAsked,
        boolean flagged,
        Reach reach,
        List<IntroductionId> supporters,
        Instant welcomedAt)
        implements AboutPeople {

    /**
     * @param left they work there no more, and somebody else is wanted
     */
    record LeadWorker(WorkerId id, Words name, boolean left) {}

    @Override
    public Stream<PersonId> people() {
        return Stream.of(id);
    }

    static PersonView of(PersonId id, Known person, boolean leadLeft) {
        InNetwork it = person.standing();
        var details = it.details();
        return new PersonView(
                id,
                details.calledBy(),
                details.name(),
                details.preferredName(),
                details.pronouns(),
                details.birthDate(),
                details.postcode(),
                it.place(),
                person.code(),
                since(person),
                person instanceof Paused paused ? paused.until() : null,
                new LeadWorker(it.leadWorker(), it.leadWorkerName(), leadLeft),
                details.contact(),
                details.language(),
                details.interpreter(),
                details.communicationNeeds(),
                details.needsAsked(),
                details.flagged(),
                it.reach(),
                it.supporters(),
                it.welcomedAt());
    }

    private static @Nullable Instant since(Known person) {
        return switch (person) {
            case InNetwork _ -> null;
            case Paused paused -> paused.since();
            case Farewelled farewelled -> farewelled.since();
        };
    }
}
