package org.livingwell.contact.reaching.message;

import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.provider.Handed;
import org.livingwell.contact.reaching.provider.Outgoing;
import org.livingwell.contact.reaching.provider.Providers;
import org.livingwell.contact.reaching.rule.Gatekeeper;
import org.livingwell.contact.reaching.rule.Gatekeeper.Look;
import org.livingwell.contact.reaching.rule.IntakeWays.Reached;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.Heard;
import org.livingwell.platform.seal.NotYetReadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/** The one way out to people: nothing is handed over but what the gate lets out at that moment. */
@Component
class AtTheGate {

    private static final Logger log = LoggerFactory.getLogger(AtTheGate.class);

    private final Function<PersonId, Look> gate;
    private final Function<Outgoing, Handed> providers;
    private final Predicate<Outgoing> byHand;
    private final Function<Outgoing, byte[]> press;
    private final BooleanSupplier heard;
    private final Clock clock;

    @Autowired
    AtTheGate(Gatekeeper gate, Providers providers, Heard heard, Clock clock) {
        this(
                gate::look,
                providers::hand,
                providers::isForHands,
                providers::print,
                heard::all,
                clock);
    }

    /**
     * @param heard whether all is read that was said while this process was away
     */
    AtTheGate(
            Function<PersonId, Look> gate,
            Function<Outgoing, Handed> providers,
            Predicate<Outgoing> byHand,
            Function<Outgoing, byte[]> press,
            BooleanSupplier heard,
            Clock clock) {
        this.gate = gate;
        this.providers = providers;
        this.byHand = byHand;
        this.press = press;
        this.heard = heard;
        this.clock = clock;
    }

    /** Whether anybody may be asked about yet. */
    boolean hasHeard() {
        return heard.getAsBoolean();
    }

    Choice ask(Asked asked, Reached reached) {
        Instant until = asked.uselessAfter();
        Instant byPost = Template.of(asked.template()).byPost(until);
        return Choice.of(look(asked), reached, until, byPost, clock.instant());
    }

    /** Whether it may be posted to them now, whatever else may go. */
    Choice askLetter(Asked asked, Reached reached) {
        return Choice.letter(look(asked), reached, clock.instant());
    }

    /**
     * Somebody may have paused or left while this process was away: nothing goes until that is
     * read.
     */
    private Look look(Asked asked) {
        if (!hasHeard()) throw new NotYetReadableException("who paused or left meanwhile");
        return gate.apply(asked.person());
    }

    /** When a letter is to be in the post at the latest, to be of use where it is read. */
    static Instant toPostBy(Asked asked) {
        Instant until = asked.uselessAfter();
        Instant posted = Template.of(asked.template()).byPost(until).minus(Choice.POST);
        return posted.isBefore(until) ? posted : until;
    }

    /** Whether nobody carries this letter, so that a worker posts it. */
    boolean isForHands(Outgoing it) {
        return byHand.test(it);
    }

    /**
     * @throws org.livingwell.platform.paper.NotPrintableException where it cannot be set
     * @throws org.livingwell.platform.beside.BusyException where too much is printed at once
     */
    byte[] print(Outgoing it) {
        return press.apply(it);
    }

    /**
     * Asks once more, whatever was said when it was prepared: a process may have stood still since.
     *
     * @param until from when on it is not to go any more
     */
    Handed hand(Asked asked, Reached reached, Choice.Go chosen, Instant until, Outgoing it) {
        return mayGo(asked, reached, chosen, until) ? providers.apply(it) : new Handed.Down();
    }

    private boolean mayGo(Asked asked, Reached reached, Choice.Go chosen, Instant until) {
        try {
            return chosen.equals(ask(asked, reached)) && clock.instant().isBefore(until);
        } catch (RuntimeException unavailable) {
            log.debug("The gate cannot be asked: {}", unavailable.getClass().getSimpleName());
            return false;
        }
    }
}
