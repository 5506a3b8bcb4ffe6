package org.livingwell.careplan.entry.domain;

/** How near somebody is: the circles of support, from the inside out. */
public enum Circle {
    INTIMACY,
    FRIENDSHIP,
    PARTICIPATION,
    EXCHANGE
}
