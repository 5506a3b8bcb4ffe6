package org.livingwell.careplan.entry.domain;

/** The five ways to wellbeing. */
public enum FiveWays {
    CONNECT,
    BE_ACTIVE,
    TAKE_NOTICE,
    KEEP_LEARNING,
    GIVE
}
