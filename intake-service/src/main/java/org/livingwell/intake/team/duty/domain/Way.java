package org.livingwell.intake.team.duty.domain;

/** How whoever is on duty is told. */
public enum Way {
    EMAIL,
    TEXT
}
