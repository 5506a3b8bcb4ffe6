package org.livingwell.intake.rights.glass.domain;

import org.livingwell.intake.rights.glass.domain.GlassEvent.Opened;
import org.livingwell.intake.rights.glass.domain.GlassEvent.OpeningNoted;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** The glass over a record: a worker from outside may break it, and everybody hears it. */
public sealed interface Glass {

    record Whole() implements Glass {}

    /**
     * @param place where the person is, whose privacy officer is told
     */
    record Broken(
            PersonId person,
            PlaceId place,
            WorkerId by,
            Words byName,
            Words reason,
            Instant at,
            Instant until)
            implements Glass {}

    /** The privacy officer has taken note. */
    record Noted(Broken opening, Words byName, Instant at) implements Glass {}

    default Glass apply(GlassEvent event) {
        return switch (event) {
            case Opened(var person, var place, var by, var byName, var why, var at, var until) ->
                    new Broken(person, place, by, byName, why, at, until);
            case OpeningNoted(var byName, var at) when this instanceof Broken broken ->
                    new Noted(broken, byName, at);
            case OpeningNoted _ -> this;
        };
    }
}
