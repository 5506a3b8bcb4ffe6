package org.livingwell.careplan.entry.domain;

/** How often somebody would like to do something. */
public enum HowOften {
    EVERY_DAY,
    MOST_DAYS,
    EVERY_WEEK,
    EVERY_MONTH,
    NOW_AND_THEN
}
