package org.livingwell.contact.reaching.message;

import com.mongodb.MongoException;

import org.livingwell.contact.reaching.message.Choice.Go;
import org.livingwell.contact.reaching.message.Choice.Later;
import org.livingwell.contact.reaching.message.Choice.Wait;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.LetterRules;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Command.Open;
import org.livingwell.contact.reaching.message.domain.Message.Command.RecordPosted;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.provider.Outgoing;
import org.livingwell.contact.reaching.rule.IntakeWays.Reached;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.paper.NotPrintableException;
import org.livingwell.platform.seal.NotYetReadableException;
import org.livingwell.platform.store.Aggregate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * Letters that a worker prints and posts: made when they are opened, as the gate lets them out
 * then, and kept nowhere.
 */
@Component
class ByHand {

    private final Aggregate<Message, Message.Command, Message.Event> messages;
    private final AtTheGate gate;
    private final Sender.Around around;
    private final Written written;

    ByHand(
            Aggregate<Message, Message.Command, Message.Event> messages,
            AtTheGate gate,
            Sender.Around around,
            Written written) {
        this.messages = messages;
        this.gate = gate;
        this.around = around;
        this.written = written;
    }

    /**
     * That it was opened is saved before it leaves: from then on it may be in the post.
     *
     * @return the letter as PDF
     * @throws RefusedException {@code not-to-post}, or the rule why it may not go now
     */
    byte[] open(PersonId person, UUID message, Cause cause) {
        if (!(theirs(person, message) instanceof ToPost(var asked, _, _, _, _))) {
            throw new RefusedException(LetterRules.NOT_TO_POST);
        }
        Reached reached = reached(person).orElseThrow(() -> WhyNot.refused("no-way"));
        Go go = allowed(asked, reached);
        String key = around.key(go.place(), go.way(), go.to());
        boolean known = Post.Kept.isKnown(messages, person, key);
        byte[] letter =
                written.out(asked, go.place(), go, known, reached.language())
                        .map(this::print)
                        .orElseThrow(() -> WhyNot.refused("no-number-to-ring"));
        messages.of(person, message).handle(new Open(key, known), cause.derive("message"));
        return letter;
    }

    /**
     * @throws RefusedException {@code not-opened} or {@code not-to-post}
     */
    void posted(PersonId person, UUID message, Cause cause) {
        theirs(person, message);
        messages.of(person, message).handle(new RecordPosted(), cause.derive("message"));
    }

    private Message theirs(PersonId person, UUID message) {
        Message it = messages.find(message).orElse(null);
        if (it instanceof About about && person.equals(about.person())) return it;
        throw new RefusedException(Refusal.NOT_FOUND);
    }

    /** Without intake no letter is opened, and all else here goes on. */
    private Optional<Reached> reached(PersonId person) {
        try {
            return around.reached(person);
        } catch (MongoException | DataAccessException ours) {
            throw ours;
        } catch (RuntimeException intakeIsAway) {
            throw new NotYetReadableException("where somebody is reached, while intake is away");
        }
    }

    private Go allowed(Asked asked, Reached reached) {
        return switch (gate.askLetter(asked, reached)) {
            case Go go -> go;
            case Wait(var rule, _) -> throw WhyNot.refused(rule);
            case Later(var rule) -> throw WhyNot.refused(rule);
        };
    }

    private byte[] print(Outgoing it) {
        try {
            return gate.print(it);
        } catch (NotPrintableException unset) {
            throw WhyNot.refused("not-printable");
        }
    }
}
