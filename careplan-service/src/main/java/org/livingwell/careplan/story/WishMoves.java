package org.livingwell.careplan.story;

import org.livingwell.careplan.story.domain.Telling;
import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.Wish.Command.HearMatch;
import org.livingwell.careplan.story.domain.Wish.Command.HearOfThem;
import org.livingwell.careplan.story.domain.WishId;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.erasure.Moves;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/** What was wanted under the id somebody came with is wanted for whom they are. */
@Component
class WishMoves implements Moves {

    private final Aggregate<Wish, Wish.Command, Wish.Event> wishes;

    WishMoves(Aggregate<Wish, Wish.Command, Wish.Event> wishes) {
        this.wishes = wishes;
    }

    @Override
    public void move(Move move) {
        var introduction = Telling.introduction(move.introduction(), false);
        var heard = new HearOfThem(move.place(), introduction, move.sequence());
        wishes.of(WishId.of(move.to(), introduction.id())).handle(heard, move.cause());
        drop(move);
    }

    private void drop(Move move) {
        try {
            wishes.of(WishId.first(move.from())).handle(new HearMatch(move.place()), move.cause());
        } catch (GoneException already) {
            // what was wanted under that id went with its key
        }
    }
}
