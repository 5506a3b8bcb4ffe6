package org.livingwell.contact.meeting.lunch;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.meeting.lunch.domain.Hosting;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Cancelled;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Held;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Known;
import org.livingwell.contact.meeting.lunch.domain.ListeningLunch.Planned;
import org.livingwell.contact.meeting.lunch.domain.LunchId;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.Occasion;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/**
 * Who may host: the team of the place, who stand in the lunch; and people of the network, who stand
 * only in what is kept about them, so that a lunch is a document about nobody.
 */
@Component
class Hosts {

    private static final int MOST = 50;

    private final WorkerRefs workers;
    private final Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunches;
    private final Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes;
    private final ContactAccess access;
    private final Places places;
    private final Clock clock;

    Hosts(
            WorkerRefs workers,
            Aggregate<ListeningLunch, ListeningLunch.Command, ListeningLunch.Event> lunches,
            Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes,
            ContactAccess access,
            Places places,
            Clock clock) {
        this.workers = workers;
        this.lunches = lunches;
        this.wishes = wishes;
        this.access = access;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param before who hosts already, and may have left since
     * @param caller who works there, as they have shown
     */
    void mustWorkIn(PlaceId place, List<WorkerId> hosts, List<WorkerId> before, Caller caller) {
        boolean known =
                hosts.stream()
                        .allMatch(
                                it ->
                                        before.contains(it)
                                                || it.equals(caller.worker())
                                                || workers.worksIn(it, place));
        if (!known) throw refused("host-elsewhere", "Choose hosts who work in this place");
    }

    /** What a worker heard from somebody of the network; a lunch of another place is none. */
    Hosting agreed(PersonId person, LunchId lunch, PlaceId place, Caller caller) {
        if (access.isOneself(person, caller)) {
            throw refused("team-asks", "Tell the team that you would like to host");
        }
        return switch (lunches.find(lunch).orElse(null)) {
            case Planned(var it, _) when it.place().equals(place) -> agreed(it);
            case Held(var it, _, _) when it.place().equals(place) -> throw over();
            case Cancelled(var it) when it.place().equals(place) ->
                    throw refused("lunch-cancelled", "This lunch was cancelled: choose another");
            case null, default -> throw new RefusedException(Refusal.NOT_FOUND);
        };
    }

    private Hosting agreed(Occasion it) {
        if (!it.endsAt().isAfter(clock.instant())) throw over();
        return new Hosting(it.id(), it.startsAt(), places.today(it.place()));
    }

    /** People of the network who host a lunch and are there still, whom the caller may reach. */
    List<PersonId> ofTheNetwork(Known lunch, Caller caller) {
        var hosts = eq(LunchWishes.HOSTS, lunch.occasion().id().toString());
        var found =
                wishes.ids(hosts, Sorts.ascending("_id"), MOST).stream().map(PersonId::of).toList();
        var reached = access.reached(found.stream(), caller);
        return access.known(found).values().stream()
                .filter(it -> it.place().equals(lunch.place()) && !it.died())
                .map(PersonRef::id)
                .filter(reached::contains)
                .sorted(Comparator.comparing(PersonId::toString))
                .toList();
    }

    private static RefusedException over() {
        return refused("lunch-over", "This lunch is over");
    }

    private static RefusedException refused(String code, String sentence) {
        return new RefusedException(new Refusal(code, sentence));
    }
}
