package org.livingwell.contact.staying.step.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.Whereabouts.Passed;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What intake said of somebody.
 *
 * @param lead who walks with them from now on; null where that was not spoken of
 * @param moved to the place, from another
 */
public record News(
        PlaceId place, @Nullable WorkerId lead, boolean moved, boolean died, Instant at) {

    /** So many changes are remembered for steps that are heard of late. */
    private static final int REMEMBERED = 20;

    Whereabouts first() {
        return new Whereabouts(place, at, List.of(), died ? at : null);
    }

    Whereabouts after(Whereabouts known, WorkerId before) {
        return new Whereabouts(
                place, at, passed(known.passed(), before), died ? at : known.diedAt());
    }

    private List<Passed> passed(List<Passed> known, WorkerId before) {
        if (lead == null || (lead.equals(before) && !moved)) return known;
        var now = new Passed(moved ? null : before, lead, at);
        var all = Stream.concat(known.stream(), Stream.of(now)).toList();
        return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
    }
}
