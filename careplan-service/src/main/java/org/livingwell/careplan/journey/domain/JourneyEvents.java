package org.livingwell.careplan.journey.domain;

import java.util.Map;
import java.util.Objects;

/** Which events show on a journey, under which of its steps, and how they read. */
public final class JourneyEvents {

    public static final String INTRODUCTION_RECEIVED = "intake.IntroductionReceived.v1";
    public static final String PERSON_WELCOMED = "intake.PersonWelcomed.v1";
    public static final String CARE_PLAN_OPENED = "careplan.CarePlanOpened.v1";
    public static final String ENTRY_PROPOSED = "careplan.EntryProposed.v1";

    /**
     * @param step a journey step's code
     */
    public record Reading(String step, String summary) {}

    private static final Map<String, Reading> READINGS =
            Map.of(
                    INTRODUCTION_RECEIVED, new Reading("introduction", "An introduction arrived"),
                    PERSON_WELCOMED, new Reading("introduction", "Welcomed into the network"),
                    CARE_PLAN_OPENED, new Reading("story", "The care plan was opened"),
                    ENTRY_PROPOSED, new Reading("story", "Words were added to the care plan"));

    private JourneyEvents() {}

    public static Reading reading(String type) {
        return Objects.requireNonNull(READINGS.get(type), type);
    }
}
