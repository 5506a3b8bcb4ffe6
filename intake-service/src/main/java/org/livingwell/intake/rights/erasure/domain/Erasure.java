package org.livingwell.intake.rights.erasure.domain;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Erasure of all that is kept about somebody, and the holds that block it: one document, so that no
 * hold can come a moment too late. Ids, codes and dates only; it stays when their words are gone.
 */
public sealed interface Erasure {

    /** Nobody asked, and nothing holds the record. */
    record None() implements Erasure {}

    /** Somebody asked, or something held the record once. */
    sealed interface Known extends Erasure, About {

        @Override
        PersonId person();

        /** Whose login it was asked with, while that can still be decided or undone. */
        default Optional<UUID> asker() {
            return switch (this) {
                case Asked it -> Optional.of(it.asking.by());
                case Waiting it -> Optional.of(it.asking.by());
                case NotAsked _, Refused _, TakenBack _, Started _, Closing _, Done _ ->
                        Optional.empty();
            };
        }
    }

    sealed interface AskedOnce extends Known {

        Asking asking();

        @Override
        default PersonId person() {
            return asking().person();
        }

        @Override
        default PlaceId place() {
            return asking().place();
        }
    }

    /** Held, or held once, without anybody having asked. */
    record NotAsked(PersonId person, PlaceId place, List<Hold> holds) implements Known {}

    /**
     * @param decideBy the day by which the privacy officer decides
     */
    record Asked(Asking asking, LocalDate decideBy, List<Hold> holds) implements AskedOnce {}

    record Refused(Asking asking, RefusalReason reason, UUID by, Instant at, List<Hold> holds)
            implements AskedOnce {}

    record TakenBack(Asking asking, Instant at, List<Hold> holds) implements AskedOnce {}

    /** Released; can be taken back until it starts, and does not start while anything holds. */
    record Waiting(Asking asking, UUID releasedBy, Instant startsAt, List<Hold> holds)
            implements AskedOnce {}

    /**
     * @param missing whose receipt is still to come
     * @param chaseAt when they are asked again and an officer is told
     */
    record Started(
            Asking asking, Instant startedAt, Set<Context> missing, Instant chaseAt, int chased)
            implements AskedOnce {}

    /** Every context has erased; what is left is done one by one, until it succeeds. */
    record Closing(
            Asking asking, Instant startedAt, int chased, Stage stage, int tries, Instant due)
            implements AskedOnce {}

    record Done(Asking asking, Instant startedAt, Instant at) implements AskedOnce {}

    /** What people, officers, contexts and timers may ask of an erasure. */
    sealed interface Command {

        record Ask(Asking asking, LocalDate decideBy) implements Command {}

        record Release(Officer by) implements Command {}

        record Refuse(Officer by, RefusalReason reason) implements Command {}

        /** The person is with another place now, and so is who decides. */
        record MoveAlong(PlaceId to) implements Command {}

        record TakeBack() implements Command {}

        record PlaceHold(PersonId person, PlaceId place, Hold hold) implements Command {}

        record LiftHold(UUID hold, Officer by) implements Command {}

        /** The 14 days are over. */
        record Begin() implements Command {}

        record TakeReceipt(Context context) implements Command {}

        record Chase() implements Command {}

        record MoveOn(Stage done) implements Command {}

        record TryLater() implements Command {}
    }

    /** Facts about an erasure and its holds. */
    sealed interface Event {

        record MovedAlong(PlaceId to) implements Event {}

        record AskedFor(Asking asking, LocalDate decideBy) implements Event {}

        record Released(Asking asking, UUID by, Instant startsAt) implements Event {}

        record KeptBack(Asking asking, RefusalReason reason, UUID by, Instant at)
                implements Event {}

        record BackTaken(Asking asking, boolean decided, Instant at) implements Event {}

        record HoldPlaced(ErasureId erasure, PersonId person, PlaceId place, Hold hold)
                implements Event {}

        record HoldLifted(ErasureId erasure, UUID hold, UUID by, Instant at) implements Event {}

        record Begun(Asking asking, Instant at, Instant chaseAt) implements Event {}

        record Received(Context context) implements Event {}

        record Chased(
                Asking asking, Set<Context> missing, int times, Instant at, Instant chaseAgainAt)
                implements Event {}

        /** Those who have not answered hear it once more; those who have say so again. */
        record BegunAgain(Asking asking) implements Event {}

        record StageReached(Stage stage, Instant at) implements Event {}

        record Postponed(int tries, Instant until) implements Event {}

        record Finished(Asking asking, boolean chased, Instant at) implements Event {}
    }

    /** What makes the record stay for now. */
    default List<Hold> holds() {
        return List.of();
    }

    default Erasure apply(Event event) {
        return ErasureChanges.apply(this, event);
    }
}
