package org.livingwell.intake.people.supporter.domain;

/** In which circle around the person somebody stands, from the inside out. */
public enum HowNear {
    INTIMACY,
    FRIENDSHIP,
    PARTICIPATION,
    EXCHANGE
}
