package org.livingwell.contact.reaching.message;

import org.livingwell.contact.reaching.message.Choice.Go;
import org.livingwell.contact.reaching.message.Choice.Later;
import org.livingwell.contact.reaching.message.Choice.Wait;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.ForWhom;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Command.AskToPost;
import org.livingwell.contact.reaching.message.domain.Message.Command.Begin;
import org.livingwell.contact.reaching.message.domain.Message.Command.FindInSending;
import org.livingwell.contact.reaching.message.domain.Message.Command.Hand;
import org.livingwell.contact.reaching.message.domain.Message.Command.HoldBack;
import org.livingwell.contact.reaching.message.domain.Message.Command.NotYet;
import org.livingwell.contact.reaching.message.domain.Message.Command.Reconsider;
import org.livingwell.contact.reaching.message.domain.Message.Command.TooLate;
import org.livingwell.contact.reaching.message.domain.Message.Command.TryLater;
import org.livingwell.contact.reaching.message.domain.Message.Outcome;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.reaching.provider.Handed;
import org.livingwell.contact.reaching.provider.Outgoing;
import org.livingwell.contact.reaching.rule.IntakeWays.Reached;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks at one message when it is due. Beginning is saved before anything is handed over, and only
 * whoever saved it goes on; what is found begun when its time is over is unsure.
 */
final class Sender {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    /** So long a number that was fetched is theirs; whoever stood still longer fetches it again. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    /** What it has to know besides of whomever it writes to. */
    interface Around {

        /** Where somebody may be reached now; throws where nobody answers. */
        Optional<Reached> reached(PersonId person);

        ForWhom step(Asked asked);

        String key(PlaceId place, SentBy way, Words to);
    }

    private final Function<String, Post> posts;
    private final AtTheGate gate;
    private final Around around;
    private final Written written;
    private final Clock clock;

    Sender(
            Function<String, Post> posts,
            AtTheGate gate,
            Around around,
            Written written,
            Clock clock) {
        this.posts = posts;
        this.gate = gate;
        this.around = around;
        this.written = written;
        this.clock = clock;
    }

    void look(String id) {
        Post post = posts.apply(id);
        Message message = post.find().orElse(null);
        if (message instanceof Wanted it && !it.due().isAfter(clock.instant())) prepare(post, it);
        if (message instanceof ToPost it && !it.due().isAfter(clock.instant())) remind(post, it);
        if (message instanceof Sending it) {
            var find = new FindInSending(around.step(it.asked()));
            post.change(find, cause("message-found", id, it.attempt().at()));
        }
    }

    private void prepare(Post post, Wanted it) {
        Cause cause = cause("message-looked", post.id(), it.due());
        if (!clock.instant().isBefore(it.asked().uselessAfter())) {
            post.change(new TooLate(it.due(), around.step(it.asked())), cause);
            return;
        }
        if (!gate.hasHeard()) {
            post.change(new NotYet(it.due()), cause);
            return;
        }
        try {
            choose(post, it, cause);
        } catch (RuntimeException unavailable) {
            // what was begun by then stays so, for this changes only what is wanted
            log.debug("A message cannot go yet: {}", unavailable.getClass().getSimpleName());
            post.change(new TryLater(it.due(), null), cause);
        }
    }

    private void choose(Post post, Wanted it, Cause cause) {
        Asked asked = it.asked();
        var reached = around.reached(asked.person()).orElse(null);
        if (reached == null) {
            post.change(new TryLater(it.due(), "no-way"), cause);
            return;
        }
        switch (gate.ask(asked, reached)) {
            case Go go -> begin(post, it, reached, go, cause);
            case Later(var rule) -> post.change(new TryLater(it.due(), rule), cause);
            case Wait(var rule, var next) ->
                    post.change(new HoldBack(it.due(), rule, next, around.step(asked)), cause);
        }
    }

    private void begin(Post post, Wanted it, Reached reached, Go go, Cause cause) {
        Asked asked = it.asked();
        PlaceId place = go.place();
        String key = around.key(place, go.way(), go.to());
        boolean known = post.isKnown(asked.person(), key);
        var outgoing = written.out(asked, place, go, known, reached.language()).orElse(null);
        if (outgoing == null) {
            post.change(new TryLater(it.due(), "no-number-to-ring"), cause);
            return;
        }
        if (gate.isForHands(outgoing)) {
            var ask = new AskToPost(it.due(), AtTheGate.toPostBy(asked), around.step(asked));
            post.change(ask, cause);
            return;
        }
        var begin = new Begin(it.due(), go.way(), key, known);
        post.change(begin, cause("message-begun", post.id(), it.due()))
                .ifPresent(begun -> hand(post, (Sending) begun, reached, go, outgoing));
    }

    /** What nobody opened and would not be asked for now is wanted as any other message is. */
    private void remind(Post post, ToPost it) {
        Cause cause = cause("letter-looked", post.id(), it.due());
        if (!clock.instant().isBefore(it.until())) {
            post.change(new TooLate(it.due(), around.step(it.asked())), cause);
            return;
        }
        post.change(new Reconsider(it.due(), isStillToPost(post, it.asked())), cause);
    }

    /** Where nobody can say, or not yet, it stays: whoever opens it is told then. */
    private boolean isStillToPost(Post post, Asked asked) {
        try {
            var reached = around.reached(asked.person()).orElse(null);
            if (reached == null) return false;
            return switch (gate.ask(asked, reached)) {
                case Go go -> isForHands(post, asked, reached, go);
                case Later _ -> true;
                case Wait _ -> false;
            };
        } catch (RuntimeException unavailable) {
            return true;
        }
    }

    private boolean isForHands(Post post, Asked asked, Reached reached, Go go) {
        var known = post.isKnown(asked.person(), around.key(go.place(), go.way(), go.to()));
        return written.out(asked, go.place(), go, known, reached.language())
                .filter(gate::isForHands)
                .isPresent();
    }

    private void hand(Post post, Sending begun, Reached reached, Go go, Outgoing outgoing) {
        Asked asked = begun.asked();
        Instant at = begun.attempt().at();
        Instant stale = at.plus(FRESH);
        Instant useless = asked.uselessAfter();
        Instant until = stale.isBefore(useless) ? stale : useless;
        Handed handed = gate.hand(asked, reached, go, until, outgoing);
        // what was taken is saved without asking anybody for anything more
        var step = handed instanceof Handed.Taken ? ForWhom.NOBODY : around.step(asked);
        var came = new Hand(at, outcome(handed), step);
        post.change(came, cause("message-handed", post.id(), at));
    }

    private static Outcome outcome(Handed handed) {
        return switch (handed) {
            case Handed.Taken(var provider, var reference) ->
                    new Outcome.Taken(provider, reference);
            case Handed.Refused(var code) -> new Outcome.Refused(code);
            case Handed.Down() -> new Outcome.NotTaken();
            case Handed.Unsure() -> new Outcome.Unsure();
        };
    }

    private static Cause cause(String what, String id, Instant at) {
        return Cause.of(Ids.derive(what, id, at));
    }
}
