package org.livingwell.platform.erasure;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.erasure.Moves.Move;
import org.livingwell.platform.store.Declaration;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * That this context moved what it held under an id: ids alone, so that whoever waits hears of it
 * however often the process dies.
 */
record Following(@Nullable PlaceId place, @Nullable UUID introduction) {

    /** What was moved, about the id that was left. */
    record Followed(PlaceId place, UUID introduction, PersonId from, PersonId to) {}

    record MatchFollowed(UUID introduction, PersonId from, PersonId to) {}

    static Declaration<Following, Move, Followed> declaration() {
        return Declaration.<Following, Move, Followed>aggregate(
                        "followed_matches",
                        new Following(null, null),
                        Following::decide,
                        (_, it) -> new Following(it.place(), it.introduction()))
                .subject("followed-match")
                .about((id, it) -> About.of(PersonId.of(id), Objects.requireNonNull(it.place())))
                .clear()
                .copied()
                .announce(it -> new MatchFollowed(it.introduction(), it.from(), it.to()));
    }

    private static Decision<Followed> decide(Following known, Move move, Instant now) {
        return known.introduction() == null
                ? agree(new Followed(move.place(), move.introduction(), move.from(), move.to()))
                : agree();
    }
}
