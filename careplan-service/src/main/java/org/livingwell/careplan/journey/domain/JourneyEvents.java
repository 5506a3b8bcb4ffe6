package org.livingwell.careplan.journey.domain;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which events show on a journey, under which of its steps, and how they read. A concern shows from
 * the day the person was told of it; that it was raised shows to nobody, ever.
 */
public final class JourneyEvents {

    public static final String INTRODUCTION_RECEIVED = "intake.IntroductionReceived.v1";
    public static final String PERSON_WELCOMED = "intake.PersonWelcomed.v1";
    public static final String INTRODUCTION_MATCHED = "intake.IntroductionMatched.v1";
    public static final String MATCH_TAKEN_BACK = "intake.MatchTakenBack.v1";
    public static final String PERSON_PAUSED = "intake.PersonPaused.v1";
    public static final String PERSON_FAREWELLED = "intake.PersonFarewelled.v1";
    public static final String PERSON_WELCOMED_BACK = "intake.PersonWelcomedBack.v1";
    public static final String CONSENTS_ASKED = "intake.ConsentsAsked.v1";
    public static final String PERSON_DIED = "intake.PersonDied.v1";
    public static final String PERSON_DIED_TAKEN_BACK = "intake.PersonDiedTakenBack.v1";
    public static final String PERSON_MOVED = "intake.PersonMoved.v1";
    public static final String CONVERSATION_PLANNED = "intake.ConversationPlanned.v1";
    public static final String CONVERSATION_HELD = "intake.ConversationHeld.v1";
    public static final String CONCERN_TOLD = "intake.ConcernTold.v1";
    public static final String CARE_PLAN_OPENED = "careplan.CarePlanOpened.v1";
    public static final String ENTRY_PROPOSED = "careplan.EntryProposed.v1";
    public static final String GOAL_PROPOSED = "careplan.GoalProposed.v1";
    public static final String GOAL_SET = "careplan.GoalSet.v1";
    public static final String GOAL_RATED = "careplan.GoalRated.v1";
    public static final String GOAL_ACHIEVED = "careplan.GoalAchieved.v1";
    public static final String GOAL_CLOSED = "careplan.GoalClosed.v1";
    public static final String ENTRY_AGREED = "careplan.EntryAgreed.v1";
    public static final String ENTRY_DECLINED = "careplan.EntryDeclined.v1";
    public static final String ENTRY_CORRECTED = "careplan.EntryCorrected.v1";
    public static final String ENTRY_WITHDRAWN = "careplan.EntryWithdrawn.v1";
    public static final String GIFT_OFFERED = "careplan.GiftOffered.v1";
    public static final String SUPPORT_WANTED = "careplan.SupportWanted.v1";
    public static final String OPPORTUNITY_WANTED = "careplan.OpportunityWanted.v1";
    public static final String SAFETY_PLAN_WRITTEN = "careplan.SafetyPlanWritten.v1";
    public static final String SAFETY_PLAN_ACTIVATED = "careplan.SafetyPlanActivated.v1";
    public static final String SAFETY_PLAN_STOOD_DOWN = "careplan.SafetyPlanStoodDown.v1";
    public static final String MEASURE_TAKEN = "careplan.MeasureTaken.v1";
    public static final String SHARING_GRANTED = "careplan.SharingGranted.v1";
    public static final String SHARING_REVOKED = "careplan.SharingRevoked.v1";
    public static final String ENTRY_TAKEN_BACK = "careplan.EntryTakenBack.v1";

    /** What happened to an entry of the plan. */
    static final Set<String> OF_WORDS =
            Set.of(
                    ENTRY_PROPOSED,
                    ENTRY_AGREED,
                    ENTRY_DECLINED,
                    ENTRY_CORRECTED,
                    ENTRY_WITHDRAWN,
                    GIFT_OFFERED,
                    SUPPORT_WANTED,
                    OPPORTUNITY_WANTED);

    /**
     * @param step a journey step's code
     */
    public record Reading(String step, String summary) {}

    private static final Map<String, Reading> READINGS =
            Map.ofEntries(
                    entry(INTRODUCTION_RECEIVED, "introduction", "An introduction arrived"),
                    entry(PERSON_WELCOMED, "introduction", "Welcomed into the network"),
                    entry(INTRODUCTION_MATCHED, "introduction", "Contacted us again"),
                    entry(PERSON_PAUSED, "keeping-in-touch", "Took a pause"),
                    entry(PERSON_FAREWELLED, "keeping-in-touch", "Said farewell, the door is open"),
                    entry(PERSON_WELCOMED_BACK, "keeping-in-touch", "Welcomed back"),
                    entry(CONSENTS_ASKED, "keeping-in-touch", "Asked again what they agree to"),
                    entry(PERSON_DIED, "keeping-in-touch", "They died; what they told us is kept"),
                    entry(
                            PERSON_DIED_TAKEN_BACK,
                            "keeping-in-touch",
                            "Recorded as having died by mistake"),
                    entry(PERSON_MOVED, "introduction", "Moved to another place"),
                    entry(CONVERSATION_PLANNED, "conversation", "A conversation was planned"),
                    entry(CONVERSATION_HELD, "conversation", "A conversation took place"),
                    entry(CONCERN_TOLD, "keeping-safe", "A worry was talked about"),
                    entry(CARE_PLAN_OPENED, "story", "The care plan was opened"),
                    entry(ENTRY_PROPOSED, "story", "Words were added to the care plan"),
                    entry(SAFETY_PLAN_WRITTEN, "keeping-safe", "A safety plan was written"),
                    entry(
                            SAFETY_PLAN_ACTIVATED,
                            "keeping-safe",
                            "Asked for help with the safety plan"),
                    entry(
                            SAFETY_PLAN_STOOD_DOWN,
                            "keeping-safe",
                            "The safety plan was stood down together"),
                    entry(SHARING_GRANTED, "relationships", "Part of the care plan was shared"),
                    entry(SHARING_REVOKED, "relationships", "Sharing part of the plan ended"),
                    entry(MEASURE_TAKEN, "reflecting", "Said how they are"),
                    entry(GOAL_PROPOSED, "future", "A goal was proposed"),
                    entry(GOAL_SET, "future", "A goal was set"),
                    entry(GOAL_RATED, "future", "Said how near a goal is"),
                    entry(GOAL_ACHIEVED, "future", "A goal was reached"),
                    entry(GOAL_CLOSED, "future", "A goal was changed or let go"),
                    entry(ENTRY_AGREED, "story", "Words in the care plan were agreed"),
                    entry(ENTRY_DECLINED, "story", "Words in the care plan are not right yet"),
                    entry(ENTRY_CORRECTED, "story", "Words in the care plan were corrected"),
                    entry(ENTRY_WITHDRAWN, "story", "Words left the care plan"),
                    entry(SUPPORT_WANTED, "basic-needs", "Asked for help"),
                    entry(OPPORTUNITY_WANTED, "future", "Asked for an opportunity"),
                    entry(GIFT_OFFERED, "story", "Something to give to others was offered"));

    private JourneyEvents() {}

    private static Map.Entry<String, Reading> entry(String type, String step, String summary) {
        return Map.entry(type, new Reading(step, summary));
    }

    public static Reading reading(String type) {
        return Objects.requireNonNull(READINGS.get(type), type);
    }
}
