package org.livingwell.careplan.entry.domain;

/** What part of somebody's life they look ahead to. */
public enum LifeArea {
    EDUCATION(Opportunity.COURSE),
    TRAINING(Opportunity.TRAINING),
    WORK(Opportunity.JOB),
    VOLUNTEERING(Opportunity.VOLUNTEERING),
    HOME(Opportunity.OTHER),
    BEING_WITH_OTHERS(Opportunity.OTHER),
    SUPPORTING_OTHERS(Opportunity.PEER_SUPPORT);

    private final Opportunity opportunity;

    LifeArea(Opportunity opportunity) {
        this.opportunity = opportunity;
    }

    public Opportunity opportunity() {
        return opportunity;
    }
}
