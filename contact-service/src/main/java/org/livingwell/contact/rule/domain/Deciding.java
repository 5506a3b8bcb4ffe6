package org.livingwell.contact.rule.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.rule.domain.ContactRules.Command;
import org.livingwell.contact.rule.domain.ContactRules.Dropped;
import org.livingwell.contact.rule.domain.ContactRules.Event;
import org.livingwell.contact.rule.domain.ContactRules.ForWhom;
import org.livingwell.contact.rule.domain.ContactRules.Kept;
import org.livingwell.contact.rule.domain.ContactRules.Said;
import org.livingwell.contact.rule.domain.ContactRules.Step;
import org.livingwell.contact.rule.domain.Recorded.By;
import org.livingwell.contact.rule.domain.Recorded.Hearing;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Decides what holds: stricter at once, by anybody who may say it; looser only once a worker heard
 * it from the person, by a way that is still allowed.
 */
public final class Deciding {

    /** In seconds. */
    private static final long LONGEST = 60;

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
                            : refuse(
                                    "not-known-yet",
                                    "What they said when they came is still on its way. Try again"
                                            + " in a moment");
            case Command.AskAgain(var step) -> askAgain(rules, step);
            case Command.Drop(var person, var place) ->
                    rules instanceof Dropped ? agree() : agree(new Event.DroppedNow(person, place));
        };
    }

    private static Decision<Event> later(ContactRules rules, Instant now) {
        if (!(rules instanceof Kept it) || it.wanted() == null) return agree();
        if (it.wanted().due().isAfter(now)) return agree();
        int tries = it.wanted().tries();
        long pause = Math.min(1L << Math.min(tries, 6), LONGEST);
        return agree(new Event.Postponed(tries + 1, now.plusSeconds(pause)));
    }

    /** What was fetched for an earlier wish is fetched again for the one that waits now. */
    private static Decision<Event> hear(ContactRules rules, Command.Hear hear) {
        if (!(rules instanceof Kept it) || it.wanted() == null) return agree();
        if (!it.wanted().due().equals(hear.due())) return agree();
        return hear.said() == null
                ? agree(new Event.NothingSaid())
                : hear(it, hear.said(), hear.step());
    }

    private static Decision<Event> hear(Kept kept, Said said, ForWhom step) {
        Held stood = kept.held();
        if (stood == null) return hold(kept, first(said, step), step, true);
        boolean stale = said.ways() < stood.ways();
        boolean known = said.rules().asked(stood.said().until()).equals(stood.said());
        if (stale || known && said.phone() == stood.phone() && said.email() == stood.email()) {
            return agree(new Event.NothingSaid());
        }
        return hold(kept, known ? with(stood, said) : meet(stood, said), step, true);
    }

    private static Held first(Said said, ForWhom step) {
        var recorded = new Recorded(By.INTRODUCTION, null, step.today());
        return new Held(
                said.rules(),
                recorded,
                said.rules(),
                said.ways(),
                said.phone(),
                said.email(),
                List.of(),
                null,
                1);
    }

    /** The same is said of another number or address. */
    private static Held with(Held stood, Said said) {
        return new Held(
                stood.rules(),
                stood.recorded(),
                stood.said(),
                said.ways(),
                said.phone(),
                said.email(),
                stood.differs(),
                stood.asked(),
                stood.revision() + 1);
    }

    /** Where nobody said anything here yet, intake met the two sources already. */
    private static Held meet(Held stood, Said said) {
        boolean alone = stood.recorded().by() == By.INTRODUCTION;
        Rules both = alone ? said.rules() : stood.rules().stricter(said.rules());
        return new Held(
                both,
                stood.recorded(),
                said.rules(),
                said.ways(),
                said.phone(),
                said.email(),
                alone ? stood.differs() : both.differences(said.rules()),
                stood.asked(),
                stood.revision() + 1);
    }

    private static Decision<Event> say(Kept kept, Held stood, Command.Say here) {
        if (here.seen() != stood.revision()) return changedMeanwhile();
        boolean looser = here.rules().looserThan(stood.rules());
        if (looser && here.by() == By.PERSON) {
            return hold(kept, wish(stood, here), here.step(), false);
        }
        Hearing hearing = here.hearing();
        if (looser && hearing == null) {
            return refuse(
                    "looser-needs-hearing",
                    "This allows more than before. Say how you heard it from them");
        }
        if (hearing != null && hearing.on().isAfter(here.step().today())) {
            return refuse("date-to-come", "Choose the day you heard it");
        }
        if (looser && hearing != null && !isAllowed(stood.rules(), hearing.how())) {
            return refuse(
                    "heard-not-allowed",
                    "That is a way they did not say is safe. Hear it from them by one that is");
        }
        return hold(kept, recorded(stood, here, kept(stood, here), null), here.step(), false);
    }

    private static boolean isAllowed(Rules rules, Hearing.How how) {
        return how.channel() == null || rules.of(how.channel()).safe();
    }

    /** Whoever did not hear it from them does not put off the day on which they are asked. */
    private static Rules kept(Held stood, Command.Say here) {
        boolean theirs = here.by() == By.PERSON || here.hearing() != null;
        LocalDate asked = stood.rules().until();
        boolean later = here.rules().until().isAfter(asked);
        return theirs || !later ? here.rules() : here.rules().asked(asked);
    }

    /** What is stricter holds at once; the rest waits until a worker heard it from them. */
    private static Held wish(Held stood, Command.Say here) {
        return recorded(stood, here, stood.rules().stricter(here.rules()), here.rules());
    }

    private static Held recorded(Held stood, Command.Say here, Rules rules, @Nullable Rules asked) {
        Hearing hearing = here.by() == By.WORKER ? here.hearing() : null;
        boolean checked = hearing != null;
        return new Held(
                rules,
                new Recorded(here.by(), hearing, here.step().today()),
                stood.said(),
                stood.ways(),
                stood.phone(),
                stood.email(),
                checked ? List.of() : stood.differs(),
                checked ? null : asked == null ? stood.asked() : asked,
                stood.revision() + 1);
    }

    /** A step is open while there is something to check with them, and no longer. */
    private static Decision<Event> hold(Kept kept, Held held, ForWhom whom, boolean fetched) {
        UUID open = kept.step();
        if (held.toCheck() && open == null) {
            return agree(new Event.HeldNow(held, step(kept.person(), held, whom), null, fetched));
        }
        boolean done = open != null && !held.toCheck() && asksNothing(held, whom);
        return agree(new Event.HeldNow(held, null, done ? open : null, fetched));
    }

    private static boolean asksNothing(Held held, ForWhom whom) {
        return held.rules().until().isAfter(whom.today());
    }

    private static Decision<Event> askAgain(ContactRules rules, ForWhom whom) {
        if (!(rules instanceof Kept it) || it.held() == null || it.step() != null) return agree();
        if (asksNothing(it.held(), whom)) return agree();
        return agree(new Event.AskedAgain(step(it.person(), it.held(), whom)));
    }

    private static Step step(PersonId person, Held held, ForWhom whom) {
        UUID id = Ids.derive("check-contact-rules", person, held.revision());
        return new Step(id, whom.lead(), whom.today());
    }
}
