package org.livingwell.careplan.story;

import org.livingwell.careplan.story.domain.Telling;
import org.livingwell.platform.erasure.Moves;
import org.springframework.stereotype.Component;

/** What was wanted under the id somebody came with is wanted for whom they are. */
@Component
class WishMoves implements Moves {

    private final Wishes wishes;

    WishMoves(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public void move(Move move) {
        wishes.matched(
                move.from(),
                move.to(),
                move.place(),
                Telling.introduction(move.introduction(), false),
                move.sequence(),
                move.cause());
    }
}
