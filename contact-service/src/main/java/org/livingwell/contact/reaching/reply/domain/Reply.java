package org.livingwell.contact.reaching.reply.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody wrote back, until a human has seen to it. */
public sealed interface Reply {

    /** Nothing came. */
    record None() implements Reply {}

    /** Something did. */
    sealed interface Kept extends Reply, About {

        Came came();

        @Override
        default PersonId person() {
            return came().person();
        }

        @Override
        default PlaceId place() {
            return came().place();
        }
    }

    /** Nobody has seen to it yet. */
    record Open(Came came) implements Kept {}

    /** Somebody has. */
    record Seen(Came came, @Nullable WorkerId by, Instant at) implements Kept {}

    /** What providers and workers ask of it. */
    sealed interface Command {

        /**
         * @param telling whether somebody is to be rung at once, of which nothing is kept
         */
        record Receive(Came came, boolean telling, ForWhom whom) implements Command {}

        /**
         * @param by null where it is heard of as a step that was finished
         */
        record See(@Nullable WorkerId by) implements Command {}
    }

    /**
     * Whose step it is.
     *
     * @param lead null where it is the whole team's
     */
    record ForWhom(@Nullable WorkerId lead, LocalDate today, LocalDate readBy) {}

    /** Something for a worker to do. */
    record Step(UUID id, @Nullable WorkerId owner, LocalDate due) {}

    /** Facts about it. */
    sealed interface Event {

        record Received(Came came, Step step) implements Event {}

        /** Somebody is rung. */
        record Rung(Step step) implements Event {}

        record SeenTo(UUID step, @Nullable WorkerId by, Instant at) implements Event {}
    }

    static Decision<Event> decide(Reply reply, Command command, Instant now) {
        return switch (command) {
            case Command.Receive it -> receive(reply, it);
            case Command.See(var by) ->
                    switch (reply) {
                        case None _ -> notFound();
                        case Open(var came) -> agree(new Event.SeenTo(came.id(), by, now));
                        case Seen _ -> agree();
                    };
        };
    }

    private static Decision<Event> receive(Reply reply, Command.Receive it) {
        if (!(reply instanceof None)) return agree();
        UUID id = it.came().id();
        var whom = it.whom();
        var received = new Event.Received(it.came(), new Step(id, whom.lead(), whom.readBy()));
        if (!it.telling()) return agree(received);
        var ring = new Step(Ids.derive("ring", id), whom.lead(), whom.today());
        return agree(new Event.Rung(ring), received);
    }

    default Reply apply(Event event) {
        return switch (event) {
            case Event.Received(var came, _) -> new Open(came);
            case Event.Rung _ -> this;
            case Event.SeenTo(_, var by, var at) -> {
                if (this instanceof Open(var came)) yield new Seen(came, by, at);
                throw new ImpossibleException(this, event);
            }
        };
    }
}
