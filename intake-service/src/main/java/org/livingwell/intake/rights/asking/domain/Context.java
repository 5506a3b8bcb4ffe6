package org.livingwell.intake.rights.asking.domain;

/** The parts of the platform that hold something about a person, each with a topic of its own. */
public enum Context {
    INTAKE,
    CAREPLAN,
    REFERRAL,
    COMMUNITY,
    CONTACT
}
