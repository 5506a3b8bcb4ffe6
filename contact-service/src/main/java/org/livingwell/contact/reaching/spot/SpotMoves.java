package org.livingwell.contact.reaching.spot;

import org.livingwell.contact.reaching.spot.domain.Spot;
import org.livingwell.contact.reaching.spot.domain.Spot.Command.Hear;
import org.livingwell.contact.reaching.spot.domain.Spot.Kept;
import org.livingwell.contact.reaching.spot.domain.SpotId;
import org.livingwell.contact.reaching.spot.domain.SpotNews;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.erasure.Moves;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/** What was said of a spot of the id somebody came with was said of whom they are. */
@Component
class SpotMoves implements Moves {

    private final Aggregate<Spot, Spot.Command, Spot.Event> spots;

    SpotMoves(Aggregate<Spot, Spot.Command, Spot.Event> spots) {
        this.spots = spots;
    }

    /** What is still to be told of it moves with the messages. */
    @Override
    public void move(Move move) {
        spots.about(move.from()).forEach(it -> move(it.state(), move));
    }

    private void move(Spot spot, Move move) {
        if (!(spot instanceof Kept it)) return;
        var to = spots.of(SpotId.of(move.to(), it.spot()));
        for (SpotNews news : it.said()) {
            Cause cause = move.cause().derive("spot-" + news.cause(it.spot()));
            to.handle(new Hear(move.to(), move.place(), it.spot(), news), cause);
        }
    }
}
