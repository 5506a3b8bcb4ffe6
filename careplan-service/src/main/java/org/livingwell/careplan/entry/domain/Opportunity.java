package org.livingwell.careplan.entry.domain;

/** What kind of opportunity somebody wants, as whoever offers one names it. */
public enum Opportunity {
    COURSE,
    TRAINING,
    JOB,
    VOLUNTEERING,
    PEER_SUPPORT,
    OTHER
}
