package org.livingwell.contact.staying.checkin;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.checkin.domain.Celebrate;
import org.livingwell.contact.staying.checkin.domain.Celebration;
import org.livingwell.contact.staying.checkin.domain.Celebration.Command.CallOff;
import org.livingwell.contact.staying.checkin.domain.Celebration.Command.NotReached;
import org.livingwell.contact.staying.checkin.domain.Celebration.Command.Want;
import org.livingwell.contact.staying.checkin.domain.CelebrationId;
import org.livingwell.contact.staying.checkin.domain.Facts;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets something that went well be met, if this is a time for it. Whoever plans it looks once more
 * afterwards, and whoever hears of a crisis or a pause looks for what is planned: one of them sees
 * the other.
 */
@Component
class Celebrating {

    private final Aggregate<Celebration, Celebration.Command, Celebration.Event> all;
    private final Aggregate<KeepInTouch, KeepInTouch.Command, KeepInTouch.Event> keeping;
    private final Places places;

    Celebrating(
            Aggregate<Celebration, Celebration.Command, Celebration.Event> all,
            Aggregate<KeepInTouch, KeepInTouch.Command, KeepInTouch.Event> keeping,
            Places places) {
        this.all = all;
        this.keeping = keeping;
        this.places = places;
    }

    /**
     * @param of what went well; once for each
     * @param said where that was said
     */
    void want(PersonId person, PlaceId said, UUID of, Cause cause) {
        try {
            var it = keeping.find(person).orElseGet(KeepInTouch.None::new);
            if (it instanceof KeepInTouch.Dropped) return; // they are known under another id
            var place = it instanceof KeepInTouch.Kept kept ? kept.place() : said;
            var id = CelebrationId.of(person, of);
            var facts = facts(it);
            var today = places.today(place);
            all.of(id)
                    .handle(
                            new Want(id, person, place, facts.celebrated(), facts.owner(), today),
                            cause);
            settle(person);
        } catch (GoneException erased) {
            // nobody to be glad with any more
        }
    }

    /** A card that does not get there is said in person, if this is a time for it still. */
    void notReached(PersonId person, UUID celebration, Cause cause) {
        var card = planned(person, celebration).orElse(null);
        if (card == null) return;
        var it = keeping.find(person).orElseGet(KeepInTouch.None::new);
        if (facts(it).celebrated() == Celebrate.NOT_AT_ALL) return;
        sayInstead(card, facts(it).owner(), cause);
    }

    /** Whether a message that went is a card: most are none. */
    boolean isCard(PersonId person, UUID celebration) {
        return planned(person, celebration).isPresent();
    }

    private Optional<Celebration.Planned> planned(PersonId person, UUID celebration) {
        return all.find(celebration)
                .filter(Celebration.Planned.class::isInstance)
                .map(Celebration.Planned.class::cast)
                .filter(it -> it.person().equals(person));
    }

    private void sayInstead(Celebration.Planned card, @Nullable WorkerId lead, Cause cause) {
        var say = new NotReached(lead, places.today(card.place()));
        all.of(card.id()).handle(say, cause);
        settle(card.person());
    }

    /** What is planned is called off where this is no time for it, or they want none any more. */
    void settle(PersonId person) {
        var it = keeping.find(person).orElseGet(KeepInTouch.None::new);
        if (facts(it).celebrated() != Celebrate.NOT_AT_ALL) return;
        all.about(person).forEach(this::callOff);
    }

    private void callOff(Kept<Celebration> kept) {
        if (!(kept.state() instanceof Celebration.Planned it)) return;
        LocalDate today = places.today(it.place());
        all.of(it.id())
                .handle(new CallOff(today), Cause.of(Ids.derive("celebration-off", it.id())));
    }

    private static Facts facts(KeepInTouch it) {
        return it instanceof KeepInTouch.Kept kept ? kept.facts() : Facts.NONE;
    }
}
