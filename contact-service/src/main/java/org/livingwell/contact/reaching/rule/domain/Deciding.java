package org.livingwell.contact.reaching.rule.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Dropped;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Event;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Kept;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Said;
import org.livingwell.contact.reaching.rule.domain.Recorded.By;
import org.livingwell.contact.reaching.rule.domain.Recorded.Hearing;
import org.livingwell.contact.reaching.said.domain.ForWhom;
import org.livingwell.contact.reaching.said.domain.Step;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Decides what holds: stricter at once, by anybody who may say it; looser only once a worker heard
 * it from the person, by a way that is still allowed.
 */
public final class Deciding {

    private Deciding() {}

    public static Decision<Event> decide(ContactRules rules, Command command, Instant now) {
        return switch (command) {
            case Command.Want(var person, var place) ->
                    agree(new Event.WaysWanted(person, place, now));
            case Command.TryLater() -> later(rules, now);
            case Command.Hear hear -> hear(rules, hear);
            case Command.Say here ->
                    rules instanceof Kept it && it.held() != null
                            ? say(it, it.held(), here)
                            : notKnownYet();
            case Command.Close close ->
                    rules instanceof Kept it && it.held() != null
                            ? close(it, it.held(), close)
                            : notKnownYet();
            case Command.AskAgain(var step) -> askAgain(rules, step);
            case Command.StepIsOver(var step, var today) -> stepIsOver(rules, step, today);
            case Command.Drop(var person, var place) ->
                    rules instanceof Dropped ? agree() : agree(new Event.DroppedNow(person, place));
        };
    }

    private static Decision<Event> notKnownYet() {
        return refuse(
                "not-known-yet",
                "What they said when they came is still on its way. Try again in a moment");
    }

    /** What they asked for beside it waits as it did, without this channel. */
    private static Decision<Event> close(Kept kept, Held stood, Command.Close close) {
        Rules closed = stood.rules().without(close.channel());
        Rules wish = stood.asked() == null ? null : stood.asked().without(close.channel());
        Rules asked = wish != null && wish.looserThan(closed) ? wish : null;
        if (closed.equals(stood.rules()) && Objects.equals(asked, stood.asked())) return agree();
        var say = new Command.Say(closed, By.PERSON, null, stood.revision(), close.step());
        return hold(kept, unheard(stood, say, closed, asked), close.step(), false);
    }

    private static Decision<Event> later(ContactRules rules, Instant now) {
        return rules instanceof Kept it && it.wanted() != null && it.wanted().isDue(now)
                ? agree(new Event.Postponed(it.wanted().later(now)))
                : agree();
    }

    private static Decision<Event> hear(ContactRules rules, Command.Hear hear) {
        if (!(rules instanceof Kept it) || it.wanted() == null) return agree();
        if (!it.wanted().isFor(hear.due())) return agree();
        return hear.said() == null
                ? agree(new Event.NothingSaid())
                : hear(it, hear.said(), hear.step());
    }

    private static Decision<Event> hear(Kept kept, Said said, ForWhom whom) {
        Held stood = kept.held();
        if (stood == null) return hold(kept, held(said, whom.today(), null, null, 1), whom, true);
        if (said.ways() < stood.ways()) return agree(new Event.NothingSaid());
        boolean known = said.rules().asked(stood.said().until()).equals(stood.said());
        if (known && said.ways() == stood.ways()) return agree(new Event.NothingSaid());
        var heard = held(said, whom.today(), stood.here(), stood.asked(), stood.revision() + 1);
        return hold(kept, known ? as(heard, stood) : heard, whom, true);
    }

    private static Held held(
            Said said, LocalDate on, @Nullable Here here, @Nullable Rules asked, int revision) {
        return new Held(
                said.rules(), on, said.ways(), said.phone(), said.email(), here, asked, revision);
    }

    /** The same is said of another number or address: it is asked again when it would have been. */
    private static Held as(Held heard, Held stood) {
        return new Held(
                stood.said(),
                stood.saidOn(),
                heard.ways(),
                heard.phone(),
                heard.email(),
                heard.here(),
                heard.asked(),
                heard.revision());
    }

