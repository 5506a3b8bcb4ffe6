package org.livingwell.contact.reaching.message;

import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Command.Drop;
import org.livingwell.contact.reaching.message.domain.Message.Command.TakeOpened;
import org.livingwell.contact.reaching.message.domain.Message.Command.Want;
import org.livingwell.contact.reaching.message.domain.Message.Dropped;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.erasure.Moves;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/**
 * What is still to be told the id somebody came with is told whom they are; a letter that was
 * opened may be in the post, which a human is told; the rest is let go.
 */
@Component
class MessageMoves implements Moves {

    private final Aggregate<Message, Message.Command, Message.Event> messages;
    private final Whom whom;

    MessageMoves(Aggregate<Message, Message.Command, Message.Event> messages, Whom whom) {
        this.messages = messages;
        this.whom = whom;
    }

    @Override
    public void move(Move move) {
        messages.about(move.from()).forEach(it -> move(it.id(), move));
    }

    /** Whatever was being handed over at that moment is not wanted again. */
    private void move(String id, Move move) {
        var cause = move.cause().derive("message");
        var dropped = messages.of(id).handle(new Drop(move.from(), move.place()), cause);
        if (!(dropped instanceof Dropped(_, _, var moved, var opened)) || moved == null) return;
        var to = MessageId.of(move.to(), moved.cause());
        Asked asked = moved(moved, move.to(), move);
        messages.of(to)
                .handle(
                        opened == null
                                ? new Want(asked)
                                : new TakeOpened(asked, opened, whom.of(asked)),
                        cause);
    }

    private static Asked moved(Asked it, PersonId to, Move move) {
        return new Asked(
                to,
                move.place(),
                it.cause(),
                it.template(),
                it.words(),
                it.from(),
                it.uselessAfter(),
                it.matters(),
                it.at(),
                it.press());
    }
}
