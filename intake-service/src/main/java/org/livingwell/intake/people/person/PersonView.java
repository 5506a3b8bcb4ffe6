package org.livingwell.intake.people.person;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.CameAgain;
import org.livingwell.intake.people.person.domain.Consents;
import org.livingwell.intake.people.person.domain.Consents.Sharing;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.people.person.domain.Difference;
import org.livingwell.intake.people.person.domain.GivenBack;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.Matches;
import org.livingwell.intake.people.person.domain.Mistake;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.Person.Farewelled;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.Person.Paused;
import org.livingwell.intake.people.person.domain.Reach;
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
 * @param under the age they have not reached, where a worker takes them to children's services
 * @param since when they stepped out, where they did
 * @param diedOn the day they died, where it is known
 * @param doorOpenedAt when somebody came through their door last, though they are taken for dead
 * @param openUntil it was opened from outside by whoever reads it, for so long
 * @param supporters introductions of people who stand by them
 * @param toSettle what a worker still has to hear from them
 * @param consents when they were asked last what they agree to, and since when that is too old
 * @param mistake it was recorded that they had died, and taken back
 */
record PersonView(
        PersonId id,
        Words name,
        Words fullName,
        @Nullable Words preferredName,
        @Nullable Words pronouns,
        @Nullable BirthDate birthDate,
        @Nullable Integer under,
        @Nullable Words postcode,
        PlaceId place,
        String state,
        @Nullable Instant since,
        @Nullable LocalDate pausedUntil,
        @Nullable LocalDate diedOn,
        @Nullable Instant doorOpenedAt,
        @Nullable Instant openUntil,
        LeadWorker leadWorker,
        ContactWishes contact,
        @Nullable Words language,
        boolean interpreter,
        @Nullable Words communicationNeeds,
        boolean needsAsked,
        boolean flagged,
        @Nullable Reach reach,
        List<IntroductionId> supporters,
        Instant welcomedAt,
        AskedConsents consents,
        @Nullable Mistake mistake,
        @Nullable List<ToSettle> toSettle)
        implements AboutPeople {

    /**
     * Something was said otherwise when they came again, or stays after a match that was wrong: it
     * stands here until a worker heard from them how it is.
     *
     * @param takenBack the introduction was not theirs
     * @param welcomedBack it brought them in when they had stepped out
     */
    record ToSettle(
            IntroductionId introduction,
            Instant at,
            boolean takenBack,
            boolean welcomedBack,
            List<Difference> differs) {

        static List<ToSettle> of(Matches matches) {
            return Stream.concat(
                            matches.cameAgain().stream()
                                    .filter(it -> !it.settled())
                                    .map(ToSettle::of),
                            matches.givenBack().stream()
                                    .filter(it -> !it.settled())
                                    .map(ToSettle::of))
                    .toList();
        }

        private static ToSettle of(CameAgain it) {
            return new ToSettle(it.introduction(), it.at(), false, it.welcomedBack(), it.differs());
        }

        private static ToSettle of(GivenBack it) {
            return new ToSettle(it.introduction(), it.at(), true, it.welcomedBack(), it.differs());
        }
    }

    /**
     * @param left they work there no more, and somebody else is wanted
     */
    record LeadWorker(WorkerId id, Words name, boolean left) {}

    record AskedConsents(Instant askedAt, @Nullable Sharing sharing, @Nullable Instant staleSince) {

        static AskedConsents of(Consents it) {
            return new AskedConsents(it.askedAt(), it.sharing(), it.staleSince());
        }
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(id);
    }

    static PersonView of(
            PersonId id,
            Known person,
            boolean leadLeft,
            @Nullable Integer under,
            @Nullable Instant openUntil) {
        InNetwork it = person.standing();
        var details = it.details();
        return new PersonView(
                id,
                details.calledBy(),
                details.name(),
                details.preferredName(),
                details.pronouns(),
                details.birthDate(),
                under,
                details.postcode(),
                it.place(),
                person.code(),
                since(person),
                person instanceof Paused paused ? paused.until() : null,
                person instanceof Died died ? died.on() : null,
                person instanceof Died died ? died.doorOpenedAt() : null,
                openUntil,
                new LeadWorker(it.leadWorker(), it.leadWorkerName(), leadLeft),
                details.contact(),
                details.language(),
                details.interpreter(),
                details.communicationNeeds(),
                details.needsAsked(),
                details.flagged(),
                it.reach(),
                it.supporters(),
                it.welcomedAt(),
                AskedConsents.of(it.consents()),
                it.mistake(),
                ToSettle.of(it.matches()));
    }

    /** For them themselves: what others said of them, or who stays out, is not theirs to read. */
    PersonView forThemselves() {
        return new PersonView(
                id,
                name,
                fullName,
                preferredName,
                pronouns,
                birthDate,
                under,
                postcode,
                place,
                state,
                since,
                pausedUntil,
                diedOn,
                null,
                null,
                leadWorker,
                contact,
                language,
                interpreter,
                communicationNeeds,
                needsAsked,
                flagged,
                null,
                supporters,
                welcomedAt,
                consents,
                mistake,
                null);
    }

    private static @Nullable Instant since(Known person) {
        return switch (person) {
            case InNetwork _ -> null;
            case Paused paused -> paused.since();
            case Farewelled farewelled -> farewelled.since();
            case Died died -> died.since();
        };
    }
}
