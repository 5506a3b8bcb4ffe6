package org.livingwell.platform.erasure;

import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.erasure.Moves.Move;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.PublishedEvent;

import java.util.Objects;
import java.util.UUID;

/**
 * That this context moved what it held under an id: ids alone, so that whoever waits hears of it
 * however often the process dies.
 */
record Following(@Nullable PlaceId place, @Nullable UUID introduction) {

    /** What leaves as {@code MatchFollowed.v1}, about the id that was left. */
    record Followed(PlaceId place, UUID introduction, PersonId from, PersonId to) {}

    record MatchFollowed(UUID introduction, PersonId from, PersonId to) {}

    static AggregateType<Following, Followed> type() {
        return AggregateType.of(
                        "followed_matches",
                        "followed-match",
                        Following.class,
                        new Following(null, null),
                        Following::apply)
                .about((id, it) -> About.of(PersonId.of(id), Objects.requireNonNull(it.place())))
                .clear()
                .copied()
                .publish(
                        it ->
                                new PublishedEvent(
                                        "MatchFollowed.v1",
                                        new MatchFollowed(it.introduction(), it.from(), it.to())));
    }

    Decision<Followed> follow(Move move) {
        return introduction == null
                ? agree(new Followed(move.place(), move.introduction(), move.from(), move.to()))
                : agree();
    }

    private Following apply(Followed followed) {
        return new Following(followed.place(), followed.introduction());
    }
}
