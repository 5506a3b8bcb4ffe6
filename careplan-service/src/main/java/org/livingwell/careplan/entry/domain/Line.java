package org.livingwell.careplan.entry.domain;

/** How it is between them. */
public enum Line {
    STRONG,
    WEAK,
    STRESSFUL
}
