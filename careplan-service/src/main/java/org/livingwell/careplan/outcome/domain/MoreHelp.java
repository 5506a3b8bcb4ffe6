package org.livingwell.careplan.outcome.domain;

/**
 * What follows where somebody wants more help with something DIALOG asks about: a need of that
 * area, and a step for whoever leads.
 */
public enum MoreHelp {
    PSYCHOLOGICAL_THERAPY(7),
    PHYSICAL_HEALTH(7),
    /** They are asked which. */
    BENEFITS_OR_WORK(7),
    HOUSING(7),
    /** Something in the community is suggested. */
    COMMUNITY(7),
    OTHER(7),
    SAFETY(0),
    MEDICATION(7),
    PRACTICAL_HELP(7),
    WORD_WITH_LEAD(0);

    /** In days, after they said it. */
    private final int within;

    MoreHelp(int within) {
        this.within = within;
    }

    int within() {
        return within;
    }
}
