package org.livingwell.contact.reaching.need.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Dropped;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Event;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Kept;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Said;
import org.livingwell.contact.reaching.need.domain.Recorded.Source;
import org.livingwell.contact.reaching.said.domain.ForWhom;
import org.livingwell.contact.reaching.said.domain.Step;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Decides what is known of somebody's communication needs: what was said here holds, until they are
 * asked about what intake heard since; and nothing that was missing is left without a step.
 */
public final class NeedRules {

    private NeedRules() {}

    public static Decision<Event> decide(CommunicationNeeds needs, Command command, Instant now) {
        return switch (command) {
            case Command.Want(var person, var place) ->
                    agree(new Event.NeedsWanted(person, place, now));
            case Command.TryLater() -> later(needs, now);
            case Command.Hear hear -> hear(needs, hear);
            case Command.Say say ->
                    needs instanceof Kept it && it.held() != null
                            ? say(it, it.held(), say)
                            : notKnownYet();
            case Command.Note note ->
                    needs instanceof Kept it && it.held() != null
                            ? note(it, note.met(), note.step())
                            : notKnownYet();
            case Command.AskAgain(var step) -> askAgain(needs, step);
            case Command.StepIsOver(var step, var today) -> stepIsOver(needs, step, today);
            case Command.Drop(var person, var place) ->
                    needs instanceof Dropped ? agree() : agree(new Event.DroppedNow(person, place));
        };
    }

    private static Decision<Event> notKnownYet() {
        return refuse(
                "not-known-yet",
                "What they said when they came is still on its way. Try again in a moment");
    }

    private static Decision<Event> later(CommunicationNeeds needs, Instant now) {
        return needs instanceof Kept it && it.wanted() != null && it.wanted().isDue(now)
                ? agree(new Event.Postponed(it.wanted().later(now)))
                : agree();
    }

    private static Decision<Event> hear(CommunicationNeeds needs, Command.Hear hear) {
        if (!(needs instanceof Kept it) || it.wanted() == null) return agree();
        if (!it.wanted().isFor(hear.due())) return agree();
        return hear.said() == null
                ? agree(new Event.NothingSaid())
                : hear(it, hear.said(), hear.step());
    }

    private static Decision<Event> hear(Kept kept, Said said, ForWhom whom) {
        Held stood = kept.held();
        Here here = stood == null ? null : stood.here();
        int revision = stood == null ? 1 : stood.revision() + 1;
        var heard = new Held(said.needs(), whom.today(), said.asked(), here, revision);
        return stood != null && stood.saysTheSameAs(heard)
                ? agree(new Event.NothingSaid())
                : hold(kept, heard, whom, true);
    }

    /** Whoever says it has seen what intake heard last. */
    private static Decision<Event> say(Kept kept, Held stood, Command.Say say) {
        if (say.seen() != stood.revision()) return changedMeanwhile();
        var by = say.by() == null ? Source.PERSON : Source.WORKER;
        var recorded = new Recorded(by, say.by(), say.step().today());
        var here = new Here(say.needs(), stood.said(), recorded);
        var held = new Held(stood.said(), stood.saidOn(), true, here, stood.revision() + 1);
        return hold(kept, held, say.step(), false);
    }

    /** A step is open while there is something to check with them, and no longer. */
    private static Decision<Event> hold(Kept kept, Held held, ForWhom whom, boolean fetched) {
        boolean toCheck = held.newer() != null;
        boolean asks = toCheck || held.isOver(whom.today());
        boolean opens = toCheck && kept.step() == null && !whom.died();
        var id = Ids.derive("check-communication-needs", kept.person(), held.revision());
        Step step = opens ? whom.step(id) : null;
        return agree(new Event.HeldNow(held, step, asks ? null : kept.step(), fetched));
    }

    /** However often something is missing on one day, it is one step. */
    private static Decision<Event> note(Kept kept, Met met, ForWhom whom) {
        if (met.on().isAfter(whom.today())) {
            return refuse("date-to-come", "Choose the day you were in touch with them");
        }
        if (kept.met().contains(met)) return agree();
        if (met.all()) return agree(new Event.AllThere(met));
        var id = Ids.derive("communication-needs-not-met", kept.person(), met.on());
        return agree(new Event.MissingNoted(met, whom.died() ? null : whom.step(id)));
    }

    private static Decision<Event> askAgain(CommunicationNeeds needs, ForWhom whom) {
        if (!(needs instanceof Kept it) || it.held() == null) return agree();
        LocalDate on = it.askOn();
        if (on == null || on.isAfter(whom.today())) return agree();
        if (whom.died()) return agree(new Event.AskedLater(Step.later(whom.today())));
        var id = Ids.derive("ask-communication-needs", it.person(), it.held().revision(), on);
        return agree(new Event.AskedAgain(whom.step(id)));
    }

    /** Where it was not settled by it, they are asked again some days later. */
    private static Decision<Event> stepIsOver(
            CommunicationNeeds needs, UUID step, LocalDate today) {
        return needs instanceof Kept it && step.equals(it.step())
                ? agree(new Event.AskedLater(Step.later(today)))
                : agree();
    }
}