    private static Decision<Event> say(Kept kept, Held stood, Command.Say say) {
        if (say.seen() != stood.revision()) return changedMeanwhile();
        boolean looser = say.rules().looserThan(stood.rules());
        return switch (say.by()) {
            case INTRODUCTION -> throw new IllegalArgumentException("said to intake");
            case PERSON -> hold(kept, wish(stood, say, looser), say.step(), false);
            case WORKER -> worker(kept, stood, say, looser);
        };
    }

    private static Decision<Event> worker(Kept kept, Held stood, Command.Say say, boolean looser) {
        Hearing hearing = say.hearing();
        if (hearing == null) {
            if (!looser)
                return hold(kept, unheard(stood, say, say.rules(), null), say.step(), false);
            return refuse(
                    "looser-needs-hearing",
                    "This allows more than before. Say how you heard it from them");
        }
        if (hearing.on().isAfter(say.step().today())) {
            return refuse("date-to-come", "Choose the day you heard it");
        }
        if (stood.here() != null && hearing.on().isBefore(stood.here().recorded().on())) {
            return refuse(
                    "heard-before", "Something else was said since. Ask them again, or leave it");
        }
        if (!isAllowed(stood.rules(), hearing.how())) {
            return refuse(
                    "heard-not-allowed",
                    "That is a way they did not say is safe. Hear it from them by one that is");
        }
        var recorded = new Recorded(By.WORKER, hearing, say.step().today());
        var here = new Here(say.rules().read(true), stood.said(), recorded);
        return hold(kept, stood.with(here, null), say.step(), false);
    }

    /** By a way that reaches them and nobody else. */
    private static boolean isAllowed(Rules rules, Hearing.How how) {
        Channel channel = how.channel();
        if (channel == null) return true;
        boolean watched = rules.deviceShared() && channel.onADevice();
        boolean opened = rules.lettersOpened() && channel == Channel.LETTER;
        ChannelRule rule = rules.of(channel);
        return rule.safe() && rule.through() == null && !watched && !opened;
    }

    /** What is stricter holds at once; the rest waits until a worker heard it from them. */
    private static Held wish(Held stood, Command.Say say, boolean looser) {
        Rules rules = looser ? stood.rules().stricter(say.rules()) : say.rules();
        return unheard(stood, say, rules, looser ? say.rules() : null);
    }

    /** What nobody heard from them puts off no day, and settles nothing. */
    private static Held unheard(Held stood, Command.Say say, Rules rules, @Nullable Rules wished) {
        LocalDate until = stood.rules().until();
        boolean same = Objects.equals(rules.when(), stood.rules().when());
        Rules said =
                (rules.until().isAfter(until) ? rules.asked(until) : rules)
                        .read(same && stood.rules().timesRead())
                        .readNoMoreThan(stood.rules());
        Rules before = stood.here() == null ? stood.said() : stood.here().before();
        var here = new Here(said, before, new Recorded(say.by(), null, say.step().today()));
        return stood.with(here, say.by() == By.PERSON ? wished : stood.asked());
    }

    /** A step is open while there is something to check with them, and no longer. */
    private static Decision<Event> hold(Kept kept, Held held, ForWhom whom, boolean fetched) {
        UUID open = kept.step();
        boolean asks = held.toCheck() || held.isOver(whom.today());
        boolean opens = held.toCheck() && open == null && !whom.died();
        var id = Ids.derive("check-contact-rules", kept.person(), held.revision());
        Step step = opens ? whom.step(id) : null;
        boolean anew = held.rules().namesMoreThan(kept.held() == null ? null : kept.held().rules());
        return agree(new Event.HeldNow(held, step, asks ? null : open, fetched, anew));
    }

    private static Decision<Event> askAgain(ContactRules rules, ForWhom whom) {
        if (!(rules instanceof Kept it) || it.held() == null) return agree();
        LocalDate on = it.askOn();
        if (on == null || on.isAfter(whom.today())) return agree();
        if (whom.died()) return agree(new Event.AskedLater(Step.later(whom.today())));
        var id = Ids.derive("ask-contact-rules", it.person(), it.held().revision(), on);
        return agree(new Event.AskedAgain(whom.step(id)));
    }

    /** Where it was not settled by it, they are asked again some days later. */
    private static Decision<Event> stepIsOver(ContactRules rules, UUID step, LocalDate today) {
        return rules instanceof Kept it && step.equals(it.step())
                ? agree(new Event.AskedLater(Step.later(today)))
                : agree();
    }
}
