package org.livingwell.careplan.journey.domain;

import static org.livingwell.careplan.journey.domain.JourneyStep.BASIC_NEEDS;
import static org.livingwell.careplan.journey.domain.JourneyStep.CONVERSATION;
import static org.livingwell.careplan.journey.domain.JourneyStep.FUTURE;
import static org.livingwell.careplan.journey.domain.JourneyStep.INTRODUCTION;
import static org.livingwell.careplan.journey.domain.JourneyStep.KEEPING_IN_TOUCH;
import static org.livingwell.careplan.journey.domain.JourneyStep.KEEPING_SAFE;
import static org.livingwell.careplan.journey.domain.JourneyStep.REFLECTING;
import static org.livingwell.careplan.journey.domain.JourneyStep.RELATIONSHIPS;
import static org.livingwell.careplan.journey.domain.JourneyStep.STORY;

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
    public static final String SUPPORTER_NAMED = "careplan.SupporterNamed.v1";
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
                    SUPPORTER_NAMED,
                    SUPPORT_WANTED,
                    OPPORTUNITY_WANTED);

    /** Under which step something stands, and in which words. */
    public record Reading(JourneyStep step, String summary) {}

    private static final Map<String, Reading> READINGS =
            Map.ofEntries(
                    entry(INTRODUCTION_RECEIVED, INTRODUCTION, "An introduction arrived"),
                    entry(PERSON_WELCOMED, INTRODUCTION, "Welcomed into the network"),
                    entry(INTRODUCTION_MATCHED, INTRODUCTION, "Contacted us again"),
                    entry(PERSON_PAUSED, KEEPING_IN_TOUCH, "Took a pause"),
                    entry(PERSON_FAREWELLED, KEEPING_IN_TOUCH, "Said farewell, the door is open"),
                    entry(PERSON_WELCOMED_BACK, KEEPING_IN_TOUCH, "Welcomed back"),
                    entry(CONSENTS_ASKED, KEEPING_IN_TOUCH, "Asked again what they agree to"),
                    entry(PERSON_DIED, KEEPING_IN_TOUCH, "They died; what they told us is kept"),
                    entry(
                            PERSON_DIED_TAKEN_BACK,
                            KEEPING_IN_TOUCH,
                            "Recorded as having died by mistake"),
                    entry(PERSON_MOVED, INTRODUCTION, "Moved to another place"),
                    entry(CONVERSATION_PLANNED, CONVERSATION, "A conversation was planned"),
                    entry(CONVERSATION_HELD, CONVERSATION, "A conversation took place"),
                    entry(CONCERN_TOLD, KEEPING_SAFE, "A worry was talked about"),
                    entry(CARE_PLAN_OPENED, STORY, "The care plan was opened"),
                    entry(ENTRY_PROPOSED, STORY, "Words were added to the care plan"),
                    entry(SAFETY_PLAN_WRITTEN, KEEPING_SAFE, "A safety plan was written"),
                    entry(
                            SAFETY_PLAN_ACTIVATED,
                            KEEPING_SAFE,
                            "Asked for help with the safety plan"),
                    entry(
                            SAFETY_PLAN_STOOD_DOWN,
                            KEEPING_SAFE,
                            "The safety plan was stood down together"),
                    entry(SHARING_GRANTED, RELATIONSHIPS, "Part of the care plan was shared"),
                    entry(SHARING_REVOKED, RELATIONSHIPS, "Sharing part of the plan ended"),
                    entry(MEASURE_TAKEN, REFLECTING, "Said how they are"),
                    entry(GOAL_PROPOSED, FUTURE, "A goal was proposed"),
                    entry(GOAL_SET, FUTURE, "A goal was set"),
                    entry(GOAL_RATED, FUTURE, "Said how near a goal is"),
                    entry(GOAL_ACHIEVED, FUTURE, "A goal was reached"),
                    entry(GOAL_CLOSED, FUTURE, "A goal was changed or let go"),
                    entry(ENTRY_AGREED, STORY, "Words in the care plan were agreed"),
                    entry(ENTRY_DECLINED, STORY, "Words in the care plan are not right yet"),
                    entry(ENTRY_CORRECTED, STORY, "Words in the care plan were corrected"),
                    entry(ENTRY_WITHDRAWN, STORY, "Words left the care plan"),
                    entry(SUPPORTER_NAMED, RELATIONSHIPS, "Someone was named as a supporter"),
                    entry(SUPPORT_WANTED, BASIC_NEEDS, "Asked for help"),
                    entry(OPPORTUNITY_WANTED, FUTURE, "Asked for an opportunity"),
                    entry(GIFT_OFFERED, STORY, "Something to give to others was offered"));

    private JourneyEvents() {}

    private static Map.Entry<String, Reading> entry(String type, JourneyStep step, String summary) {
        return Map.entry(type, new Reading(step, summary));
    }

    /** All that shows. */
    static Set<String> types() {
        return READINGS.keySet();
    }

    public static Reading reading(String type) {
        return Objects.requireNonNull(READINGS.get(type), type);
    }
}
