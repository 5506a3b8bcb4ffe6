package org.livingwell.intake.rights.glass;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.livingwell.intake.rights.glass.domain.Glass;
import org.livingwell.intake.rights.glass.domain.Glass.Broken;
import org.livingwell.intake.rights.glass.domain.Glass.Noted;
import org.livingwell.intake.rights.glass.domain.Glass.Whole;
import org.livingwell.intake.rights.glass.domain.GlassCommand;
import org.livingwell.intake.rights.glass.domain.GlassCommand.Open;
import org.livingwell.intake.rights.glass.domain.GlassEvent;
import org.livingwell.intake.rights.glass.domain.GlassId;
import org.livingwell.intake.rights.glass.domain.GlassRules;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens records from outside, here at once and everywhere else by event. */
@Component
public class GlassCommands {

    private static final int MOST = 100;

    private final AggregateStore<Glass, GlassEvent> glasses;
    private final PersonRefs people;
    private final Clock clock;

    GlassCommands(AggregateStore<Glass, GlassEvent> glasses, PersonRefs people, Clock clock) {
        this.glasses = glasses;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @return until when it is open
     */
    public Instant open(Open open, Cause cause) {
        Glass glass = handle(idOf(cause), open, cause);
        if (!(glass instanceof Broken broken)) return clock.instant();
        people.open(open.person(), open.by(), broken.until());
        return broken.until();
    }

    /**
     * @return the place of what this request opened already; a repeat is let in as it was then
     */
    public Optional<PlaceId> opened(Cause cause) {
        return find(idOf(cause)).flatMap(GlassCommands::place);
    }

    private static Optional<PlaceId> place(Glass glass) {
        return switch (glass) {
            case Broken broken -> Optional.of(broken.place());
            case Noted(var opening, _, _) -> Optional.of(opening.place());
            case Whole _ -> Optional.empty();
        };
    }

    private static GlassId idOf(Cause cause) {
        return new GlassId(Ids.derive("glass", cause.id()));
    }

    public Glass handle(GlassId id, GlassCommand command, Cause cause) {
        return glasses.handle(id, cause, it -> GlassRules.decide(it, command, clock.instant()))
                .state();
    }

    public Optional<Glass> find(GlassId id) {
        return glasses.find(id);
    }

    /** The latest openings of records in a place, latest first. */
    public List<Kept<Glass>> in(PlaceId place) {
        return glasses.list(eq("place", place.value()), Sorts.descending("index.at"), MOST);
    }
}
