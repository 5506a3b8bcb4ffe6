package org.livingwell.intake.arriving.conversation.domain;

/** Where somebody may need practical support; other contexts know these codes too. */
public enum NeedArea {
    HEALTH_SERVICES,
    BENEFITS,
    MONEY,
    HOUSING,
    STAYING_CLEAN_AND_WELL,
    SLEEP,
    FOOD,
    SAFETY,
    LEGAL,
    TRANSPORT,
    PSYCHOLOGICAL_THERAPY,
    MEDICATION,
    DRUGS_AND_ALCOHOL,
    PHYSICAL_HEALTH,
    OTHER
}
