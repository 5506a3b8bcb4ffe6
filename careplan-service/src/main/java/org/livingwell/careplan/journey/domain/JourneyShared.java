package org.livingwell.careplan.journey.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Which lines of a journey a supporter reads with whom it is shared: those of what is shared with
 * them, as it stands, and those that show nothing else. What is not named here is not shown.
 *
 * @param entries that are shared, by id
 */
public record JourneyShared(Set<UUID> entries, boolean goals, boolean safetyPlan) {

    /** That they came, talked with us, paused and returned. */
    private static final Set<String> OPEN =
            Set.of(
                    JourneyEvents.INTRODUCTION_RECEIVED,
                    JourneyEvents.PERSON_WELCOMED,
                    JourneyEvents.CONVERSATION_HELD,
                    JourneyEvents.CARE_PLAN_OPENED,
                    JourneyEvents.PERSON_PAUSED,
                    JourneyEvents.PERSON_FAREWELLED,
                    JourneyEvents.PERSON_WELCOMED_BACK);

    public boolean shows(JourneyEntry line) {
        String type = line.type();
        return OPEN.contains(type)
                || goals && type.equals(JourneyEvents.GOAL_ACHIEVED)
                || safetyPlan && type.equals(JourneyEvents.SAFETY_PLAN_WRITTEN)
                || type.equals(JourneyEvents.ENTRY_AGREED) && entries.contains(line.about());
    }
}
