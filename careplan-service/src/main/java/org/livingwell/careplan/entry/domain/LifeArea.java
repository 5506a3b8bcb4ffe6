package org.livingwell.careplan.entry.domain;

/** What part of somebody's life they look ahead to. */
public enum LifeArea {
    EDUCATION,
    TRAINING,
    WORK,
    VOLUNTEERING,
    HOME,
    BEING_WITH_OTHERS,
    SUPPORTING_OTHERS
}
