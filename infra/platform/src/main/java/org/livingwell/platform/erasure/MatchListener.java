package org.livingwell.platform.erasure;

import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.erasure.Following.Followed;
import org.livingwell.platform.erasure.Moves.Move;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;

import java.util.UUID;

/** Moves here what was held under an id when intake says whose it is, and says so. */
@KafkaListener(id = "${spring.application.name}.matches", topics = "intake.events.v1")
public class MatchListener {

    @EventType("intake.IntroductionMatched.v1")
    record IntroductionMatched(UUID from, UUID to) {}

    private final ObjectProvider<Moves> moves;
    private final Erasing erasing;
    private final Aggregate<Following, Move, Followed> followed;

    MatchListener(
            ObjectProvider<Moves> moves,
            Erasing erasing,
            Aggregate<Following, Move, Followed> followed) {
        this.moves = moves;
        this.erasing = erasing;
        this.followed = followed;
    }

    @KafkaHandler
    void on(IntroductionMatched matched, EventContext context) {
        var move =
                new Move(
                        UUID.fromString(context.aggregate()),
                        new PersonId(matched.from()),
                        new PersonId(matched.to()),
                        context.place(),
                        context.sequence(),
                        context.cause());
        moves.forEach(it -> carryOut(it, move));
        erasing.leave(move.from());
        followed.of(move.from()).handle(move, move.cause());
    }

    /** Whoever was erased meanwhile has nothing moved to them. */
    private static void carryOut(Moves moves, Move move) {
        try {
            moves.move(move);
        } catch (GoneException erased) {
            // what is left is let go of with the rest
        }
    }
}
