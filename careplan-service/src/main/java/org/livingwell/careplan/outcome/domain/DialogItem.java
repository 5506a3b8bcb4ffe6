package org.livingwell.careplan.outcome.domain;

/** The eleven things DIALOG asks about, in its order; the last three are about treatment. */
public enum DialogItem {
    MENTAL_HEALTH,
    PHYSICAL_HEALTH,
    JOB_SITUATION,
    ACCOMMODATION,
    LEISURE_ACTIVITIES,
    FRIENDSHIPS,
    PARTNER_OR_FAMILY,
    PERSONAL_SAFETY,
    MEDICATION,
    PRACTICAL_HELP,
    MEETINGS_WITH_PROFESSIONALS;

    boolean isOfTreatment() {
        return compareTo(MEDICATION) >= 0;
    }
}
