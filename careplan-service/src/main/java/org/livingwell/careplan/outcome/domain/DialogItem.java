package org.livingwell.careplan.outcome.domain;

/** The eleven things DIALOG asks about, in its order; the last three are about treatment. */
public enum DialogItem {
    MENTAL_HEALTH(MoreHelp.PSYCHOLOGICAL_THERAPY),
    PHYSICAL_HEALTH(MoreHelp.PHYSICAL_HEALTH),
    JOB_SITUATION(MoreHelp.BENEFITS_OR_WORK),
    ACCOMMODATION(MoreHelp.HOUSING),
    LEISURE_ACTIVITIES(MoreHelp.COMMUNITY),
    FRIENDSHIPS(MoreHelp.COMMUNITY),
    PARTNER_OR_FAMILY(MoreHelp.OTHER),
    PERSONAL_SAFETY(MoreHelp.SAFETY),
    MEDICATION(MoreHelp.MEDICATION),
    PRACTICAL_HELP(MoreHelp.PRACTICAL_HELP),
    MEETINGS_WITH_PROFESSIONALS(MoreHelp.WORD_WITH_LEAD);

    private final MoreHelp moreHelp;

    DialogItem(MoreHelp moreHelp) {
        this.moreHelp = moreHelp;
    }

    MoreHelp moreHelp() {
        return moreHelp;
    }

    boolean isOfTreatment() {
        return compareTo(MEDICATION) >= 0;
    }
}
