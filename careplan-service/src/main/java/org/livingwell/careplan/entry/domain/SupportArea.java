package org.livingwell.careplan.entry.domain;

/** The area of the need that somebody's wish for support is, as everybody else knows it. */
public enum SupportArea {
    PSYCHOLOGICAL_THERAPY,
    MEDICATION,
    DRUGS_AND_ALCOHOL,
    HEALTH_SERVICES,
    OTHER
}
