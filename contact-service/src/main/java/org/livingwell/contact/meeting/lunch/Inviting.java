package org.livingwell.contact.meeting.lunch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.lunch.domain.Errand;
import org.livingwell.contact.meeting.lunch.domain.Invitation;
import org.livingwell.contact.meeting.lunch.domain.Invitation.Command.Told;
import org.livingwell.contact.meeting.lunch.domain.Invitation.Kept;
import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Hear;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.contact.meeting.lunch.domain.WhenWhere;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.message.Template;
import org.livingwell.contact.reaching.message.Wish;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Tells those who want to hear of a lunch, some days ahead, and whoever was told once more where it
 * stands otherwise. Whether a message goes is decided at the gate; done twice it is done once.
 */
@Component
class Inviting {

    private static final int PAGE = 100;

    private final Aggregate<Invitation, Invitation.Command, Invitation.Event> invitations;
    private final Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes;
    private final Messages messages;
    private final ContactAccess access;
    private final Clock clock;

    Inviting(
            Timers timers,
            Aggregate<Invitation, Invitation.Command, Invitation.Event> invitations,
            Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes,
            Messages messages,
            ContactAccess access,
            Clock clock) {
        this.invitations = invitations;
        this.wishes = wishes;
        this.messages = messages;
        this.access = access;
        this.clock = clock;
        timers.watch("lunch-invitations", invitations, Invitations.DUE, this::tell);
    }

    private void tell(String id) {
        if (!(invitations.find(id).orElse(null) instanceof Kept it)) return;
        each(eq(LunchWishes.LUNCHES, id), person -> tell(person, it));
        if (it.forAll(clock.instant())) {
            Bson wanting = and(eq("place", it.place().value()), eq(LunchWishes.WANTS, true));
            each(wanting, person -> tell(person, it));
        }
        var cause = Cause.of(Ids.derive("lunch-all-told", id, it.revision(), clock.instant()));
        invitations.of(id).handle(new Told(it.revision()), cause);
    }

    private void each(Bson wanted, Consumer<PersonId> act) {
        String after = "";
        List<String> found;
        do {
            found = wishes.ids(and(wanted, gt("_id", after)), Sorts.ascending("_id"), PAGE);
            found.stream().map(PersonId::of).forEach(person -> unlessErased(person, act));
            if (!found.isEmpty()) after = found.getLast();
        } while (found.size() == PAGE);
    }

    private static void unlessErased(PersonId person, Consumer<PersonId> act) {
        try {
            act.accept(person);
        } catch (GoneException erased) {
            // nobody to be told any more
        }
    }

    /** Whoever has moved away hears of lunches where they are now. */
    private void tell(PersonId person, Kept invitation) {
        var stands = invitation.stands();
        boolean there =
                access.known(person)
                        .filter(it -> it.place().equals(invitation.place()) && !it.died())
                        .isPresent();
        if (stands != null && there) {
            var cause = Ids.derive("lunch-heard", invitation.lunch(), invitation.revision());
            wishes.of(person).handle(new Hear(invitation.lunch(), stands), Cause.of(cause));
        }
        bringUpToDate(person, invitation.lunch(), stands);
    }

    /** Which lunch a message told them of may have changed while it was on its way. */
    void again(PersonId person, LunchId lunch) {
        if (invitations.find(lunch).orElse(null) instanceof Kept it) {
            bringUpToDate(person, lunch, it.stands());
        }
    }

    private void bringUpToDate(PersonId person, LunchId lunch, @Nullable WhenWhere stands) {
        if (wishes.find(person).orElse(null) instanceof Said it) {
            it.errands(lunch, stands).forEach(errand -> run(person, errand));
        }
    }

    private void run(PersonId person, Errand errand) {
        switch (errand) {
            case Errand.Tell(var cause, var what) ->
                    want(person, cause, Template.LUNCH, what, Map.of("where", what.where()));
            case Errand.TellOff(var cause, var what) ->
                    want(person, cause, Template.SESSION_CANCELLED, what, Map.of());
            case Errand.Withdraw(var cause) ->
                    messages.callOff(cause, person, Cause.of(Ids.derive("lunch-withdrawn", cause)));
        }
    }

    private void want(
            PersonId person,
            UUID cause,
            Template template,
            WhenWhere what,
            Map<String, String> where) {
        var words = new HashMap<>(where);
        words.put("when", what.startsAt().toString());
        Instant now = clock.instant();
        var wish = new Wish(cause, person, template, words, now, now, what.startsAt(), false);
        messages.want(wish, Cause.of(cause));
    }
}
