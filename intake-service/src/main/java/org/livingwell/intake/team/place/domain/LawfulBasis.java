package org.livingwell.intake.team.place.domain;

/** On what ground of UK GDPR article 6 a place keeps what it is told. */
public enum LawfulBasis {
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS,
    LEGAL_OBLIGATION,
    CONSENT
}
