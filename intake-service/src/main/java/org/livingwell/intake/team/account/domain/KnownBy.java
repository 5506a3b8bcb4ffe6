package org.livingwell.intake.team.account.domain;

/** How a worker knows that it is really them who want a new code. */
public enum KnownBy {
    IN_PERSON,
    DOCUMENT,
    CALL_BACK
}
