package org.livingwell.intake.arriving.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How a person arrives: it waits until somebody welcomes them, knows them, or shows another way.
 * What is decided stands in {@link IntroductionRules}, what it is afterwards in {@link Changes}.
 */
public sealed interface Introduction {

    /** Nothing was said yet. */
    record None() implements Introduction {}

    /** Something was said, and is still here to be read. */
    sealed interface Said extends Introduction, About {

        Told told();

        Instant receivedAt();

        LocalDate contactBy();

        @Override
        default PersonId person() {
            return told().person();
        }

        @Override
        default PlaceId place() {
            return told().place();
        }

        /** Whether anything others said is safe may be used. */
        default boolean mayBeWrittenTo() {
            if (told().theyKnow() == TheyKnow.DOES_NOT_KNOW) {
                return this instanceof Waiting it && it.reached();
            }
            return told().theyKnow() != TheyKnow.SAID_NO;
        }
    }

    /** The door is open: they may be welcomed or known, also where they were shown another way. */
    sealed interface Undecided extends Said {}

    /**
     * @param contactBy the day by which somebody promised to be in touch
     * @param attempts how often; {@code tried} says how
     * @param alarm rings for somebody urgent, until somebody opens the introduction; while somebody
     *     is on it, once they no longer are
     * @param wrongMatch where they were taken for somebody else
     * @param onIt who said that they see to it
     */
    record Waiting(
            Told told,
            Instant receivedAt,
            LocalDate contactBy,
            int attempts,
            List<Attempt> tried,
            @Nullable Alarm alarm,
            @Nullable WrongMatch wrongMatch,
            @Nullable OnIt onIt)
            implements Undecided {

        public boolean reached() {
            return tried.stream().anyMatch(Attempt::reached);
        }

        /**
         * The day by which somebody is in touch; once they were reached, by which it is decided.
         *
         * @param zone where they wait
         */
        public LocalDate due(ZoneId zone) {
            return tried.stream()
                    .filter(Attempt::reached)
                    .reduce((_, later) -> later)
                    .map(it -> LocalDate.ofInstant(it.at(), zone))
                    .map(it -> it.plusDays(IntroductionRules.DECIDED_WITHIN))
                    .orElse(contactBy);
        }

        /** Somebody urgent whom nobody looks after now. */
        public boolean rings(Instant now) {
            return alarm != null && !alarm.due().isAfter(now);
        }

        /** Nobody has spoken with them yet, and they cannot wait. */
        boolean pressing() {
            return told.urgent() && !reached();
        }

        /** Whoever is on it now; a day later nobody is. */
        public Optional<OnIt> onIt(Instant now) {
            return Optional.ofNullable(onIt).filter(it -> it.holds(now));
        }
    }

    /**
     * They were taken for somebody else, and a lead took it back.
     *
     * @param known whom they were taken for
     */
    record WrongMatch(PersonId known, WorkerId by, Words byName, Words reason, Instant at) {}

    record Welcomed(
            Told told,
            Instant receivedAt,
            LocalDate contactBy,
            WorkerId by,
            Words byName,
            Instant at)
            implements Said {}

    /**
     * Shown another way; the door stays open until the words are forgotten.
     *
     * @param where it was pointed to
     */
    record Signposted(
            Told told,
            Instant receivedAt,
            LocalDate contactBy,
            SignpostReason reason,
            @Nullable Words where,
            WorkerId by,
            Words byName,
            Instant at,
            Instant forgetAt)
            implements Undecided {}

    /**
     * They are known already; the words are theirs once they are sealed again.
     *
     * @param minted the id they came with
     * @param tried as it was before, for it may not have been them
     */
    record Matched(
            Told told,
            Instant receivedAt,
            LocalDate contactBy,
            PersonId minted,
            PersonId known,
            WorkerId by,
            Words byName,
            Instant at,
            List<Attempt> tried)
            implements Said {}

    /** It led nowhere, and nobody needs the words any more. */
    record Forgotten(PersonId person, PlaceId place, By by, SignpostReason reason, Instant at)
            implements Introduction, About {}

    /** What somebody may ask of an introduction. */
    sealed interface Command {

        record Introduce(Told told, LocalDate contactBy) implements Command {}

        /**
         * @param today where the person is
         */
        record RecordAttempt(Attempt attempt, LocalDate today) implements Command {}

        record Open(WorkerId by) implements Command {}

        /**
         * @param instead of whom, where somebody else is on it
         */
        record TakeOn(WorkerId by, Words byName, @Nullable WorkerId instead) implements Command {}

        record LetGo(WorkerId by) implements Command {}

        /** Asked by the timer once the bell of the place rings for it. */
        record Ring() implements Command {}

        /**
         * @param by who becomes the lead worker
         */
        record Welcome(WorkerId by, Words byName) implements Command {}

        /**
         * @param keepFor how long the words are kept
         */
        record Signpost(
                SignpostReason reason,
                @Nullable Words where,
                WorkerId by,
                Words byName,
                Period keepFor)
                implements Command {}

        record Match(PersonId known, WorkerId by, Words byName) implements Command {}

        /**
         * It was not them after all.
         *
         * @param to whose id and key the words come under
         * @param zone where they came
         */
        record TakeBack(PersonId to, WorkerId by, Words byName, Words reason, ZoneId zone)
                implements Command {}

        /**
         * Only the named workers read it; the place's leads where none of them is there any more.
         */
        record Restrict(boolean restricted, List<WorkerId> openTo) implements Command {}

        /** Said by a worker of herself. */
        record DeclareKin(WorkerId worker) implements Command {}

        /** Asked once everybody can know whose words they are. */
        record Reseal() implements Command {}

        record Hear(Heard heard) implements Command {}

        /** Asked by the timer when the retention time is over. */
        record Forget(Instant due) implements Command {}
    }

    /** Facts about an introduction; never changed once published. */
    sealed interface Event {

        record Received(Told told, Instant at, LocalDate contactBy) implements Event {}

        /** How they say they may be reached is known for the first time. */
        record WaysSaid(int revision) implements Event {}

        /**
         * @param number of the attempt, from 1
         * @param next the day by which somebody does the next thing
         */
        record Attempted(PersonId person, Attempt attempt, int number, LocalDate next)
                implements Event {}

        record Rung(Alarm next) implements Event {}

        record Opened(WorkerId by, Instant at) implements Event {}

        record TakenOn(OnIt onIt) implements Event {}

        record LetGoOf(WorkerId by, Instant at) implements Event {}

        record WelcomedIn(PersonId person, WorkerId by, Words byName, Instant at)
                implements Event {}

        record SignpostedOn(
                PersonId person,
                SignpostReason reason,
                @Nullable Words where,
                WorkerId by,
                Words byName,
                Instant at,
                Instant forgetAt)
                implements Event {}

        record MatchedTo(PersonId from, PersonId to, WorkerId by, Words byName, Instant at)
                implements Event {}

        record HeardFrom(Heard heard) implements Event {}

        /**
         * It was not them.
         *
         * @param minted the id they came with at first
         * @param to minted for them anew
         * @param contactBy the day by which somebody is in touch
         */
        record TakenBack(
                PersonId minted, PersonId to, boolean urgent, LocalDate contactBy, WrongMatch wrong)
                implements Event {}

        /** Stays here until they are a person. */
        record ReachChanged(Reach reach) implements Event {}

        record Resealed(PersonId known) implements Event {}

        record WordsForgotten(Instant at) implements Event {}
    }

    default Introduction apply(Event event) {
        return Changes.after(this, event);
    }
}
