package org.livingwell.contact.staying.away;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.contact.staying.away.domain.Away;
import org.livingwell.contact.staying.away.domain.Away.Covered;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Who covers for whom today, while whoever covers works in that place. */
@Component
public class Covering {

    /** More than anybody can cover for. */
    private static final int MOST = 100;

    private final Aggregate<Away, Away.Command, Away.Event> aways;
    private final WorkerRefs workers;
    private final Places places;

    Covering(Aggregate<Away, Away.Command, Away.Event> aways, WorkerRefs workers, Places places) {
        this.aways = aways;
        this.workers = workers;
        this.places = places;
    }

    /** Who covers for somebody. */
    public Optional<WorkerId> of(WorkerId away) {
        return aways.find(away)
                .filter(Covered.class::isInstance)
                .map(Covered.class::cast)
                .filter(this::isNow)
                .map(Covered::cover);
    }

    /** For whom somebody covers. */
    public List<WorkerId> by(WorkerId cover) {
        return aways
                .list(eq(Aways.COVER, cover.toString()), Sorts.ascending(Aways.COVER), MOST)
                .stream()
                .map(it -> it.state())
                .filter(Covered.class::isInstance)
                .map(Covered.class::cast)
                .filter(this::isNow)
                .map(Covered::worker)
                .toList();
    }

    private boolean isNow(Covered it) {
        return it.isOn(places.today(it.place())) && workers.worksIn(it.cover(), it.place());
    }
}
