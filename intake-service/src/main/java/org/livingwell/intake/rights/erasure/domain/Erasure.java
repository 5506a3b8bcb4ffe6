package org.livingwell.intake.rights.erasure.domain;

import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.intake.rights.asking.domain.Whose;
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

    /** Held, or held once, without anybody having asked. */
    record NotAsked(PersonId person, PlaceId place, List<Hold> holds) implements Erasure {}

    /**
     * @param decideBy the day by which the privacy officer decides
     */
    record Asked(Asking asking, LocalDate decideBy, List<Hold> holds) implements Erasure {}

    record Refused(Asking asking, RefusalReason reason, UUID by, Instant at, List<Hold> holds)
            implements Erasure {}

    record TakenBack(Asking asking, Instant at, List<Hold> holds) implements Erasure {}

    /** Released; can be taken back until it starts, and does not start while anything holds. */
    record Waiting(Asking asking, UUID releasedBy, Instant startsAt, List<Hold> holds)
            implements Erasure {}

    /**
     * @param missing whose receipt is still to come
     * @param chaseAt when they are asked again and an officer is told
     */
    record Started(
            Asking asking, Instant startedAt, Set<Context> missing, Instant chaseAt, int chased)
            implements Erasure {}

    /** Every context has erased; what is left is done one by one, until it succeeds. */
    record Closing(
            Asking asking, Instant startedAt, int chased, Stage stage, int tries, Instant due)
            implements Erasure {}

    record Done(Asking asking, Instant startedAt, Instant at) implements Erasure {}

    /** Empty while nobody asked and nothing was ever held. */
    default Optional<UUID> asker() {
        return switch (this) {
            case Asked it -> Optional.of(it.asking().by());
            case Waiting it -> Optional.of(it.asking().by());
            case None _, NotAsked _, Refused _, TakenBack _, Started _, Closing _, Done _ ->
                    Optional.empty();
        };
    }

    default Optional<Whose> whose() {
        return switch (this) {
            case None _ -> Optional.empty();
            case NotAsked it -> Optional.of(new Whose(it.person(), it.place()));
            case Asked it -> Optional.of(it.asking().whose());
            case Refused it -> Optional.of(it.asking().whose());
            case TakenBack it -> Optional.of(it.asking().whose());
            case Waiting it -> Optional.of(it.asking().whose());
            case Started it -> Optional.of(it.asking().whose());
            case Closing it -> Optional.of(it.asking().whose());
            case Done it -> Optional.of(it.asking().whose());
        };
    }

    /** What makes the record stay for now. */
    default List<Hold> holds() {
        return List.of();
    }

    default Erasure apply(ErasureEvent event) {
        return ErasureChanges.apply(this, event);
    }
}
