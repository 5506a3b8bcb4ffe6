package org.livingwell.contact.staying.checkin;

import org.livingwell.contact.staying.checkin.domain.CheckIn;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Drop;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Command.Want;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Planned;
import org.livingwell.contact.staying.checkin.domain.CheckIn.Whose;
import org.livingwell.contact.staying.checkin.domain.CheckInId;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Command.Hear;
import org.livingwell.contact.staying.checkin.domain.News;
import org.livingwell.contact.staying.checkin.domain.Presence;
import org.livingwell.contact.staying.checkin.domain.Rhythm;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Lets the next check-in follow what is known of somebody. What is known is written down first; who
 * comes last sees all of it, so that whatever is said at the same time comes to the same.
 */
@Component
class KeepingInTouch {

    /** Where a place offers nothing. */
    private static final int A_MONTH = 30;

    private final Aggregate<KeepInTouch, KeepInTouch.Command, KeepInTouch.Event> all;
    private final Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> checkIns;
    private final Celebrating celebrating;
    private final Places places;

    KeepingInTouch(
            Aggregate<KeepInTouch, KeepInTouch.Command, KeepInTouch.Event> all,
            Aggregate<CheckIn, CheckIn.Command, CheckIn.Event> checkIns,
            Celebrating celebrating,
            Places places) {
        this.all = all;
        this.checkIns = checkIns;
        this.celebrating = celebrating;
        this.places = places;
    }

    void hear(PersonId person, PlaceId place, News news, Cause cause) {
        handle(person, new Hear(person, place, news), cause);
    }

    void handle(PersonId person, KeepInTouch.Command command, Cause cause) {
        try {
            all.of(person).handle(command, cause);
            settle(person);
        } catch (GoneException erased) {
            // nobody to be asked any more
        }
    }

    void settle(PersonId person) {
        celebrating.settle(person);
        KeepInTouch seen;
        do {
            seen = all.find(person).orElseGet(KeepInTouch.None::new);
            if (seen instanceof KeepInTouch.Kept it) plan(it);
        } while (!seen.equals(all.find(person).orElseGet(KeepInTouch.None::new)));
    }

    private void plan(KeepInTouch.Kept it) {
        Presence presence = it.facts().presence();
        if (presence == null) return;
        var whose = new Whose(it.facts().current(it.person()), it.person(), it.place());
        var due = rhythm(it.place()).next(it.facts());
        var cause = Cause.of(Ids.derive("keep-in-touch", it.person(), it.revision()));
        var today = places.today(it.place());
        checkIns.of(whose.id())
                .handle(
                        due == null
                                ? new Drop(whose)
                                : new Want(whose, due, it.facts().owner(), today),
                        cause);
        if (presence.state() != Presence.State.IN_NETWORK) callOff(it, whose.id(), cause);
    }

    /** What a worker had planned with whoever is with us no more, or for a while. */
    private void callOff(KeepInTouch.Kept it, CheckInId current, Cause cause) {
        checkIns.about(it.person()).stream()
                .filter(kept -> kept.state() instanceof Planned)
                .map(kept -> new CheckInId(UUID.fromString(kept.id())))
                .filter(id -> !id.equals(current))
                .map(id -> new Whose(id, it.person(), it.place()))
                .forEach(whose -> checkIns.of(whose.id()).handle(new Drop(whose), cause));
    }

    /** Whoever has not chosen yet is asked as seldom as the place offers. */
    private Rhythm rhythm(PlaceId place) {
        var settings = places.of(place);
        int first = settings.offeredDays().stream().reduce(Integer::max).orElse(A_MONTH);
        return new Rhythm(settings.afterCrisisDays(), first);
    }
}
