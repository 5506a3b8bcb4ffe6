package org.livingwell.contact.reaching.inbox.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;

import java.time.Duration;
import java.time.Instant;

/** Where a provider keeps what people sent back, looked into while nobody calls us about it. */
public sealed interface Inbox {

    /** Somebody may need us now, and a reply is read no sooner than it is found. */
    Duration OFTEN = Duration.ofSeconds(20);

    Duration LONGEST = Duration.ofMinutes(5);

    /** Nobody ever looked. */
    record None() implements Inbox {}

    /** It is looked into. */
    record Open(Read read, Look next) implements Inbox {}

    /** They call us now; what was read stays read. */
    record Shut(Read read) implements Inbox {}

    /**
     * @param tries that came to nothing, in a row
     */
    record Look(Instant due, int tries) {}

    /** What settings and the timer ask of it. */
    sealed interface Command {

        record OpenIt() implements Command {}

        record ShutIt() implements Command {}

        record Looked(Read read) implements Command {}

        record TryLater() implements Command {}
    }

    /** Facts about it; none is published. */
    sealed interface Event {

        record WasOpened(Look next) implements Event {}

        record WasShut() implements Event {}

        record WasRead(Read read, Look next) implements Event {}

        record Postponed(Look next) implements Event {}
    }

    static Decision<Event> decide(Inbox inbox, Command command, Instant now) {
        return switch (command) {
            case Command.OpenIt _ ->
                    inbox instanceof Open ? agree() : agree(new Event.WasOpened(new Look(now, 0)));
            case Command.ShutIt _ -> inbox instanceof Open ? agree(new Event.WasShut()) : agree();
            case Command.Looked(var read) ->
                    isDue(inbox, now)
                            ? agree(new Event.WasRead(read, new Look(now.plus(OFTEN), 0)))
                            : agree();
            case Command.TryLater _ ->
                    isDue(inbox, now) && inbox instanceof Open(_, var look)
                            ? agree(new Event.Postponed(later(look, now)))
                            : agree();
        };
    }

    /** Whoever woke late and looked meanwhile says nothing that another has not found. */
    private static boolean isDue(Inbox inbox, Instant now) {
        return inbox instanceof Open(_, var look) && !look.due().isAfter(now);
    }

    private static Look later(Look look, Instant now) {
        Duration pause = OFTEN.multipliedBy(1L << Math.min(look.tries(), 4));
        return new Look(now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST), look.tries() + 1);
    }

    default Inbox apply(Event event) {
        return switch (event) {
            case Event.WasOpened(var next) -> new Open(read(), next);
            case Event.WasShut _ -> new Shut(open(event).read);
            case Event.WasRead(var read, var next) -> new Open(open(event).read.and(read), next);
            case Event.Postponed(var next) -> new Open(open(event).read, next);
        };
    }

    private Read read() {
        return switch (this) {
            case None _ -> Read.NOTHING;
            case Open(var read, _) -> read;
            case Shut(var read) -> read;
        };
    }

    private Open open(Event event) {
        if (this instanceof Open it) return it;
        throw new ImpossibleException(this, event);
    }
}
