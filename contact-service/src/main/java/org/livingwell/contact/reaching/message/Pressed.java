package org.livingwell.contact.reaching.message;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.livingwell.contact.reaching.message.domain.Again;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.rule.Gatekeeper;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What workers send by a press. Its cause is how many were pressed for somebody before, so that of
 * several who press at the very same moment one is first, and the others are told so.
 */
@Component
class Pressed {

    /** More than anybody presses while a caller still repeats what was not answered. */
    private static final int LOOKED_AT = 50;

    private final Aggregate<Message, Message.Command, Message.Event> kept;
    private final Messages messages;
    private final Gatekeeper gate;
    private final Clock clock;

    Pressed(
            Aggregate<Message, Message.Command, Message.Event> kept,
            Messages messages,
            Gatekeeper gate,
            Clock clock) {
        this.kept = kept;
        this.messages = messages;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * @throws RefusedException {@code already-wanted} or {@code just-sent} where another press was
     *     first; the same press again is the same one
     */
    void send(PersonId person, Template template, Cause press) {
        long before = kept.count(of(person)); // first, so that what comes now is met below
        var pressed = last(person);
        if (pressed.stream().anyMatch(it -> isOf(it, press))) return;
        Instant now = clock.instant();
        for (Message it : pressed) {
            Again.refusal(it, now).ifPresent(Pressed::refuse);
        }
        var cause = Ids.derive("pressed", template.code(), person, before);
        var until = OfUse.until(gate.look(person), now);
        var wish = new Wish(cause, person, template, Map.of(), now, now, until, true);
        Message wanted = messages.press(wish, press).orElse(null);
        if (wanted != null && !isOf(wanted, press)) throw new RefusedException(Again.ON_ITS_WAY);
    }

    private List<Message> last(PersonId person) {
        return kept.list(of(person), Sorts.descending(Postbook.PRESSED), LOOKED_AT).stream()
                .<Message>map(it -> it.state())
                .toList();
    }

    private static Bson of(PersonId person) {
        return and(eq("personId", person.toString()), gt(Postbook.PRESSED, Instant.EPOCH));
    }

    private static boolean isOf(Message message, Cause press) {
        Asked asked = MessagesView.asked(message);
        return asked != null && asked.isOf(press.id());
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }
}
