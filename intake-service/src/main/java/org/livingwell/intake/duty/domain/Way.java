package org.livingwell.intake.duty.domain;

/** How whoever is on duty is told. */
public enum Way {
    EMAIL,
    TEXT
}
