package org.livingwell.intake.team.place;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PlaceId;

/** Whoever tries a duty contact that is new, before somebody needs it. */
public interface DutyContactChanged {

    void test(PlaceId place, Cause cause);
}
